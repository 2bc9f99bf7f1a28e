package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Records;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.TrajectType;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/**
 * An edition from as few words as possible. In its texts {@code {path|words}} is a merged value, a
 * line is a paragraph, and one that begins with {@code # } a heading, with {@code - } an item, with
 * {@code ^ } a footnote, with {@code | } a cell of a table (with {@code || } the first of a next
 * row), with {@code @ } a line of a signature.
 */
final class EditionCase {
  private static final Pattern FIELD = Pattern.compile("\\{([^|}]*)\\|([^}]*)}");

  private final Provenance provenance = new Provenance();
  private final List<Traject> tracks = new ArrayList<>();
  private final Map<String, Manuscript> texts = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private Registers registers = Registers.none();
  private Editie edition = Records.edition("2025-06-30", "2025-03-17");
  private Optional<Editie> previous = Optional.empty();

  EditionCase track(String name, String events) {
    return track(Records.track(TrajectType.MAATWERKTRAJECT, name, events));
  }

  EditionCase track(Traject track) {
    provenance.put(track, new DataPath("content/trajecten/" + track.id() + ".yaml", ""));
    tracks.add(track);
    return this;
  }

  EditionCase edition(UnaryOperator<Editie> change) {
    edition = change.apply(edition);
    return this;
  }

  /** What the letter announces, each as its words and the ids of promises. */
  EditionCase announcing(Editie.Aankondiging... announcements) {
    return edition(e -> Records.with(e, e.bijlagen(), List.of(announcements), e.nietVermeld()));
  }

  /** What the edition leaves out. */
  EditionCase leavingOut(Editie.NietVermeld... left) {
    return edition(e -> Records.with(e, e.bijlagen(), e.aankondigingen(), List.of(left)));
  }

  EditionCase annexes(Editie.Bijlage... annexes) {
    return edition(e -> Records.with(e, List.of(annexes), e.aankondigingen(), e.nietVermeld()));
  }

  EditionCase previous(String date, String before) {
    previous = Optional.of(Records.edition(date, before));
    return this;
  }

  /** Registers, of which each record has a place by the name of its file and its index. */
  EditionCase registers(Registers all) {
    registers = all;
    place("toezeggingen", all.toezeggingen());
    place("moties", all.moties());
    place("kamerstukken", all.kamerstukken());
    place("personen", all.personen());
    place("cijfers", all.cijfers());
    return this;
  }

  private void place(String file, List<?> records) {
    for (int i = 0; i < records.size(); i++) {
      provenance.put(records.get(i), new DataPath("content/registers/" + file + ".yaml", "/" + i));
    }
  }

  /** With its salutation, which stands last so that the lines keep their numbers. */
  EditionCase letter(String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.add("! Geachte Voorzitter,");
    return text("voortgangsbrief", all.toArray(String[]::new));
  }

  EditionCase annex(String... lines) {
    return text("bijlage-stand-van-zaken", lines);
  }

  EditionCase document(Document document) {
    documents.put(document.info().name(), document);
    return this;
  }

  EditionCase text(String name, String... lines) {
    List<Passage> passages = new ArrayList<>();
    int item = 0;
    int group = 0;
    int row = 1;
    for (int i = 0; i < lines.length; i++) {
      boolean next = lines[i].startsWith("|| ");
      String line = next ? lines[i].substring(1) : lines[i];
      row += next ? 1 : 0;
      Kind kind = kind(line);
      item = kind == Kind.ITEM ? item + 1 : 0;
      group += item == 1 ? 1 : 0;
      int index = kind == Kind.CELL ? row : item;
      passages.add(passage(name, i + 1, line, kind, item > 0 ? group : 0, index));
    }
    texts.put(name, new Manuscript(name, passages));
    return this;
  }

  private static Kind kind(String line) {
    return switch (line.length() > 1 && line.charAt(1) == ' ' ? line.charAt(0) : 0) {
      case '#' -> Kind.HEADING;
      case '-' -> Kind.ITEM;
      case '^' -> Kind.NOTE;
      case '|' -> Kind.CELL;
      case '!' -> Kind.SALUTATION;
      case '@' -> Kind.SIGNATURE;
      default -> Kind.PARAGRAPH;
    };
  }

  private static Passage passage(
      String file, int line, String marked, Kind kind, int group, int index) {
    String source = kind == Kind.PARAGRAPH ? marked : marked.substring(2);
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    Matcher field = FIELD.matcher(source);
    while (field.find()) {
      field.appendReplacement(text, "");
      int from = text.length();
      text.append(field.group(2));
      stretches.add(new Stretch(StretchKind.FIELD, from, text.length(), field.group(1)));
    }
    field.appendTail(text);
    return new Passage(
        kind,
        text.toString(),
        group,
        index,
        kind == Kind.HEADING ? 1 : 0,
        List.of(),
        stretches,
        (from, to) -> Span.on(file, line, from + 1, to - from));
  }

  EditionTexts texts() {
    List<Editie> editions = new ArrayList<>(previous.stream().toList());
    editions.add(edition);
    Gegevens facts = new Gegevens(tracks, editions, registers);
    return new EditionTexts(
        facts,
        Dossier.of(facts, edition, provenance),
        previous.map(e -> Dossier.of(facts, e, provenance)),
        documents,
        texts,
        Set.of("voortgangsbrief", "bijlage-stand-van-zaken"),
        provenance,
        new SourceMap());
  }

  /** What a rule finds, as {@code file:line:column code message}. */
  List<String> found(EditionRule rule) {
    List<Diagnostic> found = new ArrayList<>();
    rule.check(texts(), found::add);
    return found.stream()
        .map(
            d ->
                (d.span().isNowhere()
                        ? ""
                        : d.span().file()
                            + ":"
                            + d.span().start().line()
                            + ":"
                            + d.span().start().column()
                            + " ")
                    + d.code()
                    + " "
                    + d.message())
        .toList();
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}

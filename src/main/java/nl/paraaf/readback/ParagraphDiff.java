package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.intake.markdown.SourceBlock.Piece;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.readback.WordDiff.Hunk;
import nl.paraaf.readback.Words.Value;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.ProseEdit;
import nl.paraaf.writeback.ProseEdit.Edited;
import nl.paraaf.writeback.ShownWords;
import nl.paraaf.writeback.Splice;

/** What was done inside one paragraph: to its values, its words and its notes. */
final class ParagraphDiff {
  private final ReadBack all;
  private final Words old;
  private final Words now;

  /** The words that came back, with changed values as they were: what differs is prose. */
  private final Reverted reverted;

  private final Optional<Target> target;

  /** The words in the file of the target; empty when they cannot be told apart there. */
  private final Optional<ProseEdit> edit;

  private final Span home;

  /** Where the words of the target begin and end in the old ones. */
  private final int from;

  private final int to;

  private final Kind kind;

  private ParagraphDiff(
      ReadBack all,
      Kind kind,
      Words old,
      Words now,
      Optional<Target> target,
      Span home,
      int from,
      int to) {
    this.all = all;
    this.kind = kind;
    this.old = old;
    this.now = now;
    this.target = target;
    this.home = home;
    this.from = from;
    this.to = to;
    this.edit =
        target.flatMap(t -> ProseEdit.of(t.text(), t.block(), old.text().substring(from, to)));
    this.reverted = Reverted.of(old, now, this::isOpenPlace);
  }

  private boolean isOpenPlace(Value value) {
    return edit.flatMap(e -> e.computedAround(value.from() - from, value.to() - from))
        .filter(p -> p.kind() == PieceKind.PLACEHOLDER)
        .isPresent();
  }

  /** A paragraph of the text. */
  static void of(ReadBack all, Block.Paragraph was, Block.Paragraph is) {
    Home home = all.made().home(was);
    Words old = all.made().words(was);
    int from = all.made().start(was);
    new ParagraphDiff(
            all,
            Kind.TEKST,
            old,
            Words.of(is.content()),
            all.sources().target(home),
            home.span(),
            from,
            from + home.words().length())
        .tell();
  }

  /** A paragraph of a note. */
  static void ofNote(ReadBack all, Words old, Words now, Optional<Target> target, Span home) {
    new ParagraphDiff(all, Kind.VOETNOOT, old, now, target, home, 0, old.text().length()).tell();
  }

  private void tell() {
    for (Reverted.Changed value : reverted.changed()) {
      value(value.old(), now.of(value.now()));
    }
    List<Hunk> hunks = lostValues(WordDiff.of(old.text(), reverted.text()));
    List<Hunk> prose = computed(hunks);
    boolean taken = !prose.isEmpty() && prose(prose);
    notes(hunks, taken);
  }

  private void value(Value value, String text) {
    all.values().add(value.path(), old.of(value), text, excerpt(old.text(), value.from()));
  }

  /** Changes inside a value of which the control is gone are changes of that value. */
  private List<Hunk> lostValues(List<Hunk> hunks) {
    Map<Value, List<Hunk>> lost = new LinkedHashMap<>();
    List<Hunk> left = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Optional<Value> value =
          reverted.lost().stream()
              .filter(v -> v.holds(hunk.from(), hunk.to()) && !hunk.isInsertion())
              .filter(
                  v -> hunk.nowTo() > hunk.nowFrom() || hunk.to() - hunk.from() < v.to() - v.from())
              .findFirst();
      value.ifPresentOrElse(
          v -> lost.computeIfAbsent(v, x -> new ArrayList<>()).add(hunk), () -> left.add(hunk));
    }
    lost.forEach((value, changes) -> value(value, text(value, changes)));
    return left;
  }

  private String text(Value value, List<Hunk> changes) {
    StringBuilder out = new StringBuilder();
    int at = value.from();
    for (Hunk hunk : changes) {
      out.append(old.text(), at, hunk.from());
      out.append(reverted.text(), hunk.nowFrom(), hunk.nowTo());
      at = hunk.to();
    }
    return out.append(old.text(), at, value.to()).toString();
  }

  /** Tells of changes inside what is computed, and gives the others. */
  private List<Hunk> computed(List<Hunk> hunks) {
    List<Hunk> left = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Optional<Piece> piece =
          edit.filter(e -> hunk.from() >= from && hunk.to() <= to)
              .flatMap(e -> e.computedAround(hunk.from() - from, hunk.to() - from))
              .filter(p -> p.kind() != PieceKind.CITATION || hunk.from() < hunk.to())
              .filter(p -> p.kind() != PieceKind.PLACEHOLDER)
              .filter(p -> !goes(hunk));
      if (piece.isPresent()) {
        String was = old.text().substring(hunk.from(), hunk.to());
        String is = reverted.text().substring(hunk.nowFrom(), hunk.nowTo());
        all.tell(
            Finding.of(Kind.WAARDE, excerpt(old.text(), hunk.from()), piece.get().span(), was, is)
                .with(false, explanation(piece.get())));
      } else {
        left.add(hunk);
      }
    }
    return left;
  }

  /** A note that goes is no change of what it says. */
  private boolean goes(Hunk hunk) {
    return hunk.nowFrom() == hunk.nowTo()
        && old.text().substring(hunk.from(), hunk.to()).indexOf(ShownWords.NOTE) >= 0;
  }

  private static String explanation(Piece piece) {
    return switch (piece.kind()) {
      case CITATION ->
          "dit is een bronvermelding, " + piece.text() + "; wijzig haar daar of in het register";
      case REFERENCE -> "dit is een verwijzing, " + piece.text() + "; het programma schrijft haar";
      default -> "dit wordt berekend, " + piece.text() + "; pas de gegevens aan";
    };
  }

  /** Tells of changed words, and gives whether the patch has them. */
  private boolean prose(List<Hunk> hunks) {
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    Finding finding =
        Finding.of(
            kind,
            excerpt(old.text(), first.from()),
            target.map(Target::place).orElse(home),
            around(old.text(), first.from(), last.to()),
            around(reverted.text(), first.nowFrom(), last.nowTo()));
    boolean inside = hunks.stream().allMatch(h -> h.from() >= from && h.to() <= to);
    if (edit.isEmpty() || !inside) {
      tell(
          hunks,
          finding.with(false, edit.isEmpty() ? homeless() : "dit schrijft het programma zelf"));
      return false;
    }
    NewText writer = new NewText(all, target.get(), reverted.words());
    List<ProseEdit.Change> changes =
        hunks.stream()
            .map(
                h ->
                    new ProseEdit.Change(
                        h.from() - from, h.to() - from, writer.words(h.nowFrom(), h.nowTo())))
            .toList();
    Edited edited = edit.get().change(changes);
    List<Splice> splices = new ArrayList<>(edited.splices());
    edited.notes().forEach(label -> definition(label).ifPresent(splices::add));
    splices.addAll(writer.definitions());
    boolean taken = all.sources().change(target.get().file(), splices);
    String note =
        !taken
            ? "een andere wijziging raakt dezelfde plaats"
            : edited.fixed().isEmpty()
                ? shared()
                : "wat werd berekend, is nu vaste tekst of vervalt: "
                    + String.join(", ", edited.fixed());
    tell(hunks, finding.with(taken, note));
    return taken;
  }

  /** What to know of a text that stands in more documents than this one. */
  private String shared() {
    return target.orElseThrow().file().contains("/clausules/")
        ? "de clausule geldt voor elk stuk waarin zij staat"
        : "";
  }

  /** Where only notes came and went, these are told and not their marks. */
  private void tell(List<Hunk> hunks, Finding finding) {
    for (Hunk hunk : hunks) {
      String words =
          old.text().substring(hunk.from(), hunk.to())
              + reverted.text().substring(hunk.nowFrom(), hunk.nowTo());
      if (!words.replace(String.valueOf(ShownWords.NOTE), "").isBlank()) {
        all.tell(finding);
        return;
      }
    }
  }

  private Optional<Splice> definition(String label) {
    Target here = target.orElseThrow();
    return label.isEmpty()
        ? Optional.empty()
        : all.sources().note(here.file(), here.place().start().line(), label).map(Lines::removal);
  }

  private String homeless() {
    return all.homeless(home);
  }

  /** Pairs the notes of which the mark stayed, and tells of the others. */
  private void notes(List<Hunk> hunks, boolean taken) {
    List<Words.Note> came = new ArrayList<>(reverted.words().notes());
    for (Words.Note note : old.notes()) {
      int at = moved(note.at(), hunks);
      Optional<Words.Note> same =
          at < 0 ? Optional.empty() : came.stream().filter(n -> n.at() == at).findFirst();
      if (same.isPresent()) {
        came.remove(same.get());
        inside(note, same.get());
      } else {
        String where = excerpt(old.text(), note.at());
        note(Finding.of(Kind.VOETNOOT, where, place(), said(note), ""), taken);
      }
    }
    for (Words.Note note : came) {
      String where = excerpt(reverted.text(), note.at());
      note(Finding.of(Kind.VOETNOOT, where, place(), "", said(note)), taken);
    }
  }

  /** A note goes into the patch with the words around it. */
  private void note(Finding finding, boolean taken) {
    all.tell(finding.with(taken, taken ? "" : homeless()));
  }

  private Span place() {
    return target.map(Target::place).orElse(home);
  }

  private static String said(Words.Note note) {
    return String.join(" ", paragraphs(note).stream().map(Words::text).toList());
  }

  private static List<Words> paragraphs(Words.Note note) {
    List<Block.Paragraph> all = new ArrayList<>();
    Paragraphs.collect(note.note().blocks(), all);
    return all.stream().map(p -> Words.of(p.content())).filter(w -> !w.isEmpty()).toList();
  }

  private void inside(Words.Note was, Words.Note is) {
    List<Words> before = paragraphs(was);
    List<Words> after = paragraphs(is);
    Optional<Piece> piece = edit.flatMap(e -> e.noteAt(was.at() - from));
    Optional<Target> definition =
        piece
            .filter(p -> p.kind() == PieceKind.NOTE && !p.text().isEmpty())
            .flatMap(
                p -> {
                  Target here = target.orElseThrow();
                  int line = here.place().start().line();
                  return all.sources().note(here.file(), line, p.text());
                });
    Span span = definition.map(Target::place).or(() -> piece.map(Piece::span)).orElse(home);
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i < before.size() && i < after.size()) {
        Optional<Target> words = i == 0 ? definition : Optional.empty();
        if (!before.get(i).equals(after.get(i))) {
          ofNote(all, before.get(i), after.get(i), words, span);
        }
      } else {
        String a = i < before.size() ? before.get(i).text() : "";
        String b = i < after.size() ? after.get(i).text() : "";
        all.tell(
            Finding.of(Kind.VOETNOOT, excerpt(old.text(), was.at()), span, a, b)
                .with(false, "een alinea in een noot; pas haar zelf aan"));
      }
    }
  }

  /** Where a character that stayed stands now; negative for one that went. */
  private static int moved(int at, List<Hunk> hunks) {
    int shift = 0;
    for (Hunk hunk : hunks) {
      if (hunk.to() <= at) {
        shift = hunk.nowTo() - hunk.to();
      } else if (hunk.from() <= at) {
        return -1;
      }
    }
    return at + shift;
  }

  /** The begin of the sentence or so around a place. */
  static String excerpt(String text, int at) {
    int from = Math.max(0, Math.min(at, text.length()) - 30);
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    int to = Math.min(text.length(), at + 30);
    while (to < text.length() && text.charAt(to) != ' ') {
      to++;
    }
    return shown(
        (from > 0 ? "… " : "")
            + text.substring(from, to).strip()
            + (to < text.length() ? " …" : ""));
  }

  /** The words that changed with a few beside them. */
  static String around(String text, int from, int to) {
    int start = from;
    for (int words = 0; start > 0 && words < 3; words++) {
      start = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
    }
    int end = to;
    for (int words = 0; end < text.length() && words < 3; words++) {
      int space = text.indexOf(' ', Math.min(text.length(), end + 1));
      end = space < 0 ? text.length() : space;
    }
    return shown(
        (start > 0 ? "… " : "")
            + text.substring(start, end).strip()
            + (end < text.length() ? " …" : ""));
  }

  private static String shown(String text) {
    return text.replace(String.valueOf(ShownWords.NOTE), "*").replace('\u00a0', ' ');
  }
}

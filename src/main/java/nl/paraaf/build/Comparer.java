package nl.paraaf.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.comparing.Change;
import nl.paraaf.comparing.ChangePage;
import nl.paraaf.comparing.Changes;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.Json;
import nl.paraaf.reading.FileKind;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.CoreProperties;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.redline.Author;
import nl.paraaf.redline.Proof;
import nl.paraaf.redline.Redline;
import nl.paraaf.rules.ComparingRules;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.Span;

/** Compares two versions of a document, and gives nothing that does not prove itself. */
public final class Comparer {
  /** Longer pieces of text say no more in a message. */
  private static final int LONGEST = 80;

  private final Diagnostics diagnostics = new Diagnostics();
  private final String author;
  private final boolean office;

  private Comparer(String author, boolean office) {
    this.author = author;
    this.office = office;
  }

  /**
   * A version.
   *
   * @param name as the user knows it
   * @param docx its bytes, from anyone
   */
  public record Side(String name, byte[] docx) {}

  /**
   * What came of it.
   *
   * @param files by extension; empty when nothing differs, or when anything was wrong
   * @param sentence how much differs, for the user
   * @param proof who says that it is right, for the user
   */
  public record Result(Outcome outcome, Map<String, byte[]> files, String sentence, String proof) {}

  /**
   * Compares.
   *
   * @param author of the changes
   * @param office whether LibreOffice is asked as well, where it is installed
   */
  public static Result compare(Side old, Side now, String author, boolean office) {
    return new Comparer(author, office).compare(old, now);
  }

  private Result compare(Side old, Side now) {
    boolean oldIsDocx = isDocx(old);
    boolean nowIsDocx = isDocx(now);
    if (oldIsDocx && nowIsDocx) {
      try {
        return redline(old, now);
      } catch (UnreadableException e) {
        diagnostics.add(e.at(Span.at(failing(old, now), 1, 1)));
      }
    }
    return result(Map.of(), "", "");
  }

  private boolean isDocx(Side side) {
    Optional<FileKind> kind = FileKind.of(side.name(), side.docx(), diagnostics);
    if (kind.isPresent() && kind.get() != FileKind.DOCX) {
      diagnostics.add(
          ReadingRules.GEEN_DOCX.with(
              Span.at(side.name(), 1, 1),
              List.of("vergelijk documenten van dit programma of DOCX-bestanden"),
              "het bestand is geen Word-bestand"));
    }
    return kind.isPresent() && kind.get() == FileKind.DOCX;
  }

  /** The one of both that cannot be read. */
  private static String failing(Side old, Side now) {
    try {
      Proof.own(old.docx(), old.docx(), old.docx());
    } catch (UnreadableException e) {
      return old.name();
    }
    return now.name();
  }

  private Result redline(Side old, Side now) throws UnreadableException {
    WordFile file = WordFile.open(now.docx());
    Author stamp = new Author(author, CoreProperties.modified(file));
    Redline redline = Redline.of(old.docx(), now.docx(), stamp);
    tellTracked(redline, old, now);
    List<Change> changes = Changes.of(redline.comparison());
    if (changes.isEmpty()) {
      return result(Map.of(), ChangePage.sentence(changes), "");
    }
    Optional<Proof.Flaw> flaw = Proof.own(old.docx(), now.docx(), redline.docx());
    String proof = "Nagegaan door het programma zelf";
    if (flaw.isEmpty() && office) {
      Proof.Second second = Proof.office(old.docx(), now.docx(), redline.docx());
      flaw = second.flaw();
      proof += said(second.opinion());
    }
    if (flaw.isPresent()) {
      diagnostics.add(told(flaw.get(), now.name()));
      return result(Map.of(), "", "");
    }
    Map<String, byte[]> files = new TreeMap<>();
    files.put("docx", redline.docx());
    files.put(
        "md", ChangePage.of(old.name(), now.name(), changes).getBytes(StandardCharsets.UTF_8));
    files.put("json", json(old, now, changes));
    return result(
        files,
        ChangePage.sentence(changes),
        proof + ": alles aanvaarden geeft het nieuwe document, alles verwerpen het oude.");
  }

  private static String said(Proof.Opinion opinion) {
    return switch (opinion) {
      case AGREES -> " en door LibreOffice";
      case ABSENT -> " (LibreOffice is niet geïnstalleerd)";
      case NONE, DISAGREES -> " (LibreOffice gaf geen oordeel)";
    };
  }

  private void tellTracked(Redline redline, Side old, Side now) {
    if (redline.comparison().old().tracked()) {
      diagnostics.add(ComparingRules.WIJZIGINGEN_AANVAARD.at(Span.at(old.name(), 1, 1)));
    }
    if (redline.comparison().now().tracked()) {
      diagnostics.add(ComparingRules.WIJZIGINGEN_AANVAARD.at(Span.at(now.name(), 1, 1)));
    }
  }

  /** Where a redline does not prove itself, in words for the user. */
  static Diagnostic told(Proof.Flaw flaw, String file) {
    return ComparingRules.VERGELIJKING_NIET_BEWEZEN.at(
        Span.at(file, 1, 1),
        flaw.reader(),
        flaw.accepted() ? "alles aanvaarden" : "alles verwerpen",
        flaw.accepted() ? "het nieuwe document" : "het oude document",
        shortened(flaw.place()),
        quoted(flaw.found()),
        quoted(flaw.expected()));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "niets" : "‘" + shortened(text) + "’";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + " …";
  }

  private static byte[] json(Side old, Side now, List<Change> changes) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("oud", old.name());
    tree.put("nieuw", now.name());
    Map<String, Object> counts = new LinkedHashMap<>();
    Changes.count(changes).forEach((kind, count) -> counts.put(kind.code(), count));
    tree.put("aantallen", counts);
    tree.put("wijzigingen", Changes.tree(changes));
    return Json.write(tree);
  }

  private Result result(Map<String, byte[]> files, String sentence, String proof) {
    DiagnosticPrinter.Lines none = new nl.paraaf.source.SourceTexts()::line;
    return new Result(Outcome.loose(diagnostics, none), files, sentence, proof);
  }
}

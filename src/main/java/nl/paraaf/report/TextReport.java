package nl.paraaf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Colours;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.rules.OpenRules;

/** Findings for people: file after file, with the line and a caret, and what came of it all. */
public final class TextReport {
  private final DiagnosticPrinter printer;
  private final Colours colours;

  public TextReport(DiagnosticPrinter.Lines lines, Colours colours) {
    this.printer = new DiagnosticPrinter(lines, colours);
    this.colours = colours;
  }

  /** How much is told. */
  public enum Detail {
    /** What is wrong or may be. */
    WRONG,
    /** Also hints, and a short list of what is open. */
    SHORT,
    /** Also hints, and everything about what is open. */
    FULL
  }

  /** The findings that count. A file is parted from the next by an empty line. */
  public String findings(Findings findings, Detail detail) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    List<Diagnostic> open = new ArrayList<>();
    for (Finding finding : findings.all()) {
      Diagnostic found = finding.found();
      if (!finding.counts() || (detail == Detail.WRONG && found.severity() == Severity.HINT)) {
        continue;
      }
      if (detail == Detail.SHORT && Findings.isOpenPlace(found)) {
        open.add(found);
      } else {
        files.computeIfAbsent(found.span().file(), file -> new ArrayList<>()).add(found);
      }
    }
    List<String> parts = new ArrayList<>();
    files.values().forEach(of -> parts.add(printer.print(of)));
    if (!open.isEmpty()) {
      parts.add(open(open));
    }
    return String.join("\n", parts);
  }

  /** A line for each file: where which place is open. */
  private String open(List<Diagnostic> open) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    open.forEach(d -> files.computeIfAbsent(d.span().file(), f -> new ArrayList<>()).add(d));
    StringBuilder out = new StringBuilder();
    out.append(
        colours.bold(
            "Nog open: "
                + Count.of(open.size(), "plaats", "plaatsen")
                + " in "
                + Count.of(files.size(), "bestand", "bestanden")
                + ". Met --open staat erbij wat nodig is en in welk document."));
    out.append('\n');
    files.forEach((file, places) -> out.append(places(file, places)));
    return out.toString();
  }

  private static String places(String file, List<Diagnostic> places) {
    Map<Integer, List<String>> byLine = new LinkedHashMap<>();
    for (Diagnostic open : places) {
      byLine.computeIfAbsent(open.span().start().line(), line -> new ArrayList<>()).add(name(open));
    }
    List<String> all = new ArrayList<>();
    byLine.forEach((line, names) -> all.add(line + "\u00a0" + String.join(" ", names)));
    String list = String.join(", ", all);
    String line = "  " + file + "  " + list;
    String shown =
        line.length() <= Wrap.WIDTH
            ? line
            : "  " + file + "\n      " + String.join("\n      ", Wrap.lines(list, 6));
    return shown.replace('\u00a0', ' ') + "\n";
  }

  /** What is open, as it stands in the document. */
  private static String name(Diagnostic open) {
    List<String> values = OpenRules.OPEN_PLAATS.values(open.message());
    return values.isEmpty() ? "" : values.get(values.size() - 1).replace(' ', '\u00a0');
  }

  /** What came of it, in one line for a run without more to say. */
  public String verdict(Findings findings) {
    boolean good = findings.count(Severity.FOUT) + findings.count(Severity.WAARSCHUWING) == 0;
    StringBuilder out = new StringBuilder();
    out.append(good ? "In orde: " : "Gevonden: ").append(counts(findings)).append(".\n");
    bent(findings, out);
    known(findings, out);
    return out.toString();
  }

  /** Errors, warnings and open places, and hints when there are others. */
  public static String counts(Findings findings) {
    long hints = findings.count(Severity.HINT) - findings.open();
    return Count.of(findings.count(Severity.FOUT), "fout", "fouten")
        + ", "
        + Count.of(findings.count(Severity.WAARSCHUWING), "waarschuwing", "waarschuwingen")
        + ", "
        + Count.of(findings.open(), "open plaats", "open plaatsen")
        + (hints > 0 ? ", " + Count.of(hints, "hint", "hints") : "");
  }

  private static void bent(Findings findings, StringBuilder out) {
    List<Finding> bent = findings.bent();
    if (bent.isEmpty()) {
      return;
    }
    out.append(Count.of(bent.size(), "bevinding", "bevindingen")).append(" afgezwakt:\n");
    for (Finding finding : bent) {
      Bent exception = finding.bent().orElseThrow();
      out.append("  ").append(exception.found().span());
      out.append(" [").append(exception.found().code()).append("] ");
      out.append(exception.now().map(Severity::label).orElse("uit"));
      out.append(": ").append(exception.reason().strip().replaceAll("\\s+", " "));
      out.append(" (").append(exception.entry()).append(")\n");
    }
  }

  private static void known(Findings findings, StringBuilder out) {
    if (findings.known() > 0) {
      out.append(
          Count.of(findings.known(), "bekende bevinding telt", "bekende bevindingen tellen"));
      out.append(" niet mee.\n");
    }
    if (!findings.gone().isEmpty()) {
      out.append(Count.of(findings.gone().size(), "bevinding", "bevindingen"));
      out.append(" uit de nulmeting ");
      out.append(findings.gone().size() == 1 ? "is" : "zijn").append(" er niet meer:\n");
      for (Baseline.Known gone : findings.gone()) {
        out.append("  ").append(gone.bestand()).append(" [").append(gone.regel()).append("] ");
        out.append(gone.melding()).append('\n');
      }
    }
  }
}

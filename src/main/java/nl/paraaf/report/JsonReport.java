package nl.paraaf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/** Findings for other programs, with Dutch keys; the manual describes them. */
public final class JsonReport {
  /** Goes up when a key changes or goes, not when one is added. */
  private static final int FORM = 1;

  private JsonReport() {}

  /** The report as a tree of maps and lists. */
  public static Map<String, Object> of(String program, Findings findings) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("programma", program);
    report.put("vorm", FORM);
    report.put("telling", counts(findings));
    report.put("bevindingen", findings.all().stream().map(JsonReport::finding).toList());
    report.put("verdwenen", findings.gone().stream().map(JsonReport::gone).toList());
    return report;
  }

  private static Map<String, Object> counts(Findings findings) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.label(), findings.count(severity));
    }
    counts.put("openPlaatsen", findings.open());
    counts.put("afgezwakt", findings.bent().size());
    counts.put("bekend", findings.known());
    counts.put("verdwenen", findings.gone().size());
    return counts;
  }

  private static Map<String, Object> finding(Finding finding) {
    Diagnostic found = finding.found();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("regel", found.code());
    one.put("ernst", finding.isOff() ? "uit" : found.severity().label());
    one.put("melding", found.message());
    place(found.span(), one);
    finding.line().ifPresent(line -> one.put("tekst", line));
    one.put("aanwijzingen", found.hints());
    List<Object> trace = new ArrayList<>();
    for (Diagnostic.Frame frame : found.trace()) {
      Map<String, Object> call = new LinkedHashMap<>();
      call.put("aanroep", frame.label());
      place(frame.span(), call);
      trace.add(call);
    }
    one.put("via", trace);
    one.put("vingerafdruk", finding.fingerprint());
    one.put("bekend", finding.known());
    finding.bent().ifPresent(bent -> one.put("uitzondering", exception(bent)));
    return one;
  }

  private static Map<String, Object> exception(Bent bent) {
    Map<String, Object> exception = new LinkedHashMap<>();
    exception.put("was", bent.found().severity().label());
    exception.put("reden", bent.reason().strip());
    place(bent.entry(), exception);
    return exception;
  }

  private static Map<String, Object> gone(Baseline.Known known) {
    Map<String, Object> gone = new LinkedHashMap<>();
    gone.put("regel", known.regel());
    gone.put("bestand", known.bestand());
    gone.put("melding", known.melding());
    gone.put("vingerafdruk", known.vingerafdruk());
    return gone;
  }

  private static void place(Span span, Map<String, Object> to) {
    if (span.isNowhere()) {
      return;
    }
    to.put("bestand", span.file());
    to.put("regelnummer", span.start().line());
    to.put("kolom", span.start().column());
    to.put("eindregel", span.end().line());
    to.put("eindkolom", span.end().column());
  }
}

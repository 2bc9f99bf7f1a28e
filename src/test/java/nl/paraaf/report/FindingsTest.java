package nl.paraaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Colours;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostic.Frame;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.report.TextReport.Detail;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final String FILE = "content/brief.md";
  private static final DiagnosticPrinter.Lines NONE = (file, line) -> Optional.empty();

  private static Diagnostic warning(int line, String message) {
    return Diagnostic.warning("een-regel", message, Span.on(FILE, line, 3, 2), "doe iets");
  }

  private static List<String> fingerprints(DiagnosticPrinter.Lines lines, Diagnostic... found) {
    return Findings.of(List.of(found), List.of(), lines).all().stream()
        .map(Finding::fingerprint)
        .toList();
  }

  /** What is confidential is masked where lines are given; no report has another way to them. */
  @Test
  void noReportShowsALineThatItWasNotGiven() {
    DiagnosticPrinter.Lines masked = (file, line) -> Optional.of("bedrag: ••••");
    Findings findings = Findings.of(List.of(warning(1, "let op")), List.of(), masked);
    List<String> reports = new ArrayList<>();
    reports.add(new TextReport(masked, Colours.NONE).findings(findings, Detail.FULL));
    reports.add(JsonReport.of("p", findings).toString());
    reports.add(SarifReport.of("p", "1", findings, List.of()).toString());
    reports.add(JunitReport.of(findings, true));
    for (String report : reports) {
      assertTrue(report.contains("bedrag: ••••"), report);
    }
  }

  @Test
  void aFingerprintOutlivesMovingAndSpacing() {
    DiagnosticPrinter.Lines before = (file, line) -> Optional.of("een  regel");
    DiagnosticPrinter.Lines after = (file, line) -> Optional.of("\teen regel");
    assertEquals(fingerprints(before, warning(1, "a")), fingerprints(after, warning(9, "a")));
  }

  @Test
  void aFingerprintDiffersByRuleFileAndText() {
    DiagnosticPrinter.Lines lines = (file, line) -> Optional.of(line == 1 ? "een" : "twee");
    String one = fingerprints(lines, warning(1, "a")).get(0);
    assertNotEquals(one, fingerprints(lines, warning(2, "a")).get(0));
    Span elsewhere = Span.at("content/ander.md", 1, 3);
    assertNotEquals(
        one, fingerprints(lines, Diagnostic.warning("een-regel", "a", elsewhere)).get(0));
    assertNotEquals(
        one,
        fingerprints(lines, Diagnostic.warning("andere-regel", "a", warning(1, "a").span())).get(0));
  }

  @Test
  void findingsThatShareALineAreNumbered() {
    DiagnosticPrinter.Lines lines = (file, line) -> Optional.of("een");
    List<String> both = fingerprints(lines, warning(1, "a"), warning(1, "b"));
    assertEquals(both.get(0).replaceFirst("-1$", "-2"), both.get(1));
  }

  /** Without a line, as for what stands in no file, the message tells findings apart. */
  @Test
  void withoutALineTheMessageCounts() {
    assertNotEquals(
        fingerprints(NONE, Diagnostic.warning("een-regel", "a", Span.nowhere())),
        fingerprints(NONE, Diagnostic.warning("een-regel", "b", Span.nowhere())));
  }

  @Test
  void whatIsOffIsNotCountedAndNotTold() {
    Bent off = new Bent(warning(1, "weg"), Optional.empty(), "reden", Span.at("u.yaml", 1, 1));
    Findings findings = Findings.of(List.of(), List.of(off), NONE);
    assertEquals(0, findings.count(Severity.WAARSCHUWING));
    assertEquals("", new TextReport(NONE, Colours.NONE).findings(findings, Detail.FULL));
    assertEquals(
        """
        In orde: 0 fouten, 0 waarschuwingen, 0 open plaatsen.
        1 bevinding afgezwakt:
          content/brief.md:1:3 [een-regel] uit: reden (u.yaml:1:1)
        """,
        new TextReport(NONE, Colours.NONE).verdict(findings));
  }

  @Test
  void callsAndPlacelessFindingsComeThrough() {
    Diagnostic called =
        warning(2, "let op")
            .withTrace(List.of(new Frame("macro rij", Span.at("templates/a.ftl", 4, 1))));
    Diagnostic nowhere = Diagnostic.error("geen-editie", "niets", Span.nowhere());
    Findings findings = Findings.of(List.of(called, nowhere), List.of(), NONE);
    String sarif = SarifReport.of("p", "1", findings, List.of()).toString();
    assertTrue(sarif.contains("relatedLocations"), sarif);
    assertTrue(sarif.contains("via macro rij"), sarif);
    assertTrue(sarif.contains("ruleId=geen-editie, level=error"), sarif);
    assertTrue(JsonReport.of("p", findings).toString().contains("aanroep=macro rij"));
    String junit = JunitReport.of(findings, false);
    assertTrue(junit.contains("<testsuite name=\"(geen bestand)\""), junit);
  }

  /** A message can quote what XML cannot hold. */
  @Test
  void junitIsXmlWhateverAMessageSays() {
    Diagnostic found = Diagnostic.error("een-regel", "\u0001 & <b> \uD800 ]]>", Span.at(FILE, 1, 1));
    String junit = JunitReport.of(Findings.of(List.of(found), List.of(), NONE), false);
    assertTrue(junit.contains("message=\"\uFFFD &amp; &lt;b"), junit);
    assertFalse(junit.contains("\u0001") || junit.contains("]]>"), junit);
  }
}

package nl.paraaf.build;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.paraaf.diagnostic.Colours;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.intake.Json;
import nl.paraaf.report.Findings;
import nl.paraaf.report.GithubReport;
import nl.paraaf.report.GitlabReport;
import nl.paraaf.report.JsonReport;
import nl.paraaf.report.JunitReport;
import nl.paraaf.report.SarifReport;
import nl.paraaf.report.TextReport;
import nl.paraaf.report.TextReport.Detail;

/** The forms in which findings can be told. */
public enum ReportKind {
  TEKST,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB;

  /** The name by which a user asks for it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The report as it stands in a file.
   *
   * @param detail how much people want to read; programs get everything
   * @param strict whether a warning counts as a failure
   */
  public byte[] bytes(
      Findings findings, DiagnosticPrinter.Lines lines, Detail detail, boolean strict) {
    return switch (this) {
      case TEKST -> utf8(text(findings, lines, detail));
      case JSON -> Json.write(JsonReport.of(Version.program(), findings));
      case SARIF ->
          Json.write(SarifReport.of(Version.name(), Version.number(), findings, RuleBook.all()));
      case JUNIT -> utf8(JunitReport.of(findings, strict));
      case GITHUB -> utf8(GithubReport.of(findings));
      case GITLAB -> Json.write(GitlabReport.of(findings));
    };
  }

  private static String text(Findings findings, DiagnosticPrinter.Lines lines, Detail detail) {
    TextReport report = new TextReport(lines, Colours.NONE);
    String found = report.findings(findings, detail);
    return found + (found.isEmpty() ? "" : "\n") + report.verdict(findings);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

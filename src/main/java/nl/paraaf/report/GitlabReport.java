package nl.paraaf.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/** Findings in the form of Code Quality, by which GitLab shows them in a merge request. */
public final class GitlabReport {
  /** GitLab wants a place for all; what has none is about the project. */
  private static final String EVERYWHERE = ".";

  private GitlabReport() {}

  /** The report as a list of maps. */
  public static List<Map<String, Object>> of(Findings findings) {
    List<Map<String, Object>> issues = new ArrayList<>();
    findings.all().stream().filter(Finding::counts).forEach(f -> issues.add(issue(f)));
    return issues;
  }

  private static Map<String, Object> issue(Finding finding) {
    Diagnostic found = finding.found();
    Span span = found.span();
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("begin", span.isNowhere() ? 1 : span.start().line());
    lines.put("end", span.isNowhere() ? 1 : span.end().line());
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", span.isNowhere() ? EVERYWHERE : span.file());
    location.put("lines", lines);
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("description", description(found));
    issue.put("check_name", found.code());
    issue.put("fingerprint", finding.fingerprint());
    issue.put("severity", severity(found.severity()));
    issue.put("location", location);
    return issue;
  }

  /** With what to do, because a merge request shows nothing else. */
  private static String description(Diagnostic found) {
    return found.hints().isEmpty()
        ? found.message()
        : found.message() + " (" + String.join("; ", found.hints()) + ")";
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case FOUT -> "critical";
      case WAARSCHUWING -> "minor";
      case HINT -> "info";
    };
  }
}

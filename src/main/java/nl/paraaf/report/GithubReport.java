package nl.paraaf.report;

import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/**
 * Findings as workflow commands: GitHub Actions shows each line of them beside the line that it is
 * about. It shows ten of each severity for a step, so that the worst come first.
 */
public final class GithubReport {
  private GithubReport() {}

  /** One command a line, errors first. */
  public static String of(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      findings.all().stream()
          .filter(Finding::counts)
          .map(Finding::found)
          .filter(found -> found.severity() == severity)
          .forEach(found -> out.append(command(found)));
    }
    return out.toString();
  }

  private static String command(Diagnostic found) {
    StringBuilder command = new StringBuilder("::").append(level(found.severity()));
    Span span = found.span();
    String between = " ";
    if (!span.isNowhere()) {
      command.append(" file=").append(property(span.file()));
      command.append(",line=").append(span.start().line());
      command.append(",endLine=").append(span.end().line());
      if (span.start().line() == span.end().line()) {
        command.append(",col=").append(span.start().column());
        command.append(",endColumn=").append(span.end().column());
      }
      between = ",";
    }
    command.append(between).append("title=").append(property(found.code())).append("::");
    command.append(data(found.message()));
    found.hints().forEach(hint -> command.append("%0A").append(data(hint)));
    return command.append('\n').toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case FOUT -> "error";
      case WAARSCHUWING -> "warning";
      case HINT -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

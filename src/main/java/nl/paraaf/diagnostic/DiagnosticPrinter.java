package nl.paraaf.diagnostic;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.Span;

/**
 * Prints diagnostics for people, with the line of the source and a caret under the place:
 *
 * <pre>
 * content/trajecten/cosun.yaml:14:19: fout [ongeldig-getal] reductie moet een getal zijn
 * 14 |       reductie: veertig
 *    |                 ^^^^^^^
 *    hint: schrijf bijvoorbeeld 40 of 40,5
 * </pre>
 */
public final class DiagnosticPrinter {
  /** Longest stretch of a source line that is shown. */
  private static final int MAX_LINE = 160;

  /** Gives a line of a file as the user wrote it, without its line end. */
  public interface Lines {
    Optional<String> line(String file, int number);
  }

  private final Lines lines;
  private final Colours colours;

  /** Without colours. */
  public DiagnosticPrinter(Lines lines) {
    this(lines, Colours.NONE);
  }

  public DiagnosticPrinter(Lines lines, Colours colours) {
    this.lines = lines;
    this.colours = colours;
  }

  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
    }
    return out.toString();
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    Span span = diagnostic.span();
    if (!span.isNowhere()) {
      out.append(colours.bold(span.toString())).append(": ");
    }
    out.append(colours.severity(diagnostic.severity(), diagnostic.severity().label()))
        .append(" [")
        .append(diagnostic.code())
        .append("] ")
        .append(diagnostic.message())
        .append('\n');
    String margin = " ".repeat(String.valueOf(span.start().line()).length());
    lines
        .line(span.file(), span.start().line())
        .ifPresent(line -> quote(line, diagnostic, margin, out));
    for (Diagnostic.Frame frame : diagnostic.trace()) {
      out.append(margin).append(" via ").append(frame.label());
      out.append(" (").append(frame.span()).append(")\n");
    }
    for (String hint : diagnostic.hints()) {
      out.append(margin).append(" hint: ").append(hint).append('\n');
    }
  }

  private void quote(String line, Diagnostic diagnostic, String margin, StringBuilder out) {
    Span span = diagnostic.span();
    int column = Math.min(span.start().column(), line.length() + 1);
    int from = column > MAX_LINE ? column - MAX_LINE / 2 : 1;
    String shown = line.substring(from - 1, Math.min(line.length(), from - 1 + MAX_LINE));
    int end = span.end().line() == span.start().line() ? span.end().column() : line.length() + 1;
    int width = Math.max(1, Math.min(end, from + shown.length()) - column);
    // A tab would move the caret, an escape sequence would command the terminal.
    String plain = shown.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\uFFFD");
    out.append(span.start().line()).append(" | ").append(plain).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(column - from));
    out.append(colours.severity(diagnostic.severity(), "^".repeat(width))).append('\n');
  }
}

package nl.paraaf.diagnostic;

import java.util.Comparator;
import java.util.List;
import nl.paraaf.source.Span;

/**
 * One thing that is wrong, where, and what to do about it.
 *
 * @param code a stable id in kebab case, Dutch, such as {@code onbekende-sleutel}
 * @param message one Dutch sentence without a final stop, concrete: it names what was found
 * @param span where; {@link Span#nowhere()} when it stands in no file
 * @param trace the calls that led here, innermost first; empty when there were none
 * @param hints what to do, each one Dutch sentence
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    Span span,
    List<Frame> trace,
    List<String> hints) {

  /** By file, line and column: the order in which a person repairs. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span().file())
          .thenComparing(d -> d.span().start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.hints()));

  public Diagnostic {
    trace = List.copyOf(trace);
    hints = List.copyOf(hints);
  }

  public static Diagnostic error(String code, String message, Span span, String... hints) {
    return new Diagnostic(Severity.FOUT, code, message, span, List.of(), List.of(hints));
  }

  public static Diagnostic warning(String code, String message, Span span, String... hints) {
    return new Diagnostic(Severity.WAARSCHUWING, code, message, span, List.of(), List.of(hints));
  }

  /** The same diagnostic, with the calls that led to it. */
  public Diagnostic withTrace(List<Frame> frames) {
    return new Diagnostic(severity, code, message, span, frames, hints);
  }

  /** The same diagnostic, less or more bad. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(other, code, message, span, trace, hints);
  }

  /**
   * One call on the way to the fault.
   *
   * @param label what was called, in Dutch, such as {@code macro bedrijfstabel}
   */
  public record Frame(String label, Span span) {}
}

package nl.paraaf.reading.docx;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.Span;

/** Why a file cannot be read, in the words for its user. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  private UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** Of a file that is cut off or overwritten. */
  public static UnreadableException damaged() {
    return new UnreadableException(ReadingRules.DOCX_BESCHADIGD.at(Span.nowhere()));
  }

  /** Of a file made to fill the memory, or as good as. */
  public static UnreadableException tooLarge() {
    return new UnreadableException(ReadingRules.DOCX_TE_GROOT.at(Span.nowhere()));
  }

  static UnreadableException macros() {
    return new UnreadableException(ReadingRules.DOCX_MET_MACROS.at(Span.nowhere()));
  }

  /** Of a file of another kind. */
  public static UnreadableException other(String message, String hint) {
    return new UnreadableException(
        ReadingRules.GEEN_DOCX.with(Span.nowhere(), List.of(hint), message));
  }

  /** The words, at the given place. */
  public Diagnostic at(Span span) {
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        diagnostic.message(),
        span,
        List.of(),
        diagnostic.hints());
  }
}

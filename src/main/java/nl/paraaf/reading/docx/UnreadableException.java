package nl.paraaf.reading.docx;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.Span;

/** Why a file cannot be read, in the words for its user. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  private UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  static UnreadableException damaged() {
    return new UnreadableException(ReadingRules.DOCX_BESCHADIGD.at(Span.nowhere()));
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(ReadingRules.DOCX_TE_GROOT.at(Span.nowhere()));
  }

  static UnreadableException macros() {
    return new UnreadableException(ReadingRules.DOCX_MET_MACROS.at(Span.nowhere()));
  }

  static UnreadableException other(String message, String hint) {
    return new UnreadableException(
        ReadingRules.GEEN_DOCX.with(Span.nowhere(), List.of(hint), message));
  }

  /** The words, at the given place. */
  Diagnostic at(Span span) {
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        diagnostic.message(),
        span,
        List.of(),
        diagnostic.hints());
  }
}

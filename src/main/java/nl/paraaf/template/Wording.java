package nl.paraaf.template;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/** What a diagnostic says, before it is known where. */
record Wording(String code, String message, String hint) {

  /** A number of parts of a list, in words that fit the number. */
  static String parts(int count) {
    return count + (count == 1 ? " onderdeel" : " onderdelen");
  }

  Diagnostic at(Span span) {
    return at(span, List.of());
  }

  Diagnostic at(Span span, List<Diagnostic.Frame> trace) {
    return new Diagnostic(Severity.FOUT, code, message, span, trace, List.of(hint));
  }
}

package nl.paraaf.build;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Span;
import nl.paraaf.writer.Format;

/** Says of which documents nothing is made, because they cannot be had in the formats asked for. */
final class Formats {
  private Formats() {}

  static void check(List<MadeDocument> documents, Set<Format> asked, Diagnostics diagnostics) {
    for (MadeDocument made : documents) {
      if (!asked.isEmpty() && Collections.disjoint(asked, made.formats())) {
        diagnostics.add(
            Diagnostic.warning(
                "formaat-niet-bij-document",
                made.words() + " wordt in dit formaat niet gemaakt",
                Span.nowhere(),
                "kies uit: "
                    + made.formats().stream()
                        .sorted()
                        .map(Format::extension)
                        .collect(Collectors.joining(", "))));
      }
    }
  }
}

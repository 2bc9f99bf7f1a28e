package nl.paraaf.intake;

import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Span;

/**
 * A file that begins with YAML between two lines of three dashes. Both parts keep their lines: what
 * belongs to the other part is empty.
 */
record FrontMatter(String yaml, String body) {
  private static final String FENCE = "---";

  /** The two parts; empty, with a diagnostic, when one is missing. */
  static Optional<FrontMatter> split(String file, String text, Diagnostics diagnostics) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    int end = 1;
    while (end < lines.length && !isFence(lines[end])) {
      end++;
    }
    if (!isFence(lines[0]) || end == lines.length) {
      diagnostics.add(
          Diagnostic.error(
              "clausule-zonder-kop",
              "het bestand begint niet met gegevens tussen twee regels met ---",
              Span.at(file, 1, 1),
              "zet bovenaan: ---, dan id, versie, titel en de andere sleutels, dan weer ---"));
      return Optional.empty();
    }
    StringBuilder yaml = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      yaml.append(i > 0 && i < end ? lines[i] : "").append('\n');
      body.append(i > end ? lines[i] : "").append('\n');
    }
    if (body.toString().isBlank()) {
      diagnostics.add(
          Diagnostic.error(
              "clausule-zonder-tekst",
              "onder de gegevens staat geen tekst",
              Span.at(file, end + 1, 1),
              "schrijf de tekst van de clausule onder de tweede regel met ---"));
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(yaml.toString(), body.toString()));
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}

package nl.paraaf.intake;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlNode;

/**
 * Markdown that is the value of a key in YAML, in such a way that its lines are those of the file.
 *
 * @param text with empty lines for all that stands before it in the file
 * @param indent how many columns of each line are left out
 */
record Embedded(String text, int indent) {

  /** Takes the text out of its file; empty, with a diagnostic, when its lines are not kept. */
  static Optional<Embedded> of(YamlNode.Scalar value, String file, Diagnostics diagnostics) {
    List<String> lines = List.of(file.split("\r\n|\r|\n", -1));
    int line = value.span().start().line();
    String[] wanted = value.text().stripTrailing().split("\n", -1);
    String first = wanted[0];
    if (wanted.length == 1 && lines.get(line - 1).endsWith(first)) {
      int column = lines.get(line - 1).length() - first.length();
      return Optional.of(new Embedded("\n".repeat(line - 1) + first + "\n", column));
    }
    if (line < lines.size() && lines.get(line).endsWith(first)) {
      int indent = lines.get(line).length() - first.length();
      if (same(lines, line, wanted, indent)) {
        return Optional.of(new Embedded("\n".repeat(line) + value.text(), indent));
      }
    }
    diagnostics.add(
        Diagnostic.error(
            "tekst-geen-blok",
            "een tekst van meer dan één regel moet een blok zijn",
            value.span(),
            "schrijf tekst: | en zet de tekst daaronder, twee spaties verder"));
    return Optional.empty();
  }

  private static boolean same(List<String> lines, int from, String[] wanted, int indent) {
    for (int i = 0; i < wanted.length; i++) {
      String line = from + i < lines.size() ? lines.get(from + i) : "";
      String inside = line.length() > indent ? line.substring(indent) : "";
      if (!inside.stripTrailing().equals(wanted[i].stripTrailing())) {
        return false;
      }
    }
    return true;
  }
}

package nl.paraaf.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlocks;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlReader;

/** The runs of words of prose, whatever kind of file they stand in. */
public final class ProseText {
  private ProseText() {}

  /**
   * The runs of words around a line.
   *
   * @param file the file's name as the user knows it
   * @param text of the whole file: Markdown, Markdown below a record, or YAML with Markdown in it
   * @param line from 1
   */
  public static List<SourceBlock> blocks(String file, String text, int line) {
    if (file.endsWith(".yaml")) {
      return YamlReader.read(file, text, new Diagnostics())
          .flatMap(yaml -> around(yaml.root(), line, text))
          .map(part -> SourceBlocks.of(file, part.text(), part.indent()))
          .orElse(List.of());
    }
    String body =
        text.startsWith("---")
            ? FrontMatter.split(file, text, new Diagnostics()).map(FrontMatter::body).orElse(text)
            : text;
    return SourceBlocks.of(file, body, 0);
  }

  /** The text that stands in YAML around a line. */
  private static Optional<Embedded> around(YamlNode root, int line, String text) {
    List<YamlNode.Scalar> found = new ArrayList<>();
    scalars(root, line, found);
    return found.isEmpty()
        ? Optional.empty()
        : Embedded.of(found.get(found.size() - 1), text, new Diagnostics());
  }

  private static void scalars(YamlNode node, int line, List<YamlNode.Scalar> found) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> scalars(entry.value(), line, found));
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> scalars(item, line, found));
    } else if (node instanceof YamlNode.Scalar scalar
        && scalar.span().start().line() <= line
        && line <= scalar.span().end().line()) {
      found.add(scalar);
    }
  }
}

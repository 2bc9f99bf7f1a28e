package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;
import static nl.paraaf.diagnostic.Diagnostic.warning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Checks that a letter and the Markdown files of its edition fit together. */
final class EditionFiles {
  private final SourceRoot root;
  private final Diagnostics diagnostics;

  EditionFiles(SourceRoot root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the parts of one letter.
   *
   * @param prose paths of all Markdown files of the edition's own, inside the root
   */
  void check(String edition, YamlFile letter, List<String> prose) {
    String folder = "edities/" + edition + "/";
    Set<String> used = new HashSet<>();
    if (letter.root() instanceof YamlNode.Mapping mapping
        && mapping.get("onderdelen").orElse(null) instanceof YamlNode.Sequence parts) {
      for (YamlNode part : parts.items()) {
        if (part instanceof YamlNode.Mapping keys) {
          part(folder, keys, prose, used);
        }
      }
    }
    for (String path : prose) {
      if (!used.contains(path)) {
        diagnostics.add(
            warning(
                "ongebruikt-bestand",
                "geen onderdeel van de brief gebruikt dit bestand",
                Span.at(root.display(path), 1, 1),
                "noem het bestand bij onderdelen in brief.yaml, of verwijder het"));
      }
    }
  }

  private void part(String folder, YamlNode.Mapping part, List<String> prose, Set<String> used) {
    Optional<YamlNode> file = part.get("bestand");
    boolean template = part.get("sjabloon").isPresent();
    if (file.isPresent() == template) {
      Span place = part.entries().isEmpty() ? part.span() : part.entries().get(0).keySpan();
      diagnostics.add(
          error(
              "onderdeel-zonder-inhoud",
              template
                  ? "een onderdeel heeft een bestand of een sjabloon, niet allebei"
                  : "een onderdeel heeft een bestand of een sjabloon nodig",
              place,
              "geef bestand (een Markdownbestand in deze map) of sjabloon"));
    }
    if (file.orElse(null) instanceof YamlNode.Scalar scalar
        && scalar.type() == YamlNode.Type.TEXT
        && !scalar.text().isBlank()) {
      file(folder, scalar, prose, used);
    }
  }

  private void file(String folder, YamlNode.Scalar written, List<String> prose, Set<String> used) {
    String text = written.text();
    Optional<String> inside = inside(text);
    if (inside.isEmpty()) {
      diagnostics.add(
          error(
              "pad-buiten-map",
              "het pad ‘" + text + "’ gaat de map van de editie uit",
              written.span(),
              "noem een bestand in " + root.display(folder) + ", zonder .. en zonder / vooraan"));
      return;
    }
    String path = folder + inside.get();
    used.add(path);
    if (!prose.contains(path)) {
      List<String> known =
          prose.stream().map(p -> p.substring(folder.length())).collect(Collectors.toList());
      diagnostics.add(
          error(
              "bestand-ontbreekt",
              "het bestand ‘" + text + "’ staat niet in " + root.display(folder),
              written.span(),
              NearMiss.hint(text, known).orElse("maak het bestand aan; de naam eindigt op .md")));
    }
  }

  /** The path without detours; empty when it leaves the folder that it starts from. */
  private static Optional<String> inside(String path) {
    if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}

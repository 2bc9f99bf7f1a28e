package nl.paraaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.paraaf.build.DocumentKind;
import nl.paraaf.build.FolderOutput;
import nl.paraaf.build.Workspace;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.source.FolderRoot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of all commands. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "MAP",
      defaultValue = "content",
      description = "De map met gegevens en tekst. Standaard: ${DEFAULT-VALUE}.")
  String content;

  @Option(
      names = "--templates",
      paramLabel = "MAP",
      defaultValue = "templates",
      description = "De map met sjablonen. Standaard: ${DEFAULT-VALUE}.")
  String templates;

  @Option(
      names = "--output",
      paramLabel = "MAP",
      defaultValue = "output",
      description = "De map voor wat gemaakt wordt. Standaard: ${DEFAULT-VALUE}.")
  String output;

  @Option(names = "--stil", description = "Zegt alleen wat er mis is.")
  boolean quiet;

  @Option(
      names = "--editie",
      paramLabel = "EDITIE",
      description = "De editie, zoals 2025-06-30. Standaard de nieuwste; bij controleer alle.")
  Optional<String> edition = Optional.empty();

  Workspace workspace(Path root) {
    return new Workspace(
        new FolderRoot(shown(content), folder(root, "--content", content)),
        new FolderRoot(shown(templates), folder(root, "--templates", templates)),
        new FolderOutput(shown(output), root.resolve(output)));
  }

  private Path folder(Path root, String option, String value) {
    Path folder = root.resolve(value);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          spec.commandLine(),
          Files.exists(folder)
              ? "‘" + value + "’ van " + option + " is geen map"
              : "de map ‘" + value + "’ van " + option + " bestaat niet");
    }
    return folder;
  }

  private static String shown(String value) {
    String path = value.replace('\\', '/');
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The documents by name; all when none is named. */
  List<DocumentKind> kinds(List<String> names) {
    if (names.isEmpty()) {
      return DocumentKind.ALL;
    }
    List<DocumentKind> kinds = new ArrayList<>();
    List<String> known = DocumentKind.ALL.stream().map(DocumentKind::name).toList();
    for (String name : new LinkedHashSet<>(names)) {
      kinds.add(
          DocumentKind.of(name)
              .orElseThrow(
                  () ->
                      new UsageException(
                          spec.commandLine(),
                          "er is geen document ‘"
                              + name
                              + "’; "
                              + Suggestion.hint(
                                  name, known, "kies uit: " + String.join(", ", known)))));
    }
    return kinds;
  }
}

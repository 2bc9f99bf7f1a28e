package nl.paraaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.paraaf.build.FolderOutput;
import nl.paraaf.build.Workspace;
import nl.paraaf.source.FolderRoot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of all commands that read content. */
class FolderOptions {
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

  Workspace workspace(Path root) {
    return new Workspace(
        new FolderRoot(shown(content), folder(root, "--content", content)),
        new FolderRoot(shown(templates), folder(root, "--templates", templates)),
        new FolderOutput(shown(output), root.resolve(output)),
        Optional.of(new FolderOutput(shown(content), root.resolve(content))));
  }

  /** The workspace where it is there; a folder that the user names must be. */
  Optional<Workspace> workspaceIfPresent(Path root) {
    return isPresent(root, "--content", content) && isPresent(root, "--templates", templates)
        ? Optional.of(workspace(root))
        : Optional.empty();
  }

  private boolean isPresent(Path root, String option, String value) {
    return spec.commandLine().getParseResult().hasMatchedOption(option)
        || Files.isDirectory(root.resolve(value));
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
}

package nl.paraaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.build.Catalogue;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
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

  @Option(
      names = "--traject",
      paramLabel = "TRAJECT",
      description = "Alleen stukken van dit traject, zoals anqore.")
  Optional<String> track = Optional.empty();

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

  /** The drafts that are asked for; all when nothing else is. */
  DraftRequest drafts(List<String> names, boolean withReport) {
    Set<String> wanted = new TreeSet<>();
    for (String name : names) {
      if (DraftRequest.knows(name)) {
        wanted.add(name);
        if (withReport && !name.endsWith(DraftRequest.REPORT)) {
          wanted.add(name + DraftRequest.REPORT);
        }
      }
    }
    // Who names an edition wants its letter; drafts come with a name, a track, or with everything.
    boolean editionOnly = names.isEmpty() && edition.isPresent() && track.isEmpty();
    if (editionOnly || (!names.isEmpty() && wanted.isEmpty())) {
      return DraftRequest.NONE;
    }
    return new DraftRequest(wanted, track.map(Set::of).orElse(Set.of()), false);
  }

  /**
   * The documents of editions that are asked for.
   *
   * @param names of documents; those of drafts are left out
   * @param unnamed what is meant without names, when no track is named either
   */
  DocumentRequest documents(List<String> names, Workspace workspace, DocumentRequest unnamed) {
    Optional<List<String>> known = Catalogue.names(workspace);
    Set<String> wanted = new TreeSet<>();
    for (String name : names) {
      if (!DraftRequest.knows(name)) {
        known.ifPresent(k -> check(name, k));
        wanted.add(name);
      }
    }
    Set<String> tracks = track.map(Set::of).orElse(Set.of());
    if (!names.isEmpty()) {
      return new DocumentRequest(wanted, tracks, DocumentRequest.Extent.NONE);
    }
    // Who names a track alone wants its drafts.
    return track.isPresent() ? DocumentRequest.NONE : unnamed;
  }

  private void check(String name, List<String> known) {
    if (!known.contains(name)) {
      throw new UsageException(
          spec.commandLine(),
          "er is geen document ‘"
              + name
              + "’; "
              + Suggestion.hint(name, known, "./paraaf documenten noemt ze alle"));
    }
  }
}

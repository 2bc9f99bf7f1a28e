package nl.paraaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.build.Catalogue;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.diagnostic.Suggestion;
import picocli.CommandLine.Option;

/** Options of commands about documents. */
final class CommonOptions extends FolderOptions {
  private static final String EVERY_EDITION = "alle";

  @Option(
      names = "--editie",
      paramLabel = "EDITIE",
      description = {
        "De editie, zoals 2025-06-30, of alle. Standaard de nieuwste;",
        "bij controleer alle."
      })
  Optional<String> edition = Optional.empty();

  @Option(
      names = "--traject",
      paramLabel = "TRAJECT",
      description = "Alleen stukken van dit traject, zoals anqore.")
  Optional<String> track = Optional.empty();

  /** Whether the word for all editions stands in the place of one; it is taken away then. */
  boolean everyEdition() {
    boolean every = edition.equals(Optional.of(EVERY_EDITION));
    if (every) {
      edition = Optional.empty();
    }
    return every;
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
  DocumentRequest documents(List<String> names, DocumentRequest unnamed) {
    Set<String> wanted = new TreeSet<>(names);
    wanted.removeIf(DraftRequest::knows);
    Set<String> tracks = track.map(Set::of).orElse(Set.of());
    if (!names.isEmpty()) {
      return new DocumentRequest(wanted, tracks, DocumentRequest.Extent.NONE);
    }
    // Who names a track alone wants its drafts.
    return track.isPresent() ? DocumentRequest.NONE : unnamed;
  }

  /**
   * Refuses a name that no document has.
   *
   * @param names of documents as they were asked for
   */
  void check(List<String> names, Catalogue catalogue) {
    List<String> unknown = names.stream().filter(name -> !DraftRequest.knows(name)).toList();
    catalogue.names().ifPresent(known -> unknown.forEach(name -> check(name, known)));
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

package nl.paraaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.document.Status;
import nl.paraaf.source.Sha256;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/** Makes everything of a manifest again and holds each byte against the files and the manifest. */
public final class Verification {
  private final Workspace workspace;
  private final Map<Format, DocumentWriter> writers;
  private final Progress progress;

  public Verification(Workspace workspace, Map<Format, DocumentWriter> writers, Progress progress) {
    this.workspace = workspace;
    this.writers = Map.copyOf(writers);
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param problem why there is no manifest that can be relied on
   * @param outcome what stopped the making; empty when nothing did
   * @param documents how many documents the manifest has
   * @param files how many files were compared
   * @param differences one line for each file that is not the same
   */
  public record Result(
      Optional<Diagnostic> problem,
      Optional<Outcome> outcome,
      int documents,
      int files,
      List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }
  }

  /** Compares; nothing is written. */
  public Result verify() throws IOException {
    Manifests.Found found = Manifests.read(workspace);
    if (found.manifest().isEmpty()) {
      return new Result(found.problem(), Optional.empty(), 0, 0, List.of());
    }
    Manifest manifest = found.manifest().get();
    Map<String, byte[]> made = new TreeMap<>();
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      List<Manifest.Document> own =
          manifest.documenten().stream()
              .filter(d -> name.equals(d.opties().get("status")))
              .toList();
      if (!own.isEmpty()) {
        Walk walk = new Walk(workspace, writers, progress);
        Optional<Remade> remade = walk.remake(own, status);
        if (remade.isEmpty()) {
          return new Result(Optional.empty(), Optional.of(walk.told()), own.size(), 0, List.of());
        }
        made.putAll(remade.get().files());
      }
    }
    return compare(manifest, made);
  }

  private Result compare(Manifest manifest, Map<String, byte[]> made) {
    MadeFiles files = new MadeFiles(workspace.output());
    List<String> differences = new ArrayList<>();
    int count = 0;
    for (Manifest.Document document : manifest.documenten()) {
      for (Map.Entry<String, String> file : document.bestanden().entrySet()) {
        String path = document.document() + "." + file.getKey();
        Optional<String> again = Optional.ofNullable(made.get(path)).map(Sha256::of);
        difference(again, files.hash(path), file.getValue())
            .ifPresent(words -> differences.add(workspace.output().display(path) + ": " + words));
        count++;
      }
    }
    return new Result(
        Optional.empty(), Optional.empty(), manifest.documenten().size(), count, differences);
  }

  /** What is not the same, in words: the file, the manifest, or what is made now. */
  private static Optional<String> difference(
      Optional<String> again, Optional<String> file, String manifest) {
    if (again.isEmpty()) {
      return Optional.of("dit document bestaat niet meer");
    }
    boolean asManifest = again.get().equals(manifest);
    if (file.isEmpty()) {
      return Optional.of(
          asManifest
              ? "het bestand ontbreekt"
              : "het bestand ontbreekt, en het zou nu anders worden dan het manifest zegt");
    }
    boolean asFile = again.equals(file);
    if (asManifest) {
      return asFile
          ? Optional.empty()
          : Optional.of("het bestand wijkt af: het is na het maken veranderd");
    } else if (asFile) {
      return Optional.of("het manifest wijkt af: het bestand is zoals het nu wordt gemaakt");
    }
    return Optional.of(
        file.get().equals(manifest)
            ? "bestand en manifest wijken af van wat nu wordt gemaakt: de invoer is veranderd"
            : "bestand en manifest wijken af van wat nu wordt gemaakt, en van elkaar");
  }
}

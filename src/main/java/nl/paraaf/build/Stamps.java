package nl.paraaf.build;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.rules.ConfidentialRules;
import nl.paraaf.source.Sha256;
import nl.paraaf.template.Written;

/** The quick way: when not one byte changed since the same was asked, there is nothing to do. */
final class Stamps {
  private final Workspace workspace;
  private final Request request;
  private final Manner manner;
  private final Stamp before;
  private final Grounds grounds;

  Stamps(Workspace workspace, Request request, Manner manner, Stamp before, Grounds grounds) {
    this.workspace = workspace;
    this.request = request;
    this.manner = manner;
    this.before = before;
    this.grounds = grounds;
  }

  /** What there is to say when nothing changed; empty when something did, or may have. */
  static Optional<Upkeep> quick(Workspace workspace, Request request, Manner manner)
      throws IOException {
    if (manner.anew()) {
      return Optional.empty();
    }
    Stamp stamp = Stamp.read(workspace.output());
    Stamp.Asked asked = stamp.verzoeken().get(key(request, manner));
    if (asked == null
        || !asked.invoer().equals(InputFiles.of(workspace).hash(path -> true))
        || !asked.uitvoer().equals(new MadeFiles(workspace.output()).hash(asked.bestanden()))) {
      return Optional.empty();
    }
    return Optional.of(new Upkeep(asked.documenten(), asked.told(), List.of(), List.of()));
  }

  private static String key(Request request, Manner manner) {
    return part(manner) + Manifests.brief(Sha256.of(Written.of(request)));
  }

  /** What the key of each request begins with that was met in the same part, or in the whole. */
  private static String part(Manner manner) {
    return manner.part().map(p -> p.number() + "/" + p.of()).orElse("geheel") + " ";
  }

  /** Warnings and withheld values of a document, of that which was told in the end. */
  static Told count(List<Diagnostic> heard, Set<Diagnostic> last) {
    int warnings = 0;
    int withheld = 0;
    for (Diagnostic diagnostic : heard) {
      if (last.contains(diagnostic)) {
        warnings += diagnostic.severity() == Severity.WAARSCHUWING ? 1 : 0;
        withheld +=
            diagnostic.code().equals(ConfidentialRules.VERTROUWELIJK_WEGGELATEN.id()) ? 1 : 0;
      }
    }
    return new Told(warnings, 0, withheld);
  }

  /**
   * Writes what the next run can rely on.
   *
   * @param verdicts of all documents that were asked for
   * @param told of documents that were merged
   * @param done whether the same request has nothing to do or to say now
   */
  void write(
      byte[] manifest,
      SortedMap<String, Manifest.Document> documents,
      Collection<Verdict> verdicts,
      Map<String, Recipe> recipes,
      Map<String, Told> told,
      boolean done)
      throws IOException {
    SortedMap<String, Stamp.Checked> checked = new TreeMap<>(before.documenten());
    checked.keySet().retainAll(documents.keySet());
    Told all = Told.NOTHING;
    Set<String> files = new TreeSet<>();
    for (Verdict verdict : verdicts) {
      String path = verdict.path();
      Told own =
          Optional.ofNullable(told.get(path))
              .or(() -> Optional.ofNullable(checked.get(path)).map(Stamp.Checked::told))
              .orElse(Told.NOTHING);
      all = all.plus(own);
      String ground = grounds.of(recipes.get(path).view());
      checked.put(path, new Stamp.Checked(ground, grounds.records(), own));
      Optional.ofNullable(documents.get(path))
          .ifPresent(d -> d.bestanden().keySet().forEach(e -> files.add(path + "." + e)));
    }
    SortedMap<String, String> input = new TreeMap<>();
    grounds.input().hashes().forEach((path, hash) -> input.put(path, Manifests.brief(hash)));
    String whole = grounds.input().hash(path -> true);
    SortedMap<String, Stamp.Asked> asked = new TreeMap<>(before.verzoeken());
    asked.values().removeIf(old -> !old.invoer().equals(whole));
    // The manifest is now that of this part: who asks for another must have it written again.
    asked.keySet().removeIf(key -> !key.startsWith(part(manner)));
    List<String> paths = List.copyOf(files);
    if (done) {
      String made = new MadeFiles(workspace.output()).hash(paths);
      asked.put(key(request, manner), new Stamp.Asked(whole, paths, made, verdicts.size(), all));
    }
    new Stamp(before.vorm(), Version.identity(), Sha256.of(manifest), input, checked, asked)
        .write(workspace.output());
  }
}

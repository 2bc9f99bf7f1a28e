package nl.paraaf.build;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.leak.Secrets;
import nl.paraaf.source.Sha256;
import nl.paraaf.source.SourceRoot;

/** The facts under which documents are checked: when they are others, a check is done again. */
final class Grounds {
  private final InputFiles input;
  private final String content;
  private final String common;
  private final Map<Secrets, String> bySecrets = new IdentityHashMap<>();

  Grounds(InputFiles input, SourceRoot content) {
    this.input = input;
    this.content = content.display("");
    this.common = input.hash(path -> isIn(path, "registers/") || isIn(path, "uitzonderingen.yaml"));
  }

  private boolean isIn(String path, String inside) {
    return path.startsWith(content + inside);
  }

  InputFiles input() {
    return input;
  }

  /**
   * What any check of a text by itself can rest on: registers, exceptions, and what its readers may
   * not know. An own hash, because secrets may be guessed from one of theirs alone.
   */
  String of(View view) {
    return bySecrets.computeIfAbsent(
        view.secrets(), secrets -> Sha256.of(common + "\n" + secrets.written()));
  }

  /** What checks of the documents of an edition together can rest on: all records. */
  String records() {
    return input.hash(path -> path.startsWith(content) && path.endsWith(".yaml"));
  }

  /** The files that are not as the last run found them; none when that is not known. */
  Set<String> changedSince(Stamp stamp) {
    Set<String> changed = new TreeSet<>();
    if (!stamp.bestanden().isEmpty()) {
      Set<String> all = new TreeSet<>(stamp.bestanden().keySet());
      all.addAll(input.hashes().keySet());
      for (String path : all) {
        String was = stamp.bestanden().get(path);
        if (!Manifests.brief(input.hashes().getOrDefault(path, "")).equals(was)) {
          changed.add(path);
        }
      }
    }
    return changed;
  }
}

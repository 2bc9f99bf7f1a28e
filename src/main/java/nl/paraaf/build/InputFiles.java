package nl.paraaf.build;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.paraaf.source.Sha256;
import nl.paraaf.source.SourceRoot;

/**
 * All files of content and templates, as bytes.
 *
 * @param hashes SHA-256 by path as shown to the user
 */
record InputFiles(SortedMap<String, String> hashes) {
  private static final long LIMIT = 64L * 1024 * 1024;

  static InputFiles of(Workspace workspace) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (SourceRoot root : List.of(workspace.content(), workspace.templates())) {
      List<String> paths = root.list();
      List<String> found = paths.parallelStream().map(path -> hash(root, path)).toList();
      for (int i = 0; i < paths.size(); i++) {
        hashes.put(root.display(paths.get(i)), found.get(i));
      }
    }
    return new InputFiles(hashes);
  }

  private static String hash(SourceRoot root, String path) {
    try {
      return Sha256.of(root.read(path, LIMIT));
    } catch (IOException e) {
      // A file that cannot be read is told by who needs it; here it is unlike any that can.
      return "onleesbaar";
    }
  }

  /** One hash of all files of which the path fits. */
  String hash(Predicate<String> fits) {
    StringBuilder all = new StringBuilder();
    hashes.forEach(
        (path, hash) -> {
          if (fits.test(path)) {
            all.append(hash).append(' ').append(path).append('\n');
          }
        });
    return Sha256.of(all.toString());
  }
}

package nl.paraaf.samples;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Output;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.testing.MemoryRoot;
import nl.paraaf.writer.Format;

/** What {@code controleer} finds in a content folder: all editions, documents and drafts. */
final class CheckedContent {
  /** All editions, documents and drafts, as a concept. */
  static final Request EVERYTHING =
      new Request(
          Optional.empty(),
          true,
          DocumentRequest.ALL,
          DraftRequest.ALL,
          EnumSet.noneOf(Format.class),
          Status.CONCEPT);

  private CheckedContent() {}

  /**
   * Checks.
   *
   * @param files all content, and the templates that are not those of the repository, by path such
   *     as {@code content/x.yaml}
   */
  static Outcome of(Map<String, String> files) throws IOException {
    Walk walk = walk(files);
    walk.letGo();
    return walk.check(EVERYTHING);
  }

  static Walk walk(Map<String, String> files) {
    return new Walk(
        new Workspace(
            new MemoryRoot("content", below("content/", files)),
            MemoryRoot.templates(below("templates/", files)),
            new Nowhere()),
        Map.of(),
        Progress.SILENT);
  }

  private static Map<String, String> below(String folder, Map<String, String> files) {
    Map<String, String> below = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(folder)) {
            below.put(path.substring(folder.length()), text);
          }
        });
    return below;
  }

  /** A check makes no files. */
  private record Nowhere() implements Output {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public void write(String path, byte[] bytes) {
      throw new AssertionError("a check wrote " + path);
    }

    @Override
    public void delete(String path) {
      throw new AssertionError("nothing is removed here");
    }

    @Override
    public String display(String path) {
      return path;
    }
  }
}

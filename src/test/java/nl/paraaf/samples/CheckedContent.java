package nl.paraaf.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Output;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.writer.Format;

/** What {@code controleer} finds in a content folder: all editions, documents and drafts. */
final class CheckedContent {
  private CheckedContent() {}

  /**
   * Checks.
   *
   * @param content the files by path below the folder
   */
  static Outcome of(Map<String, String> content) throws IOException {
    return walk(content)
        .check(
            new Request(
                Optional.empty(),
                true,
                DocumentRequest.ALL,
                DraftRequest.ALL,
                EnumSet.noneOf(Format.class),
                Status.CONCEPT));
  }

  static Walk walk(Map<String, String> content) {
    return new Walk(
        new Workspace(
            new MemoryRoot(content),
            new FolderRoot("templates", Path.of("templates")),
            new Nowhere()),
        Map.of(),
        Progress.SILENT);
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
    public String display(String path) {
      return path;
    }
  }
}

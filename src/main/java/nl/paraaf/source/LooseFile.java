package nl.paraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file that a user names, wherever it stands.
 *
 * @param name as the user wrote it, with forward slashes
 */
public record LooseFile(String name, Path path) {

  /**
   * The bytes of the file.
   *
   * @throws SourceRoot.TooLargeException when there are more than {@code limit}
   * @throws IOException when the file cannot be read
   */
  public byte[] read(long limit) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      if (bytes.length > limit) {
        throw new SourceRoot.TooLargeException(name, Files.size(path));
      }
      return bytes;
    }
  }
}

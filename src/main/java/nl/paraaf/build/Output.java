package nl.paraaf.build;

import java.io.IOException;
import java.util.Optional;

/** The folder of made documents. Paths are relative to it, with forward slashes. */
public interface Output {

  /** The bytes of a file that was made before. */
  Optional<byte[]> read(String path) throws IOException;

  /**
   * Puts a file in its place: afterwards it holds the old bytes or the new ones, never a part.
   *
   * @throws IOException when it cannot be written; the old file is whole
   */
  void write(String path, byte[] bytes) throws IOException;

  /**
   * Removes a file, and the folders that are empty without it; one that is not there is no error.
   */
  void delete(String path) throws IOException;

  /** The path as shown to the user. */
  String display(String path);
}

package nl.paraaf.source;

import java.io.IOException;
import java.util.List;

/**
 * A folder of the user's, with no way out of it. Paths are relative to the folder, with forward
 * slashes.
 */
public interface SourceRoot {
  /** The folder's name as the user knows it, such as {@code content}. */
  String name();

  /**
   * All files below the root, sorted by path; hidden files and folders are left out.
   *
   * @throws IOException when the folder cannot be read
   */
  List<String> list() throws IOException;

  /**
   * The bytes of one file, at the most {@code limit} of them.
   *
   * @param path relative to the root
   * @throws TooLargeException when the file is larger than {@code limit} bytes
   * @throws OutsideException when the path, or a link on it, leaves the root
   * @throws IOException when the file cannot be read
   */
  byte[] read(String path, long limit) throws IOException;

  /** The path as shown to the user: name of the root and path inside it. */
  default String display(String path) {
    return name().isEmpty() ? path : name() + "/" + path;
  }

  /** A file larger than what was asked for. */
  final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
    private final long size;

    public TooLargeException(String path, long size) {
      super(path + " has " + size + " bytes");
      this.size = size;
    }

    /** Size of the file in bytes. */
    public long size() {
      return size;
    }
  }

  /** A path that leaves the root. */
  final class OutsideException extends IOException {
    private static final long serialVersionUID = 1;

    public OutsideException(String path) {
      super(path + " leaves the folder");
    }
  }
}

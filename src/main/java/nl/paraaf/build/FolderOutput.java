package nl.paraaf.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A folder on disk. Each file is written beside its place and moved there in one step. */
public final class FolderOutput implements Output {
  private final String name;
  private final Path folder;

  /**
   * A folder that need not be there yet.
   *
   * @param name as shown to the user
   */
  public FolderOutput(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /**
   * {@inheritDoc}
   *
   * @throws WriteFailure with what a user can do about it
   */
  @Override
  public void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      put(file, bytes);
    } catch (IOException e) {
      throw WriteFailure.of(display(path), file, bytes.length, e);
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    // The name of the file is not in the name beside it, which would be too long where it just
    // fits.
    Path beside = Files.createTempFile(file.getParent(), Unfinished.PREFIX, Unfinished.SUFFIX);
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        // Some disks tell only now that they are full.
        channel.force(true);
      }
      readableLikeOthers(beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  @Override
  public void delete(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.deleteIfExists(file);
    for (Path around = file.getParent();
        !around.equals(folder) && around.startsWith(folder);
        around = around.getParent()) {
      try {
        Files.delete(around);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  /** Temporary files are private to their maker; documents are not. */
  private static void readableLikeOthers(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  @Override
  public String display(String path) {
    return name + "/" + path;
  }
}

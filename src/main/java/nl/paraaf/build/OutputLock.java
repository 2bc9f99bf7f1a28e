package nl.paraaf.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * That one run at a time writes in a folder. The lock is the system's: it goes with the process that
 * has it, however that ends. Who gets it, clears away what a killed run has left.
 */
public final class OutputLock implements Closeable {
  private static final String FILE = ".paraaf.slot";
  private static final long PAUSE_MILLIS = 50;

  /** Far behind what the file holds: Windows lets nobody read what is locked. */
  private static final long PLACE = 1L << 40;

  private final Path file;
  private final FileChannel channel;
  private final boolean alone;

  private OutputLock(Path file, FileChannel channel, boolean alone) {
    this.file = file;
    this.channel = channel;
    this.alone = alone;
  }

  /**
   * Takes the lock of a folder, which is made when it is not there.
   *
   * @param shown the folder as the user knows it
   * @param patience how long to wait for another run; zero not to wait
   * @param waiting is told once that there is another
   * @return empty when the other run is busy still
   * @throws WriteFailure when nothing can be written in the folder
   */
  public static Optional<OutputLock> take(
      Path folder, String shown, Duration patience, Runnable waiting) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Optional<OutputLock> lock = attempt(folder, shown);
    if (lock.isEmpty() && !patience.isZero()) {
      waiting.run();
    }
    while (lock.isEmpty() && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      pause();
      lock = attempt(folder, shown);
    }
    if (lock.isPresent() && lock.get().alone) {
      Leftovers.remove(folder);
    }
    return lock;
  }

  private static Optional<OutputLock> attempt(Path folder, String shown) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw WriteFailure.of(shown, file, 1, e);
    }
    Optional<OutputLock> lock = locked(file, channel);
    if (lock.isEmpty()) {
      channel.close();
    }
    return lock;
  }

  @SuppressWarnings("resource") // The lock is released with the channel.
  private static Optional<OutputLock> locked(Path file, FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      return lock != null && isStillThere(file, channel)
          ? Optional.of(new OutputLock(file, channel, true))
          : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      // Some shares of a network have no locks, and a full disk no room for one. There, users see to
      // it themselves.
      return Optional.of(new OutputLock(file, channel, false));
    }
  }

  /** Whoever had the lock before took the file away: a lock on that file is worth nothing. */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    byte[] mine = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(mine), 0);
    try {
      return Arrays.equals(mine, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (alone) {
        Files.deleteIfExists(file);
      }
    } finally {
      channel.close();
    }
  }
}

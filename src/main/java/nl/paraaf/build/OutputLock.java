package nl.paraaf.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * That one run at a time writes in a folder. The lock is the system's: it goes with the process
 * that has it, however that ends. Who gets it, clears away what a killed run has left. Its file
 * stays: who would remove it, could remove one that another has just locked.
 */
public final class OutputLock implements Closeable {
  private static final String FILE = ".paraaf.slot";
  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;
  private final boolean alone;

  private OutputLock(FileChannel channel, boolean alone) {
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
      Unfinished.remove(folder);
    }
    return lock;
  }

  private static Optional<OutputLock> attempt(Path folder, String shown) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw WriteFailure.of(shown, file, 1, e);
    }
    Optional<OutputLock> lock = locked(channel);
    if (lock.isEmpty()) {
      channel.close();
    }
    return lock;
  }

  @SuppressWarnings("resource") // The lock is released with the channel.
  private static Optional<OutputLock> locked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(new OutputLock(channel, true));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      // Some shares of a network have no locks. There, users see to it themselves.
      return Optional.of(new OutputLock(channel, false));
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
    channel.close();
  }
}

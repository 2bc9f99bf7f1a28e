package nl.paraaf.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * That one run at a time writes in a folder, and that nobody writes while others read. The lock is
 * the system's: it goes with the process that has it, however that ends. Who may write, clears away
 * what a killed run has left. Its file stays: who would remove it, could remove one that another
 * has just locked.
 */
public final class OutputLock implements Closeable {
  private static final String FILE = ".paraaf.slot";
  private static final long PAUSE_MILLIS = 50;

  /** Empty where there is nothing to lock. */
  private final Optional<FileChannel> channel;

  private final boolean alone;

  private OutputLock(Optional<FileChannel> channel, boolean alone) {
    this.channel = channel;
    this.alone = alone;
  }

  private interface Attempt {
    Optional<OutputLock> make() throws IOException;
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
    Optional<OutputLock> lock = wait(() -> attempt(folder, shown), patience, waiting);
    if (lock.isPresent() && lock.get().alone) {
      Unfinished.remove(folder);
    }
    return lock;
  }

  /**
   * Takes the lock of a folder together with others that read: nobody writes there until all give
   * it back. Nothing is changed in the folder.
   *
   * @return empty when a run is busy writing still
   */
  public static Optional<OutputLock> share(Path folder, Duration patience, Runnable waiting)
      throws IOException {
    return wait(() -> attemptToShare(folder), patience, waiting);
  }

  private static Optional<OutputLock> wait(Attempt attempt, Duration patience, Runnable waiting)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Optional<OutputLock> lock = attempt.make();
    if (lock.isEmpty() && !patience.isZero()) {
      waiting.run();
    }
    while (lock.isEmpty() && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      pause();
      lock = attempt.make();
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
    return locked(channel, false);
  }

  private static Optional<OutputLock> attemptToShare(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ);
    } catch (IOException e) {
      // No run has ever locked this folder, or it is not ours to look into.
      return Optional.of(new OutputLock(Optional.empty(), false));
    }
    return locked(channel, true);
  }

  @SuppressWarnings("resource") // The lock is released with the channel.
  private static Optional<OutputLock> locked(FileChannel channel, boolean shared)
      throws IOException {
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, shared) != null) {
        return Optional.of(new OutputLock(Optional.of(channel), !shared));
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
    } catch (IOException e) {
      // Some shares of a network have no locks. There, users see to it themselves.
      return Optional.of(new OutputLock(Optional.of(channel), false));
    }
    channel.close();
    return Optional.empty();
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
    if (channel.isPresent()) {
      channel.get().close();
    }
  }

  @Override
  public String toString() {
    return "a lock " + (channel.filter(FileChannel::isOpen).isPresent() ? "held" : "given back");
  }
}

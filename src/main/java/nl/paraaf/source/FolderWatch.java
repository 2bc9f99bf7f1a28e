package nl.paraaf.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files in folders change. It looks again and again, because that sees the same on
 * every system and on shares of a network, whatever an editor does to save a file.
 */
public final class FolderWatch {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final long SETTLED_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  /** How often to wait for a folder in which something changes all the time. */
  private static final int PATIENCE = 25;

  /** To look may take at most one part in so many of the time. */
  private static final int SHARE = 8;

  private final Map<String, Path> folders;
  private SortedMap<String, Facts> seen;
  private long looking;

  /** What tells one state of a file from another; the key tells of a file in its place. */
  private record Facts(FileTime time, long size, Object key) {}

  /**
   * What is in the folders now is known.
   *
   * @param folders by their names as the user knows them; one may come and go
   */
  public FolderWatch(Map<String, Path> folders) {
    this.folders = Map.copyOf(folders);
    this.seen = look();
  }

  /** Whether something has changed since the last time. */
  public boolean hasChanged() {
    return !look().equals(seen);
  }

  /**
   * Waits for a change, and then until no more files change.
   *
   * @return the files that were changed, came or went, as the user knows them
   */
  public SortedSet<String> next() throws InterruptedException {
    SortedSet<String> changed = new TreeSet<>();
    while (changed.isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(Math.max(PAUSE_NANOS, looking * SHARE));
      SortedMap<String, Facts> now = look();
      if (!now.equals(seen)) {
        now = settled(now);
        changed = differences(seen, now);
        seen = now;
      }
    }
    return changed;
  }

  private SortedMap<String, Facts> settled(SortedMap<String, Facts> first)
      throws InterruptedException {
    SortedMap<String, Facts> last = first;
    for (int i = 0; i < PATIENCE; i++) {
      TimeUnit.NANOSECONDS.sleep(SETTLED_NANOS);
      SortedMap<String, Facts> now = look();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private static SortedSet<String> differences(
      SortedMap<String, Facts> before, SortedMap<String, Facts> now) {
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(now.keySet());
    paths.removeIf(path -> Objects.equals(before.get(path), now.get(path)));
    return paths;
  }

  private SortedMap<String, Facts> look() {
    long start = System.nanoTime();
    SortedMap<String, Facts> found = new TreeMap<>();
    folders.forEach((name, folder) -> look(name, folder, found));
    looking = System.nanoTime() - start;
    return found;
  }

  private static void look(String name, Path folder, SortedMap<String, Facts> found) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes facts) {
              return isHidden(dir) && !dir.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (!isHidden(file)) {
                String path = name + "/" + folder.relativize(file).toString().replace('\\', '/');
                found.put(path, new Facts(facts.lastModifiedTime(), facts.size(), facts.fileKey()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // Gone while looking; next time it is not there.
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // The folder itself went; what was found of it counts.
    }
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}

package nl.paraaf.build;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** What a run that was killed left beside the files that it wrote. */
final class Unfinished {
  static final String PREFIX = ".paraaf-";
  static final String SUFFIX = ".deel";

  /** Documents stand at most so many folders deep. */
  private static final int DEPTH = 5;

  private Unfinished() {}

  /**
   * Removes them.
   *
   * @param folder in which nobody writes at this moment
   */
  static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            String name = file.getFileName().toString();
            if (facts.isRegularFile() && name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A folder that may not be looked into is none that was written in.
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

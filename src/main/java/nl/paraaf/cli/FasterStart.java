package nl.paraaf.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.launch.Archive;

/**
 * Makes the class-data archive after the first run that made documents: the user has them already,
 * and each later start is faster. Not in continuous integration, where few starts follow.
 */
record FasterStart(Path home, PrintStream err) {
  private static final List<String> MAKING = List.of("genereer", "build");

  /**
   * Makes the archive for an image, in which nothing can be written later. Where that does not
   * work, because the project has errors, the image is good without it.
   *
   * @param arguments the folder of a project to rehearse on
   */
  public static void main(String[] arguments) {
    Archive archive = archive(Path.of(arguments[0]));
    archive.make();
    if (!archive.exists()) {
      System.err.println("paraaf: geen archief voor snel starten; het programma werkt ook zonder.");
    }
  }

  void after(String[] arguments) {
    if (!MAKING.contains(arguments[0]) || System.getenv("CI") != null) {
      return;
    }
    Archive archive = archive(home);
    if (archive.isWanted()) {
      if (Terminal.hasPerson()) {
        err.println(
            "Paraaf maakt zich klaar om voortaan sneller te starten; dat gebeurt één keer.");
      }
      archive.make();
    }
  }

  private static Archive archive(Path home) {
    String jar = System.getProperty("java.class.path");
    return new Archive(home, jar, Rehearsal.class.getName());
  }
}

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

  void after(String[] arguments) {
    if (!MAKING.contains(arguments[0]) || System.getenv("CI") != null) {
      return;
    }
    String jar = System.getProperty("java.class.path");
    Archive archive = new Archive(home, jar, Rehearsal.class.getName());
    if (archive.isWanted()) {
      if (Terminal.hasPerson()) {
        err.println(
            "Paraaf maakt zich klaar om voortaan sneller te starten; dat gebeurt één keer.");
      }
      archive.make();
    }
  }
}

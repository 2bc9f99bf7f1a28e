package nl.paraaf.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.paraaf.diagnostic.Colours;

/**
 * Where commands speak, and the folder that relative paths start from.
 *
 * @param isReal false when what is said is kept for later, as in a test
 * @param colours those of what is said
 */
record Terminal(Path root, PrintStream out, PrintStream err, boolean isReal, Colours colours) {

  /** Where what is said is kept for later. */
  static Terminal kept(Path root, PrintStream out, PrintStream err) {
    return new Terminal(root, out, err, false, Colours.NONE);
  }

  /** That of the process. */
  static Terminal real(PrintStream out, PrintStream err) {
    boolean plain =
        !hasPerson()
            || !showsFindings()
            || isSet("NO_COLOR")
            || "dumb".equals(System.getenv("TERM"));
    return new Terminal(Path.of(""), out, err, true, plain ? Colours.NONE : Colours.ANSI);
  }

  /** Whether somebody looks at what the process says. */
  @SuppressWarnings("SystemConsoleNull") // The property makes it null again without a person.
  static boolean hasPerson() {
    // From JDK 22 on there is a console in a pipe as well, unless it is that of java.base.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null && System.getenv("CI") == null;
  }

  /**
   * Whether findings come on a screen. Java does not tell; where the system does not, they do not.
   */
  private static boolean showsFindings() {
    try {
      Path screen = Path.of("/dev/fd/2").toRealPath();
      return screen.startsWith("/dev") && !Files.isRegularFile(screen);
    } catch (IOException e) {
      return false;
    }
  }

  /** By the convention of no-color.org a variable that is empty is not set. */
  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}

package nl.paraaf.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.paraaf.launch.Builder;

/**
 * Uses, in one run, the classes that users wait for: those that come into the class-data archive.
 */
final class Rehearsal {
  private static final List<String> DOCUMENTS =
      List.of("genereer", "--document", "voortgangsbrief,bijlage-stand-van-zaken,jloi");

  private static final List<String> WHY =
      Stream.concat(DOCUMENTS.stream(), Stream.of("--alles", "--droog")).toList();

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          // Twice: the second time there is a manifest, and nothing to make.
          DOCUMENTS,
          DOCUMENTS,
          WHY,
          List.of("toon", "voortgangsbrief"),
          List.of("documenten"));

  private Rehearsal() {}

  /**
   * Runs the commands, and ends with the code of the first that fails.
   *
   * @param arguments the folder of the project, and one that may be filled
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Path home = Path.of(arguments[0]);
    for (List<String> command : COMMANDS) {
      int code = Main.run(home, nowhere, nowhere, inOutput(command, arguments[1]));
      if (code != ExitCode.GOOD) {
        System.exit(code);
      }
    }
    // Looked at before anything else at each start. In an image there are no sources to be stale.
    new Builder(home).isStale();
    System.exit(ExitCode.GOOD);
  }

  private static String[] inOutput(List<String> command, String output) {
    return command.equals(COMMANDS.get(0))
        ? command.toArray(String[]::new)
        : Stream.concat(command.stream(), Stream.of("--output", output)).toArray(String[]::new);
  }
}

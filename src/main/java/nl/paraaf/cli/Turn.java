package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.paraaf.build.OutputLock;
import picocli.CommandLine.Option;

/** Who reads or writes in the folder of documents, when two want to. */
final class Turn {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Option(
      names = "--niet-wachten",
      description = "Stopt als een andere paraaf bezig is in de map, in plaats van te wachten.")
  boolean hasty;

  /** What needs the folder for itself; gives the exit code. */
  @FunctionalInterface
  interface Work {
    int run() throws IOException;
  }

  /**
   * Does the work when no other run reads or writes in the folder.
   *
   * @param shown the folder as the user names it
   * @param done what has not been done when another is busy still, such as {@code gemaakt}
   */
  int take(Terminal terminal, String shown, String done, Work work) throws IOException {
    Path folder = terminal.root().resolve(shown);
    return run(
        terminal,
        shown,
        done,
        waiting -> OutputLock.take(folder, shown, patience(), waiting),
        work);
  }

  /** Does work that only reads when no other run writes in the folder. */
  int share(Terminal terminal, String shown, String done, Work work) throws IOException {
    Path folder = terminal.root().resolve(shown);
    return run(
        terminal, shown, done, waiting -> OutputLock.share(folder, patience(), waiting), work);
  }

  private Duration patience() {
    return hasty ? Duration.ZERO : PATIENCE;
  }

  @FunctionalInterface
  private interface Taking {
    Optional<OutputLock> take(Runnable waiting) throws IOException;
  }

  private int run(Terminal terminal, String shown, String done, Taking taking, Work work)
      throws IOException {
    String other = "paraaf: een andere paraaf is bezig in ‘" + shown + "’";
    Optional<OutputLock> lock =
        taking.take(() -> terminal.err().println(other + "; deze wacht tot die klaar is"));
    if (lock.isEmpty()) {
      String since = hasty ? "" : ", al tien minuten";
      terminal.err().println(other + since + "; er is niets " + done);
      return ExitCode.INPUT;
    }
    try (OutputLock held = lock.get()) {
      return work.run();
    }
  }
}

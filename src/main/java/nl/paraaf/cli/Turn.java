package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.paraaf.build.OutputLock;
import picocli.CommandLine.Option;

/** Who writes in the folder of documents, when two want to. */
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
   * Does the work when no other run writes in the folder.
   *
   * @param shown the folder as the user names it
   */
  int take(Terminal terminal, String shown, Work work) throws IOException {
    Path folder = terminal.root().resolve(shown);
    String other = "paraaf: een andere paraaf is bezig in ‘" + shown + "’";
    Duration patience = hasty ? Duration.ZERO : PATIENCE;
    Runnable waiting = () -> terminal.err().println(other + "; deze wacht tot die klaar is");
    Optional<OutputLock> lock = OutputLock.take(folder, shown, patience, waiting);
    if (lock.isEmpty()) {
      terminal.err().println(other + (hasty ? "" : ", al tien minuten") + "; er is niets gemaakt");
      return ExitCode.INPUT;
    }
    try (OutputLock held = lock.get()) {
      return work.run();
    }
  }
}

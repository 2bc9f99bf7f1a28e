package nl.paraaf.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.Lookup;
import nl.paraaf.build.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wijzigingen}: what changed in the facts between two editions. */
@Command(
    name = "wijzigingen",
    aliases = "changes",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Toont wat er in de openbare gegevens anders is dan bij de vorige brief.",
      "Het gaat om fasen, doelen, steun, cijfers, toezeggingen en moties, elk met de",
      "oorzaak en de bron."
    })
final class ChangesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(
      names = "--sinds",
      paramLabel = "EDITIE",
      description = "Een eerdere editie om mee te vergelijken. Standaard die van de vorige brief.")
  Optional<String> since = Optional.empty();

  @Option(names = "--json", description = "Als JSON, voor een ander programma.")
  boolean json;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup(common.workspace(terminal.root()), Progress.SILENT);
    Lookup.Changes changes = lookup.changes(common.edition, since);
    int code = new Report(terminal, true).checked(changes.outcome(), false);
    if (code != ExitCode.GOOD) {
      return code;
    }
    if (changes.list().isPresent()) {
      terminal.out().print(json ? changes.list().get().json() : changes.list().get().markdown());
      return code;
    }
    terminal
        .err()
        .println(
            "Van de vorige brief is hier geen editie. Noem een eerdere editie, zoals --sinds"
                + " 2025-06-30.");
    return ExitCode.INPUT;
  }
}

package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.paraaf.build.Verification;
import nl.paraaf.report.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verifieer}: whether what lies there is what would be made. */
@Command(
    name = "verifieer",
    aliases = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Gaat na of de documenten zijn wat het manifest zegt.",
      "Alles wordt opnieuw gemaakt, buiten de map met documenten, en elke byte wordt",
      "vergeleken met de bestanden en met het manifest. Er wordt niets veranderd."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin FolderOptions common;

  @Mixin Turn turn;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return turn.share(terminal, common.output, "vergeleken", this::verify);
  }

  private int verify() throws IOException {
    Path root = terminal.root();
    Verification.Result result;
    try (ProgressDisplay progress = ProgressDisplay.on(terminal, common.quiet)) {
      result = new Verification(common.workspace(root), Writers.all(), progress).verify();
    }
    if (result.outcome().isPresent()) {
      new Report(terminal, true).checked(result.outcome().get(), false);
      terminal.err().println("Er kan niet worden vergeleken: de invoer heeft fouten.");
      return ExitCode.INPUT;
    }
    if (result.documents() == 0) {
      terminal
          .err()
          .println(
              result
                  .problem()
                  .map(p -> p.span() + ": " + p.message())
                  .orElse(
                      "Er is geen manifest in ‘" + common.output + "’; maak eerst documenten."));
      return ExitCode.INPUT;
    }
    result.differences().forEach(terminal.err()::println);
    String compared =
        Count.of(result.files(), "bestand", "bestanden")
            + " van "
            + Count.of(result.documents(), "document", "documenten");
    if (!result.differences().isEmpty()) {
      int count = result.differences().size();
      terminal.err().println("Niet gelijk: " + count + " van " + compared + ".");
      return ExitCode.INPUT;
    }
    if (!common.quiet) {
      terminal.out().println("Gelijk: " + compared + ", byte voor byte.");
    }
    return ExitCode.GOOD;
  }
}

package nl.paraaf.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.document.Status;
import nl.paraaf.proofing.Proofreader;
import nl.paraaf.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code controleer}: finds what is wrong, makes nothing. */
@Command(
    name = "controleer",
    aliases = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description =
        "Controleert gegevens, tekst en sjablonen van alle edities. Maakt geen documenten.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(names = "--streng", description = "Ook waarschuwingen leiden tot een uitgangscode.")
  boolean strict;

  @Option(
      names = "--definitief",
      description = "Controleert als voor een definitieve versie: open plaatsen zijn fouten.")
  boolean last;

  @Option(
      names = "--taal",
      description = "Controleert ook spelling en grammatica; dat duurt enkele seconden langer.")
  boolean language;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Request request =
        new Request(
            common.edition,
            common.edition.isEmpty(),
            DocumentRequest.ALL,
            DraftRequest.ALL,
            EnumSet.noneOf(Format.class),
            last ? Status.DEFINITIEF : Status.CONCEPT);
    try (ProgressDisplay progress = ProgressDisplay.on(terminal, common.quiet)) {
      Walk walk = new Walk(common.workspace(terminal.root()), Writers.none(), progress);
      if (language) {
        walk.proofread(Proofreader::new);
      }
      Outcome outcome = walk.check(request);
      progress.close();
      return new Report(terminal, common.quiet).checked(outcome, strict);
    }
  }
}

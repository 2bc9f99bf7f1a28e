package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.LooseFiles;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.document.Status;
import nl.paraaf.proofing.Proofreader;
import nl.paraaf.source.LooseFile;
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
        "Controleert gegevens, tekst en sjablonen van alle edities, of de tekst van losse bestanden."
            + " Maakt geen documenten.")
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

  @Option(
      names = "--bestand",
      paramLabel = "BESTAND",
      description =
          "Controleert alleen de tekst van dit bestand (DOCX, Markdown of tekst). Mag vaker.")
  List<String> files = List.of();

  @Option(
      names = "--datum",
      paramLabel = "DATUM",
      description = "De datum van de brief in --bestand, zoals 2025-06-30.")
  Optional<String> date = Optional.empty();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    refuseMixtures();
    if (!files.isEmpty()) {
      Outcome outcome =
          LooseFiles.check(
              looseFiles(),
              date(),
              common.workspaceIfPresent(terminal.root()),
              language ? Optional.of(Proofreader::new) : Optional.empty());
      return new Report(terminal, common.quiet).checked(outcome, strict);
    }
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

  private void refuseMixtures() {
    if (files.isEmpty() && date.isPresent()) {
      throw wrong("--datum hoort bij --bestand");
    }
    if (!files.isEmpty() && (common.edition.isPresent() || common.track.isPresent() || last)) {
      throw wrong("--bestand gaat niet samen met --editie, --traject of --definitief");
    }
  }

  private List<LooseFile> looseFiles() {
    return files.stream()
        .distinct()
        .map(name -> new LooseFile(name.replace('\\', '/'), path(name)))
        .toList();
  }

  private Path path(String name) {
    try {
      return terminal.root().resolve(name);
    } catch (InvalidPathException e) {
      throw wrong("‘" + name + "’ is geen naam van een bestand");
    }
  }

  private Optional<LocalDate> date() {
    try {
      return date.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong("‘" + date.orElse("") + "’ is geen datum; schrijf jaar-maand-dag, 2025-06-30");
    }
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

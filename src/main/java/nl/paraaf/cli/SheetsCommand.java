package nl.paraaf.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.paraaf.build.Desks;
import nl.paraaf.build.Progress;
import nl.paraaf.build.SheetDesk;
import nl.paraaf.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bedrijfsbladen}: how the checks of facts by companies stand. */
@Command(
    name = "bedrijfsbladen",
    aliases = "sheets",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Toont welke bedrijfsbladen zijn voorgelegd, terug en akkoord, of legt dat vast.",
      "Wijzigt de tekst na een akkoord, dan meldt controleer dat."
    })
final class SheetsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "STAP",
      description = {
        "voorgelegd, terug of akkoord: legt die stap vast.",
        "voorgelegd kan voor alle bedrijven tegelijk."
      })
  Optional<String> step = Optional.empty();

  @Option(
      names = "--datum",
      paramLabel = "DATUM",
      description = "De dag van de stap, zoals 2025-06-12.")
  Optional<String> day = Optional.empty();

  SheetsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Desks.Taken> taken = taken();
    Desks desks = new Desks(common.workspace(terminal.root()), Progress.SILENT);
    Set<String> tracks = common.track.map(Set::of).orElse(Set.of());
    try {
      Desks.Sheets sheets = desks.sheets(common.edition, tracks, taken);
      int code = new Report(terminal, true).checked(sheets.outcome(), false);
      if (taken.isPresent()) {
        sheets.recorded().forEach(terminal.out()::println);
      } else if (code == ExitCode.GOOD) {
        sheets.desk().ifPresent(desk -> desk.lines().forEach(terminal.out()::println));
      }
      return code;
    } catch (IOException e) {
      return new Report(terminal, true).cannotWrite(common.content, e);
    }
  }

  private Optional<Desks.Taken> taken() {
    if (step.isEmpty()) {
      if (day.isPresent()) {
        throw wrong("--datum hoort bij een stap: voorgelegd, terug of akkoord");
      }
      return Optional.empty();
    }
    String name = step.get();
    if (!SheetDesk.steps().contains(name)) {
      throw wrong(
          "‘"
              + name
              + "’ is geen stap; "
              + Suggestion.hint(
                  name, SheetDesk.steps(), "kies uit: " + String.join(", ", SheetDesk.steps())));
    }
    if (day.isEmpty()) {
      throw wrong("noem de dag, zoals --datum 2025-06-12");
    }
    if (common.track.isEmpty() && !name.equals(SheetDesk.steps().get(0))) {
      throw wrong("noem het traject, zoals --traject cosun");
    }
    try {
      return Optional.of(new Desks.Taken(name, LocalDate.parse(day.get())));
    } catch (DateTimeException e) {
      throw wrong("‘" + day.get() + "’ is geen dag; schrijf jaar-maand-dag, zoals 2025-06-12");
    }
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

package nl.paraaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.ClauseList;
import nl.paraaf.build.Lookup;
import nl.paraaf.build.Progress;
import nl.paraaf.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code clausules}: the library, or one clause of it. */
@Command(
    name = "clausules",
    aliases = "clauses",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Toont de bibliotheek van clausules en waar elke clausule wordt gebruikt.",
      "Met ‘toon ID’ één clausule: varianten, voorwaarde, grondslag, notitie en tekst."
    })
final class ClausesCommand implements Callable<Integer> {
  private static final String SHOW = "toon";

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "toon",
      description = "Toont één clausule in plaats van de lijst.")
  Optional<String> action = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "De clausule.")
  Optional<String> id = Optional.empty();

  ClausesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (action.isPresent() && (!action.get().equals(SHOW) || id.isEmpty())) {
      throw new UsageException(
          common.spec.commandLine(), "schrijf clausules, of clausules toon met een id erachter");
    }
    Lookup lookup = new Lookup(common.workspace(terminal.root()), Progress.SILENT);
    Lookup.Clauses clauses = lookup.clauses();
    int code = new Report(terminal, true).checked(clauses.outcome(), false);
    clauses.list().map(this::lines).ifPresent(l -> l.forEach(terminal.out()::println));
    return code;
  }

  private List<String> lines(ClauseList list) {
    if (id.isEmpty()) {
      return list.lines();
    }
    return list.show(id.get())
        .orElseThrow(
            () ->
                new UsageException(
                    common.spec.commandLine(),
                    "er is geen clausule ‘"
                        + id.get()
                        + "’; "
                        + Suggestion.hint(
                            id.get(), list.ids(), "./paraaf clausules noemt ze alle")));
  }
}

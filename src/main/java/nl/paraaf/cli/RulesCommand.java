package nl.paraaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.RuleBook;
import nl.paraaf.report.RuleList;
import nl.paraaf.report.RulePage;
import nl.paraaf.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code regels}: all rules, or one of them. */
@Command(
    name = "regels",
    aliases = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Toont alle regels: wat er wordt gecontroleerd en hoe zwaar het weegt.",
      "Met ‘toon ID’ één regel: betekenis, melding, grond, wat te doen en of er een",
      "uitzondering mogelijk is."
    })
final class RulesCommand implements Callable<Integer> {
  private static final String SHOW = "toon";

  private final Terminal terminal;

  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "toon",
      description = "Toont één regel in plaats van de lijst.")
  Optional<String> action = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "De regel.")
  Optional<String> id = Optional.empty();

  @Option(names = "--markdown", description = "Schrijft de pagina van de handleiding.")
  boolean markdown;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (action.isPresent() && (!action.get().equals(SHOW) || id.isEmpty() || markdown)) {
      throw new UsageException(
          spec.commandLine(), "schrijf regels, of regels toon met een id erachter");
    }
    List<Rule> rules = RuleBook.all();
    if (id.isPresent()) {
      terminal.out().print(RuleList.one(rule(id.get())));
    } else {
      terminal.out().print(markdown ? RulePage.of(rules) : RuleList.all(rules));
    }
    return ExitCode.GOOD;
  }

  private Rule rule(String name) {
    return RuleBook.find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    spec.commandLine(), "er is geen regel ‘" + name + "’; " + RuleBook.hint(name)));
  }
}

package nl.paraaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.Manner;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code genereer}: makes documents. */
@Command(
    name = "genereer",
    aliases = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description =
        "Maakt de brief en de bijlage van een editie, en de juridische stukken, in vier formaten.")
final class GenerateCommand implements Callable<Integer> {
  private static final Pattern PART = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Mixin Turn turn;

  @Mixin Wanted wanted;

  @Option(
      names = "--definitief",
      description = "Maakt een definitieve versie; kan niet zolang er iets open is.")
  boolean last;

  @Option(
      names = "--metadata",
      description = "Maakt bij elk openbaar document metagegevens: DiWoo en MDTO.")
  boolean metadata;

  @Option(
      names = "--alles",
      description = "Maakt alles wat u vraagt opnieuw, ook wat niet is veranderd.")
  boolean anew;

  @Option(names = "--droog", description = "Zegt alleen wat er zou worden gemaakt, en waarom.")
  boolean dry;

  @Option(
      names = "--deel",
      paramLabel = "N/M",
      description = {
        "Maakt één van M ongeveer gelijke delen, zoals 2/5; samen zijn zij het geheel.",
        "./paraaf manifest samenvoegen maakt van hun manifesten één."
      })
  Optional<String> part = Optional.empty();

  @Option(
      names = "--opruimen",
      description = "Verwijdert de bestanden van documenten die niet meer bestaan.")
  boolean tidy;

  @Option(
      names = "--vastleggen",
      description = "Legt versies van clausules vast, zodat controleer wijzigingen noemt.")
  boolean record;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (dry && record) {
      throw new UsageException(
          common.spec.commandLine(), "--droog en --vastleggen gaan niet samen; kies er één");
    }
    boolean everyEdition = common.everyEdition();
    Workspace workspace = common.workspace(terminal.root());
    Request request =
        new Request(
            common.edition,
            everyEdition,
            common.documents(wanted.documents, DocumentRequest.STANDARD),
            common.drafts(wanted.documents, true),
            wanted.formats(),
            last ? Status.DEFINITIEF : Status.CONCEPT,
            metadata);
    try {
      // Who only asks need not wait for his turn, and leaves no trace.
      return dry
          ? generate(workspace, request)
          : turn.take(terminal, common.output, "gemaakt", () -> generate(workspace, request));
    } catch (IOException e) {
      return new Report(terminal, common.quiet).cannotWrite(common.output, e);
    }
  }

  private int generate(Workspace workspace, Request request) throws IOException {
    try (ProgressDisplay progress = ProgressDisplay.on(terminal, common.quiet)) {
      Walk walk = new Walk(workspace, Writers.all(), progress);
      // Versions of clauses are recorded of drafts that are made, changed or not.
      Outcome outcome =
          walk.generate(
              request,
              new Manner(anew || record, tidy, dry, part()),
              catalogue -> common.check(wanted.documents, catalogue));
      List<String> recorded =
          record && outcome.count(Severity.FOUT) == 0 ? walk.record() : List.of();
      progress.close();
      int code = new Report(terminal, common.quiet).generated(outcome, dry);
      if (!common.quiet) {
        recorded.forEach(terminal.out()::println);
      }
      return code;
    }
  }

  private Optional<Manner.Part> part() {
    return part.map(
        text -> {
          Matcher numbers = PART.matcher(text);
          int number = numbers.matches() ? Integer.parseInt(numbers.group(1)) : 0;
          int of = numbers.matches() ? Integer.parseInt(numbers.group(2)) : 0;
          if (number < 1 || number > of) {
            throw new UsageException(
                common.spec.commandLine(),
                "‘" + text + "’ is geen deel; schrijf bijvoorbeeld 2/5, het tweede van vijf");
          }
          return new Manner.Part(number, of);
        });
  }
}

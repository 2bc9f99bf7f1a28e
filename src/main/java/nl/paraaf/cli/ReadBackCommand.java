package nl.paraaf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nl.paraaf.build.ReturnReport;
import nl.paraaf.build.Returns;
import nl.paraaf.build.Workspace;
import nl.paraaf.source.LooseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lees-terug}: what others did to a document. */
@Command(
    name = "lees-terug",
    aliases = "read-back",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Vertelt wat anderen hebben gewijzigd in een DOCX die terugkomt.",
      "Dat zijn waarden uit de gegevens, tekst, voetnoten, alinea’s, rijen en opmerkingen.",
      "Wijzigt zelf niets."
    })
final class ReadBackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "BEWERKT",
      description = "Het bestand dat terugkwam, een DOCX die Paraaf heeft gemaakt.")
  String file;

  @Option(
      names = "--voorstel",
      paramLabel = "BESTAND",
      description = {
        "Schrijft wat kan worden overgenomen als patch voor git apply:",
        "waarden in de YAML, tekst in de Markdown."
      })
  Optional<String> proposal = Optional.empty();

  @Option(
      names = "--rapport",
      paramLabel = "VORM",
      description = "De vorm van het rapport: tekst of json. Standaard tekst.")
  String report = "tekst";

  @Option(
      names = "--basis",
      paramLabel = "VERSIE",
      description = "De versie in git waarvan het document is gemaakt, zoals HEAD~3.")
  Optional<String> base = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "NAAM",
      description = "Het document, voor een bestand dat het zelf niet zegt.")
  Optional<String> document = Optional.empty();

  @Option(
      names = "--verwerp-wijzigingen",
      description = {
        "Leest wijzigingen die in Word nog niet zijn verwerkt als verworpen.",
        "Standaard worden zij gelezen als aanvaard."
      })
  boolean rejects;

  ReadBackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    report = ReportOptions.form(report, List.of("tekst", "json"), common.spec);
    Optional<Path> target = proposal.map(this::path);
    if (base.isEmpty()) {
      return tell(read(common.workspace(terminal.root())), target);
    }
    try (PastWorkspace past = PastWorkspace.open(common, terminal.root(), base.get())) {
      return tell(read(past.workspace()), target);
    }
  }

  private Returns.Told read(Workspace workspace) throws IOException {
    Path edited = path(file);
    return Returns.read(
        new Returns.Wanted(
            new LooseFile(file.replace('\\', '/'), edited),
            document,
            common.edition,
            common.track,
            rejects),
        workspace,
        Writers.all(),
        inRepository());
  }

  /** Patches name files from the top of the repository, also when the program runs below it. */
  private UnaryOperator<String> inRepository() {
    Path root = terminal.root().toAbsolutePath().normalize();
    for (Path top = root; top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        Path found = top;
        return name -> {
          Path inside = root.resolve(name).normalize();
          return inside.startsWith(found)
              ? found.relativize(inside).toString().replace('\\', '/')
              : name;
        };
      }
    }
    return UnaryOperator.identity();
  }

  private int tell(Returns.Told told, Optional<Path> target) throws IOException {
    int code = new Report(terminal, true).checked(told.outcome(), false);
    if (told.report().isEmpty()) {
      return code;
    }
    ReturnReport found = told.report().get();
    terminal.out().print(report.equals("json") ? found.json() : common.quiet ? "" : found.text());
    if (target.isPresent()) {
      try {
        Files.writeString(target.get(), found.patch(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return new Report(terminal, true).cannotWrite(proposal.orElse(""), e);
      }
      if (report.equals("tekst") && !common.quiet) {
        terminal.out().println();
        terminal
            .out()
            .println(
                found.patch().isEmpty()
                    ? "Er is niets wat kan worden overgenomen; " + proposal.get() + " is leeg."
                    : "Het voorstel staat in " + proposal.get() + "; neem het over met git apply.");
      }
    }
    return code;
  }

  private Path path(String name) {
    try {
      return terminal.root().resolve(name);
    } catch (InvalidPathException e) {
      throw wrong("‘" + name + "’ is geen naam van een bestand");
    }
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

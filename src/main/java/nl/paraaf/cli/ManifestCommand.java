package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.FolderOutput;
import nl.paraaf.build.Joining;
import nl.paraaf.report.Count;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code manifest samenvoegen}: the manifests of parts into one. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Voegt de manifesten van delen samen tot het manifest van het geheel.",
      "Een deel is een manifest, of de map waar het in staat; het geheel komt in de map met",
      "documenten."
    })
final class ManifestCommand implements Callable<Integer> {
  private static final String JOIN = "samenvoegen";
  private static final String FILE = "manifest.json";
  private static final String JOINED = "samengevoegd";

  private final Terminal terminal;

  @Spec CommandSpec spec;

  @Parameters(index = "0", paramLabel = JOIN, description = "Wat er moet gebeuren.")
  String action;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DEEL", description = "Alle delen.")
  List<String> parts = new ArrayList<>();

  @Mixin Turn turn;

  @Option(
      names = "--output",
      paramLabel = "MAP",
      defaultValue = "output",
      description = "De map met documenten. Standaard: ${DEFAULT-VALUE}.")
  String output;

  ManifestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!action.equals(JOIN)) {
      throw new UsageException(spec.commandLine(), "schrijf manifest samenvoegen, met alle delen");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String part : parts) {
      // The other computer may be at it still.
      Path folder = folder(part);
      Turn.Work reading = () -> read(part, files);
      int code = turn.share(terminal, shown(folder), JOINED, reading);
      if (code != ExitCode.GOOD) {
        return code;
      }
    }
    Joining.Result result = Joining.of(files);
    if (result.manifest().isEmpty()) {
      result.problems().forEach(problem -> terminal.err().println("paraaf: " + problem));
      terminal.err().println("Er is niets samengevoegd.");
      return ExitCode.INPUT;
    }
    try {
      return turn.take(terminal, output, JOINED, () -> write(result));
    } catch (IOException e) {
      return new Report(terminal, false).cannotWrite(output, e);
    }
  }

  private int write(Joining.Result result) throws IOException {
    new FolderOutput(output, terminal.root().resolve(output)).write(FILE, result.manifest().get());
    terminal
        .out()
        .println(
            output
                + "/"
                + FILE
                + ": "
                + Count.of(result.documents(), "document", "documenten")
                + " uit "
                + Count.of(parts.size(), "deel", "delen")
                + ".");
    return ExitCode.GOOD;
  }

  /** The folder that a part stands in, by the name that the user gave to it. */
  private Path folder(String part) {
    return Files.isDirectory(terminal.root().resolve(part))
        ? Path.of(part)
        : Optional.ofNullable(Path.of(part).getParent()).orElse(Path.of(""));
  }

  private static String shown(Path folder) {
    String name = folder.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private int read(String part, Map<String, byte[]> files) throws IOException {
    Path path = terminal.root().resolve(part);
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    if (!Files.isRegularFile(file)) {
      throw new UsageException(spec.commandLine(), "er is geen manifest in ‘" + part + "’");
    }
    files.put(part, Files.readAllBytes(file));
    return ExitCode.GOOD;
  }
}

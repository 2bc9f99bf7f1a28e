package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.Comparer;
import nl.paraaf.build.FolderOutput;
import nl.paraaf.build.MadeToCompare;
import nl.paraaf.build.Named;
import nl.paraaf.build.Output;
import nl.paraaf.build.Workspace;
import nl.paraaf.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vergelijk}: what differs between two versions of a document, as a Word file. */
@Command(
    name = "vergelijk",
    aliases = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Zet de wijzigingen tussen twee versies van een document in een Word-bestand.",
      "Zij staan er als bijgehouden wijzigingen; ernaast komt een lijst in Markdown en JSON.",
      "",
      "OUD en NIEUW zijn elk een document zoals het nu is (voortgangsbrief), dat van een",
      "editie (voortgangsbrief:2025-06-30), dat van een versie in git (voortgangsbrief@HEAD~1),",
      "een stuk per traject (bedrijfsbladen/cosun, juridisch/cosun/jloi) of een DOCX-bestand."
    })
final class CompareCommand implements Callable<Integer> {
  private static final String DOCX = ".docx";

  /** Larger files are no letters. */
  private static final long LARGEST = 64L << 20;

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Mixin Turn turn;

  @Parameters(index = "0", paramLabel = "OUD", description = "De versie van vroeger.")
  String old;

  @Parameters(index = "1", paramLabel = "NIEUW", description = "De versie van nu.")
  String now;

  @Option(
      names = "--naar",
      paramLabel = "BESTAND",
      description = {
        "Waar het Word-bestand komt; de lijst komt ernaast. Standaard in de map",
        "vergelijkingen van de uitvoer."
      })
  Optional<String> target = Optional.empty();

  @Option(
      names = "--auteur",
      paramLabel = "NAAM",
      defaultValue = "Paraaf",
      description = "Wie er bij de wijzigingen staat. Standaard: ${DEFAULT-VALUE}.")
  String author;

  @Option(
      names = "--zonder-libreoffice",
      description = "Laat het bestand niet ook door LibreOffice nagaan.")
  boolean withoutOffice;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (author.isBlank()) {
      throw wrong("--auteur is leeg; noem een naam");
    }
    target.ifPresent(this::checkTarget);
    Optional<Comparer.Side> before = side(old);
    Optional<Comparer.Side> after = before.isEmpty() ? Optional.empty() : side(now);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.INPUT;
    }
    Comparer.Result result =
        Comparer.compare(before.get(), after.get(), author.strip(), !withoutOffice);
    int code = new Report(terminal, true).checked(result.outcome(), false);
    if (code != ExitCode.GOOD) {
      terminal.err().println("Er is niets geschreven.");
      return code;
    }
    return result.files().isEmpty() ? nothing() : write(before.get(), after.get(), result);
  }

  private int nothing() {
    say("Er is geen verschil; er is niets geschreven.");
    return ExitCode.GOOD;
  }

  private void say(String line) {
    if (!common.quiet) {
      terminal.out().println(line);
    }
  }

  private int write(Comparer.Side before, Comparer.Side after, Comparer.Result result) {
    String name = fileName(before.name()) + "--" + fileName(after.name());
    String stem = target.map(CompareCommand::stem).orElse("vergelijkingen/" + name);
    Output output =
        target.isPresent()
            ? new FolderOutput("", terminal.root().toAbsolutePath())
            : common.workspace(terminal.root()).output();
    try {
      Turn.Work writing = () -> write(stem, output, result);
      return isInOutput()
          ? turn.take(terminal, common.output, "geschreven", writing)
          : writing.run();
    } catch (IOException e) {
      return new Report(terminal, true).cannotWrite(target.orElse(common.output), e);
    }
  }

  /** Who writes there clears away what he takes for left behind. */
  private boolean isInOutput() {
    Path folder = terminal.root().resolve(common.output).toAbsolutePath().normalize();
    return target
        .map(file -> terminal.root().resolve(file).toAbsolutePath().normalize())
        .map(file -> file.startsWith(folder))
        .orElse(true);
  }

  private int write(String stem, Output output, Comparer.Result result) throws IOException {
    for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
      String path = stem + "." + file.getKey();
      output.write(path, file.getValue());
      say(target.isPresent() ? path : output.display(path));
    }
    say(result.sentence());
    say(result.proof());
    return ExitCode.GOOD;
  }

  private static String fileName(String name) {
    String plain = name.replace('\\', '/').replaceFirst("(?i)\\.docx$", "");
    boolean file = plain.length() < name.length();
    String last = file ? plain.substring(plain.lastIndexOf('/') + 1) : plain;
    return last.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private void checkTarget(String file) {
    if (!file.toLowerCase(Locale.ROOT).endsWith(DOCX)) {
      throw wrong("--naar is de naam van een Word-bestand, zoals verschil.docx");
    }
  }

  private static String stem(String file) {
    return file.substring(0, file.length() - DOCX.length());
  }

  private Optional<Comparer.Side> side(String text) throws IOException {
    if (text.toLowerCase(Locale.ROOT).endsWith(DOCX)) {
      return Optional.of(file(text));
    }
    Named named =
        Named.parse(text)
            .orElseThrow(
                () -> wrong("‘" + text + "’ is geen document; schrijf voortgangsbrief:2025-06-30"))
            .orEdition(common.edition);
    if (named.revision().isEmpty()) {
      return made(text, named, common.workspace(terminal.root()));
    }
    try (PastWorkspace past = PastWorkspace.open(common, terminal.root(), named.revision().get())) {
      return made(text, named, past.workspace());
    }
  }

  private Comparer.Side file(String name) throws IOException {
    try {
      Path path = terminal.root().resolve(name);
      if (!Files.isRegularFile(path)) {
        throw wrong("het bestand ‘" + name + "’ bestaat niet");
      }
      if (Files.size(path) > LARGEST) {
        throw wrong("het bestand ‘" + name + "’ is te groot om te vergelijken");
      }
      return new Comparer.Side(name.replace('\\', '/'), Files.readAllBytes(path));
    } catch (InvalidPathException e) {
      throw wrong("‘" + name + "’ is geen naam van een bestand");
    }
  }

  private Optional<Comparer.Side> made(String text, Named named, Workspace workspace)
      throws IOException {
    MadeToCompare made;
    try (ProgressDisplay progress = ProgressDisplay.on(terminal, common.quiet)) {
      made = MadeToCompare.of(named, workspace, Writers.all(), common.track, progress);
    }
    if (made.outcome().count(Severity.FOUT) > 0) {
      terminal.err().println("‘" + text + "’ kan niet worden gemaakt:");
      new Report(terminal, true).checked(made.outcome(), false);
      return Optional.empty();
    }
    Map<String, byte[]> found = made.found();
    if (found.isEmpty()) {
      throw wrong("er is geen document ‘" + text + "’; ./paraaf documenten noemt ze alle");
    }
    if (found.size() > 1) {
      throw wrong(
          "‘"
              + text
              + "’ is meer dan één document; noem er één: "
              + String.join(", ", found.keySet()));
    }
    String path = found.keySet().iterator().next();
    String version = named.revision().map(r -> "@" + r).orElse("");
    return Optional.of(new Comparer.Side(path + version, found.get(path)));
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

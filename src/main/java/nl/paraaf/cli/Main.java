package nl.paraaf.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import nl.paraaf.build.Version;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.launch.Builder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program {@code paraaf}. */
@Command(
    name = "paraaf",
    description =
        "Maakt brieven, bijlagen en juridische stukken van de maatwerkaanpak uit gegevens.",
    synopsisSubcommandLabel = "OPDRACHT",
    subcommands = {
      GenerateCommand.class,
      WatchCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      ManifestCommand.class,
      ShowCommand.class,
      CompareCommand.class,
      DocumentsCommand.class,
      SheetsCommand.class,
      ApproveCommand.class,
      SummaryCommand.class,
      ChangesCommand.class,
      ReadBackCommand.class,
      ClausesCommand.class,
      RulesCommand.class
    },
    versionProvider = Main.Versions.class,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Voorbeelden:",
      "  ./paraaf genereer                       de nieuwste editie en de juridische stukken",
      "  ./paraaf genereer --editie 2025-06-30   één editie",
      "  ./paraaf kijk                           maakt wat verandert terwijl u schrijft",
      "  ./paraaf genereer --droog               wat er zou worden gemaakt, en waarom",
      "  ./paraaf controleer --streng            alle controles; waarschuwingen tellen mee",
      "  ./paraaf toon voortgangsbrief           de tekst van een document",
      "  ./paraaf vergelijk voortgangsbrief:2025-06-30 voortgangsbrief",
      "                                          wat er anders is, als Word-bestand",
      "  ./paraaf documenten                     welke documenten er zijn",
      "  ./paraaf genereer --document jloi --traject anqore",
      "                                          één juridisch stuk met zijn verantwoording",
      "  ./paraaf clausules toon staatssteun-open",
      "                                          één clausule uit de bibliotheek",
      "  ./paraaf lees-terug brief.docx --voorstel brief.patch",
      "                                          wat anderen in een brief wijzigden",
      "  ./paraaf regels toon open-plaats        waarom er iets wordt gemeld, en wat u doet",
      "",
      "Uitgangscodes: 0 goed; 1 fout van het programma; 2 verkeerd gebruik;",
      "3 fouten in de invoer; 4 waarschuwingen onder --streng.",
      "De handleiding staat in docs/handleiding.md."
    })
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments a command with its options
   */
  public static void main(String[] arguments) {
    // Libraries look at the default locale; documents must not.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    String home = System.getProperty(Builder.HOME);
    if (home != null && new Builder(Path.of(home)).isStale()) {
      System.exit(ExitCode.STALE);
    }
    int code = run(Terminal.real(out, err), arguments);
    if (home != null && code == ExitCode.GOOD) {
      new FasterStart(Path.of(home), err).after(arguments);
    }
    System.exit(code);
  }

  /**
   * Runs the program without ending the JVM.
   *
   * @param root the folder that relative paths start from
   * @return the exit code
   */
  public static int run(Path root, PrintStream out, PrintStream err, String... arguments) {
    return run(Terminal.kept(root, out, err), arguments);
  }

  private static int run(Terminal terminal, String... arguments) {
    PrintStream out = terminal.out();
    PrintStream err = terminal.err();
    Quiet.libraries();
    CommandLine line = new CommandLine(new Main(), new Commands(terminal));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setResourceBundle(DutchMessages.bundle());
    line.setParameterExceptionHandler(new DutchMessages());
    line.setExecutionExceptionHandler(new Faults(err));
    line.setUsageHelpWidth(100);
    line.setExpandAtFiles(false);
    if (arguments.length == 0) {
      line.usage(out);
      return ExitCode.USAGE;
    }
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return fault(e, err);
    }
  }

  private static int fault(Throwable fault, PrintStream err) {
    if (FullMemory.isBehind(fault)) {
      FullMemory.tell(err);
      return ExitCode.FAULT;
    }
    err.println(
        "paraaf: er ging iets mis in het programma zelf: "
            + (fault instanceof ParaafFault ? fault.getMessage() : fault));
    err.println("Dit is geen fout van u. Meld het met de tekst hieronder bij de beheerder.");
    fault.printStackTrace(err);
    return ExitCode.FAULT;
  }

  /**
   * Not a lambda: to make one of an interface as old as this takes ten milliseconds of each start.
   */
  private record Faults(PrintStream err) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      return fault(e, err);
    }
  }

  /** Name and version. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.program()};
    }
  }
}

package nl.paraaf.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Summaries;
import nl.paraaf.build.Workspace;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.revision.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samenvatting}: what changed in the words of the documents since a version in git. */
@Command(
    name = "samenvatting",
    aliases = "summary",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Vertelt wat er in de documenten anders is dan in een versie in git.",
      "De uitvoer is Markdown, voor wie een wijziging van de gegevens beoordeelt."
    })
final class SummaryCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(
      names = "--sinds",
      required = true,
      paramLabel = "VERSIE",
      description = "De versie in git: een tak, een tag of een commit, zoals main.")
  String since;

  @Option(
      names = "--hoogstens",
      paramLabel = "AANTAL",
      defaultValue = "" + MOST,
      description = "Zoveel wijzigingen worden getoond. Standaard: ${DEFAULT-VALUE}.")
  int most;

  @Option(
      names = "--intern",
      description = "Toont ook de tekst van documenten die niet openbaar zijn.")
  boolean intern;

  SummaryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 0) {
      throw new UsageException(
          common.spec.commandLine(), "--hoogstens is een aantal, zoals --hoogstens 50");
    }
    if (common.edition.isPresent() || common.track.isPresent()) {
      throw new UsageException(
          common.spec.commandLine(),
          "samenvatting kijkt naar alle documenten: laat --editie en" + " --traject weg");
    }
    Workspace now = common.workspace(terminal.root());
    try (PastWorkspace past = PastWorkspace.open(common, terminal.root(), since)) {
      Revision revision = past.revision();
      String words =
          "versie " + since + (since.startsWith(revision.id()) ? "" : " (" + revision.id() + ")");
      Summaries.Summary summary = Summaries.of(past.workspace(), now, words, intern, most);
      summary.page().ifPresent(terminal.out()::print);
      boolean good = summary.after().count(Severity.FOUT) == 0;
      if (good && summary.before().count(Severity.FOUT) > 0) {
        return unreadable(summary.before(), words);
      }
      return new Report(terminal, true).checked(summary.after(), false);
    }
  }

  /** The older version is history: it cannot be put right, and the program has moved on. */
  private int unreadable(Outcome then, String words) {
    terminal
        .err()
        .println(
            "paraaf: van "
                + words
                + " zijn met dit programma geen documenten te maken. De gegevens van toen passen"
                + " niet bij de schema’s van nu, of bevatten een fout:");
    return new Report(terminal, true).checked(then, false);
  }
}

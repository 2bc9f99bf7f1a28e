package nl.paraaf.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.build.WriteFailure;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.report.Count;
import nl.paraaf.report.Finding;
import nl.paraaf.report.Findings;
import nl.paraaf.report.FindingsChange;
import nl.paraaf.report.TextReport;
import nl.paraaf.report.TextReport.Detail;
import nl.paraaf.source.FolderWatch;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * What is done after each change: first the documents, for which somebody waits; then everything
 * that can be found is held against what was found before.
 */
final class Watching {
  /** How many changed files are named. */
  private static final int NAMED = 3;

  /** Does what writes when no other run does. */
  @FunctionalInterface
  interface Gate {
    int take(Turn.Work work) throws IOException;
  }

  private final Terminal terminal;
  private final PrintStream out;
  private final Workspace workspace;
  private final Request making;
  private final Request checking;
  private final Gate gate;
  private final Map<Format, DocumentWriter> writers = Writers.all();
  private Optional<List<Finding>> before = Optional.empty();

  Watching(Terminal terminal, Workspace workspace, Request making, Request checking, Gate gate) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.workspace = workspace;
    this.making = making;
    this.checking = checking;
    this.gate = gate;
  }

  /**
   * Makes and tells.
   *
   * @param changed the files that changed; empty for the first time
   * @param folders where more may change in the meantime
   */
  void look(Optional<SortedSet<String>> changed, FolderWatch folders) throws InterruptedException {
    long start = System.nanoTime();
    changed.ifPresent(this::name);
    try {
      gate.take(() -> make(start));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      // Who goes on writing gets his documents first.
      if (!folders.hasChanged()) {
        Walk walk = new Walk(workspace, Writers.none(), Progress.SILENT);
        walk.letGo();
        Outcome outcome = walk.check(checking);
        tell(outcome, outcome.findings(), changed.orElseGet(TreeSet::new));
      }
    } catch (WriteFailure e) {
      new Report(terminal, false).cannotWrite(e.shown(), e);
    } catch (IOException e) {
      // A file or a folder went while it was read; when it is back, that is a change.
      out.println("  Niets gemaakt, want er is iets weg: " + e.getMessage() + ".");
    } catch (ParaafFault e) {
      // The next version of the files may be better; whoever watches wants to go on.
      terminal.err().println("paraaf: er ging iets mis in het programma zelf: " + e.getMessage());
    }
  }

  private void name(SortedSet<String> changed) {
    List<String> names = new ArrayList<>(changed.stream().limit(NAMED).toList());
    if (changed.size() > NAMED) {
      names.add("nog " + Count.of(changed.size() - NAMED, "bestand", "bestanden"));
    }
    // A person sees the clock; a document never does.
    LocalTime now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    out.println(terminal.colours().bold(now + " veranderd: " + String.join(", ", names)));
  }

  private int make(long start) throws IOException {
    Outcome outcome = new Walk(workspace, writers, Progress.SILENT).generate(making);
    if (outcome.count(Severity.FOUT) > 0) {
      out.println("  Niets gemaakt, want er zijn fouten.");
      return ExitCode.INPUT;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (outcome.made().isEmpty()) {
      out.println("  Niets te maken.");
    } else {
      out.println("  Gemaakt in " + seconds(took) + " s:");
      outcome.made().forEach(made -> out.println("    " + made.path()));
    }
    return ExitCode.GOOD;
  }

  private static String seconds(Duration took) {
    long tenths = Math.max(1, Math.round(took.toMillis() / 100.0));
    return tenths / 10 + "," + tenths % 10;
  }

  /**
   * The first time what is wrong; later what came and what went. A run that stopped at errors has
   * not seen everything: what it did not find is solved only where somebody has just written.
   */
  private void tell(Outcome outcome, Findings now, Set<String> changed) {
    TextReport report = new TextReport(outcome.texts(), terminal.colours());
    boolean complete = now.count(Severity.FOUT) == 0;
    FindingsChange change =
        FindingsChange.between(
            before.orElse(List.of()),
            now,
            finding -> complete || changed.contains(finding.found().span().file()));
    if (before.isEmpty()) {
      out.print(report.findings(now, Detail.WRONG));
    } else if (!change.appeared().all().isEmpty()) {
      out.println("  Nieuw:");
      out.print(report.findings(change.appeared(), Detail.FULL));
    }
    change.solved().forEach(this::solved);
    before = Optional.of(change.standing());
    out.println("  Stand: " + TextReport.counts(now) + ".");
  }

  private void solved(Finding finding) {
    out.println(
        "  Opgelost: "
            + finding.found().span()
            + " ["
            + finding.found().code()
            + "] "
            + finding.found().message());
  }
}

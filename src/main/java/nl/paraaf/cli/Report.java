package nl.paraaf.cli;

import java.io.IOException;
import java.io.PrintStream;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.WriteFailure;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.report.Count;
import nl.paraaf.report.Findings;
import nl.paraaf.report.TextReport;
import nl.paraaf.report.TextReport.Detail;
import nl.paraaf.rules.ConfidentialRules;

/** Tells the user what came of it, and gives the exit code. */
final class Report {
  private final Terminal terminal;
  private final boolean quiet;

  Report(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /**
   * After making documents.
   *
   * @param dry when nothing was made, but only said what would be
   */
  int generated(Outcome outcome, boolean dry) {
    Findings findings = outcome.findings();
    print(outcome, findings, Detail.WRONG);
    if (findings.count(Severity.FOUT) > 0) {
      terminal.err().println("Er is niets gemaakt: " + TextReport.counts(findings) + ".");
      return ExitCode.INPUT;
    }
    if (!quiet) {
      outcome.made().forEach(m -> terminal.out().println(m.path()));
      UpkeepReport upkeep = new UpkeepReport(terminal.out(), outcome.upkeep(), dry);
      upkeep.print(!outcome.made().isEmpty());
      if (findings.open() > 0) {
        terminal
            .out()
            .println(
                "Concept: "
                    + Count.of(findings.open(), "open plaats", "open plaatsen")
                    + "; ./paraaf controleer noemt ze.");
      }
      long withheld = withheld(outcome);
      if (withheld > 0) {
        terminal
            .out()
            .println(
                "Vertrouwelijk: "
                    + Count.of(withheld, "waarde weggelaten", "waarden weggelaten")
                    + "; ./paraaf controleer noemt ze.");
      }
    }
    return ExitCode.GOOD;
  }

  /** After checking only. */
  int checked(Outcome outcome, boolean strict) {
    return checked(outcome, outcome.findings(), Detail.SHORT, strict);
  }

  /**
   * After checking only.
   *
   * @param findings of the outcome, perhaps held against a baseline
   */
  int checked(Outcome outcome, Findings findings, Detail detail, boolean strict) {
    print(outcome, findings, quiet ? Detail.WRONG : detail);
    if (!quiet) {
      terminal.out().print(new TextReport(outcome.texts(), terminal.colours()).verdict(findings));
    }
    return code(findings, strict);
  }

  /** The exit code that findings lead to. */
  static int code(Findings findings, boolean strict) {
    if (findings.count(Severity.FOUT) > 0) {
      return ExitCode.INPUT;
    }
    return strict && findings.count(Severity.WAARSCHUWING) > 0 ? ExitCode.WARNINGS : ExitCode.GOOD;
  }

  /**
   * When the output folder refuses.
   *
   * @param folder what cannot be written, where the failure itself does not tell
   */
  int cannotWrite(String folder, IOException e) {
    WriteFailure.Reason reason =
        e instanceof WriteFailure failure ? failure.reason() : WriteFailure.Reason.ONBEKEND;
    String path = e instanceof WriteFailure failure ? failure.shown() : folder;
    Throwable cause = e instanceof WriteFailure ? e.getCause() : e;
    PrintStream err = terminal.err();
    err.println("paraaf: kan niet schrijven in ‘" + path + "’: " + reason.words());
    err.println("   hint: " + reason.remedy());
    err.println("   Wat er stond, is heel gebleven. Het systeem meldt: " + cause);
    return ExitCode.INPUT;
  }

  private static long withheld(Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(d -> d.code().equals(ConfidentialRules.VERTROUWELIJK_WEGGELATEN.id()))
        .count();
  }

  private void print(Outcome outcome, Findings findings, Detail detail) {
    terminal
        .err()
        .print(new TextReport(outcome.texts(), terminal.colours()).findings(findings, detail));
  }
}

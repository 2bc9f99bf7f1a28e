package nl.paraaf.cli;

import java.io.IOException;
import java.util.List;
import nl.paraaf.build.Outcome;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;

/** Tells the user what came of it, and gives the exit code. */
final class Report {
  private final Terminal terminal;
  private final boolean quiet;

  Report(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** After making documents. */
  int generated(Outcome outcome) {
    print(outcome);
    if (outcome.count(Severity.FOUT) > 0) {
      terminal.err().println("Er is niets gemaakt: " + counts(outcome) + ".");
      return ExitCode.INPUT;
    }
    if (!quiet) {
      outcome.made().forEach(m -> terminal.out().println(m.path()));
      long open = open(outcome);
      if (open > 0) {
        terminal
            .out()
            .println(
                "Concept: "
                    + count(open, "open plaats", "open plaatsen")
                    + "; ./paraaf controleer noemt ze.");
      }
      long withheld = count(outcome, "vertrouwelijk-weggelaten");
      if (withheld > 0) {
        terminal
            .out()
            .println(
                "Vertrouwelijk: "
                    + count(withheld, "waarde weggelaten", "waarden weggelaten")
                    + "; ./paraaf controleer noemt ze.");
      }
    }
    return ExitCode.GOOD;
  }

  /** After checking only. */
  int checked(Outcome outcome, boolean strict) {
    print(outcome);
    boolean wrong = outcome.count(Severity.FOUT) > 0;
    boolean warned = outcome.count(Severity.WAARSCHUWING) > 0;
    if (!quiet) {
      String verdict = wrong || warned ? "Gevonden: " : "In orde: ";
      terminal.out().println(verdict + counts(outcome) + ".");
    }
    if (wrong) {
      return ExitCode.INPUT;
    }
    return strict && warned ? ExitCode.WARNINGS : ExitCode.GOOD;
  }

  /** When the output folder refuses. */
  int cannotWrite(String folder, IOException e) {
    terminal.err().println("paraaf: kan niet schrijven in ‘" + folder + "’");
    terminal
        .err()
        .println("Controleer of het een map is, of er plaats is en of u er mag schrijven.");
    terminal.err().println("Het systeem meldt: " + e);
    return ExitCode.INPUT;
  }

  /** Hints about open places are shown by a check that is not quiet. */
  private void print(Outcome outcome) {
    DiagnosticPrinter printer = new DiagnosticPrinter(outcome.texts());
    List<Diagnostic> shown =
        outcome.diagnostics().stream()
            .filter(d -> d.severity() != Severity.HINT || (!quiet && outcome.made().isEmpty()))
            .toList();
    terminal.err().print(printer.print(shown));
  }

  private static long open(Outcome outcome) {
    return count(outcome, "open-plaats");
  }

  private static long count(Outcome outcome, String hint) {
    return outcome.diagnostics().stream()
        .filter(d -> d.severity() == Severity.HINT && d.code().equals(hint))
        .count();
  }

  private static String counts(Outcome outcome) {
    return count(outcome.count(Severity.FOUT), "fout", "fouten")
        + ", "
        + count(outcome.count(Severity.WAARSCHUWING), "waarschuwing", "waarschuwingen")
        + ", "
        + count(open(outcome), "open plaats", "open plaatsen");
  }

  private static String count(long n, String one, String more) {
    return n + " " + (n == 1 ? one : more);
  }
}

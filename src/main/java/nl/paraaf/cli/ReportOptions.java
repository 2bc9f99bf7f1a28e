package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.build.Baselines;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.ReportKind;
import nl.paraaf.build.WriteFailure;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.report.Baseline;
import nl.paraaf.report.Findings;
import nl.paraaf.report.TextReport.Detail;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options about how findings are told, and which of them are known. */
final class ReportOptions {
  private static final long LIMIT = 64L * 1024 * 1024;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--streng", description = "Ook waarschuwingen leiden tot een uitgangscode.")
  boolean strict;

  @Option(names = "--open", description = "Toont van elke open plaats wat nodig is en waar.")
  boolean open;

  @Option(
      names = "--rapport",
      paramLabel = "VORM",
      description = {
        "De vorm van het rapport: tekst, json, sarif, junit, github of gitlab.",
        "Standaard tekst."
      })
  Optional<String> report = Optional.empty();

  @Option(
      names = "--naar",
      paramLabel = "BESTAND",
      description = "Schrijft het rapport in dit bestand.")
  Optional<String> target = Optional.empty();

  @Option(
      names = "--nulmeting",
      paramLabel = "BESTAND",
      description = "Bevindingen in dit bestand zijn bekend en tellen niet mee.")
  Optional<String> baseline = Optional.empty();

  @Option(
      names = "--nulmeting-maken",
      paramLabel = "BESTAND",
      description = "Schrijft wat nu wordt gevonden als nulmeting in dit bestand.")
  Optional<String> newBaseline = Optional.empty();

  /** What was asked for, before anything is read. */
  ReportKind kind() {
    if (report.isEmpty()) {
      return ReportKind.TEKST;
    }
    List<String> known = Arrays.stream(ReportKind.values()).map(ReportKind::label).toList();
    String wanted = form(report.get(), known, spec);
    return Arrays.stream(ReportKind.values())
        .filter(kind -> kind.label().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  /** The form that was meant, of those that a report can have. */
  static String form(String given, List<String> known, CommandSpec spec) {
    String wanted = given.strip().toLowerCase(Locale.ROOT);
    if (known.contains(wanted)) {
      return wanted;
    }
    throw new UsageException(
        spec.commandLine(),
        "‘"
            + given
            + "’ is geen vorm van een rapport; "
            + Suggestion.hint(wanted, known, "kies uit " + String.join(", ", known)));
  }

  /** The findings that are known, where a file of them is named. */
  Optional<Baseline> known(Path root) {
    return baseline.map(
        file ->
            bytes(root.resolve(file))
                .flatMap(Baselines::read)
                .orElseThrow(
                    () ->
                        new UsageException(
                            spec.commandLine(),
                            "‘"
                                + file
                                + "’ is geen nulmeting; maak er een met --nulmeting-maken")));
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Files.size(file) > LIMIT ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      // What cannot be read is told as what holds something else.
      return Optional.empty();
    }
  }

  /** Tells the findings as was asked, and gives the exit code. */
  int tell(Terminal terminal, boolean quiet, Outcome outcome, Findings findings) {
    Detail detail = open ? Detail.FULL : Detail.SHORT;
    Report people = new Report(terminal, quiet);
    Optional<String> file = newBaseline.or(() -> target);
    try {
      if (newBaseline.isPresent()) {
        write(terminal.root(), newBaseline.get(), Baselines.write(findings));
      }
      file = target;
      byte[] bytes = kind().bytes(findings, outcome.texts(), detail, strict);
      if (target.isPresent()) {
        write(terminal.root(), target.get(), bytes);
      } else if (kind() != ReportKind.TEKST) {
        // A program reads what is said, so that nothing else may be.
        terminal.out().writeBytes(bytes);
        terminal.out().flush();
        return Report.code(findings, strict);
      }
    } catch (IOException e) {
      return people.cannotWrite(file.orElseThrow(), e);
    }
    return people.checked(outcome, findings, detail, strict);
  }

  private static void write(Path root, String shown, byte[] bytes) throws IOException {
    Path file = root.resolve(shown);
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw WriteFailure.of(shown, file, bytes.length, e);
    }
  }
}

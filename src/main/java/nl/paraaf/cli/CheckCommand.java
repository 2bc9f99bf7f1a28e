package nl.paraaf.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.ReportKind;
import nl.paraaf.build.Request;
import nl.paraaf.build.RuleBook;
import nl.paraaf.build.Walk;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.proofing.Proofreader;
import nl.paraaf.report.Baseline;
import nl.paraaf.report.Findings;
import nl.paraaf.rules.Group;
import nl.paraaf.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code controleer}: finds what is wrong, makes nothing. */
@Command(
    name = "controleer",
    aliases = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description =
        "Controleert gegevens, tekst en sjablonen van alle edities. Maakt geen documenten.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Mixin ReportOptions report;

  @Option(
      names = "--definitief",
      description = "Controleert als voor een definitieve versie: open plaatsen zijn fouten.")
  boolean last;

  @Option(
      names = "--taal",
      description = "Controleert ook spelling en grammatica; dat duurt enkele seconden langer.")
  boolean language;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReportKind kind = report.kind();
    Optional<Baseline> known = report.known(terminal.root());
    Request request =
        new Request(
            common.edition,
            common.edition.isEmpty(),
            DocumentRequest.ALL,
            DraftRequest.ALL,
            EnumSet.noneOf(Format.class),
            last ? Status.DEFINITIEF : Status.CONCEPT);
    boolean silent = common.quiet || kind != ReportKind.TEKST;
    try (ProgressDisplay progress = ProgressDisplay.on(terminal, silent)) {
      Walk walk = new Walk(common.workspace(terminal.root()), Writers.none(), progress);
      if (language) {
        walk.proofread(Proofreader::new);
      }
      Outcome outcome = walk.check(request);
      progress.close();
      Findings findings = outcome.findings();
      return report.tell(
          terminal,
          common.quiet,
          outcome,
          known.map(b -> findings.against(b, gone -> wasSought(gone, outcome))).orElse(findings));
    }
  }

  /** A check of one edition, without language, or that stopped half-way has not seen everything. */
  private boolean wasSought(Baseline.Known known, Outcome outcome) {
    boolean complete = common.edition.isEmpty() && outcome.count(Severity.FOUT) == 0;
    boolean isLanguage =
        RuleBook.find(known.regel()).filter(rule -> rule.group() == Group.TAAL).isPresent();
    return complete && (language || !isLanguage);
  }
}

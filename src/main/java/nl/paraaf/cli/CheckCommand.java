package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.LooseFiles;
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
import nl.paraaf.source.LooseFile;
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
        "Controleert gegevens, tekst en sjablonen van alle edities, of de tekst van losse bestanden."
            + " Maakt geen documenten.")
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

  @Option(
      names = "--bestand",
      paramLabel = "BESTAND",
      description =
          "Controleert alleen de tekst van dit bestand (DOCX, Markdown of tekst). Mag vaker.")
  List<String> files = List.of();

  @Option(
      names = "--datum",
      paramLabel = "DATUM",
      description = "De datum van de brief in --bestand, zoals 2025-06-30.")
  Optional<String> date = Optional.empty();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    refuseMixtures();
    ReportKind kind = report.kind();
    Optional<Baseline> known = report.known(terminal.root());
    Outcome outcome = files.isEmpty() ? records(kind) : looseTexts();
    Findings findings = outcome.findings();
    return report.tell(
        terminal,
        common.quiet,
        outcome,
        known.map(b -> findings.against(b, gone -> wasSought(gone, outcome))).orElse(findings));
  }

  private Outcome looseTexts() {
    return LooseFiles.check(
        looseFiles(),
        date(),
        common.workspaceIfPresent(terminal.root()),
        language ? Optional.of(Proofreader::new) : Optional.empty());
  }

  private Outcome records(ReportKind kind) throws IOException {
    common.everyEdition();
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
      walk.letGo();
      return walk.check(request);
    }
  }

  /** A check of one edition, without language, or that stopped half-way has not seen everything. */
  private boolean wasSought(Baseline.Known known, Outcome outcome) {
    boolean complete =
        files.isEmpty() && common.edition.isEmpty() && outcome.count(Severity.FOUT) == 0;
    boolean isLanguage =
        RuleBook.find(known.regel()).filter(rule -> rule.group() == Group.TAAL).isPresent();
    return complete && (language || !isLanguage);
  }

  private void refuseMixtures() {
    if (files.isEmpty() && date.isPresent()) {
      throw wrong("--datum hoort bij --bestand");
    }
    if (!files.isEmpty() && (common.edition.isPresent() || common.track.isPresent() || last)) {
      throw wrong("--bestand gaat niet samen met --editie, --traject of --definitief");
    }
  }

  private List<LooseFile> looseFiles() {
    return files.stream()
        .distinct()
        .map(name -> new LooseFile(name.replace('\\', '/'), path(name)))
        .toList();
  }

  private Path path(String name) {
    try {
      return terminal.root().resolve(name);
    } catch (InvalidPathException e) {
      throw wrong("‘" + name + "’ is geen naam van een bestand");
    }
  }

  private Optional<LocalDate> date() {
    try {
      return date.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong("‘" + date.orElse("") + "’ is geen datum; schrijf jaar-maand-dag, 2025-06-30");
    }
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

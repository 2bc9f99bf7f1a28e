package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.paraaf.build.Approval;
import nl.paraaf.build.ApprovalDesk;
import nl.paraaf.build.Catalogue;
import nl.paraaf.build.Desks;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.revision.History;
import nl.paraaf.revision.Revision;
import nl.paraaf.revision.RevisionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paraaf}: records that somebody agrees to a text. */
@Command(
    name = "paraaf",
    aliases = "approve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Legt vast dat iemand instemt met de tekst van een document zoals die nu is.",
      "Wijzigt de tekst daarna, dan meldt controleer dat de paraaf is vervallen."
    })
final class ApproveCommand implements Callable<Integer> {
  /** Where those who agree are; the day of an act is a day there. */
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** The folder in which approvals are: a new one changes no text. */
  private static final String OWN = "parafen/";

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(
      names = "--document",
      required = true,
      paramLabel = "DOCUMENT",
      description = {
        "Het document, zoals voortgangsbrief of jloi;",
        "van meer stukken een: kabinetsreactie/amvi."
      })
  String document;

  @Option(
      names = "--rol",
      required = true,
      paramLabel = "ROL",
      description = "Als wie, zoals Directeur.")
  String role;

  @Option(names = "--naam", required = true, paramLabel = "NAAM", description = "Wie.")
  String name;

  @Option(
      names = "--datum",
      paramLabel = "DATUM",
      description = "De dag van de paraaf, zoals 2025-06-12. Standaard vandaag.")
  Optional<String> day = Optional.empty();

  @Option(names = "--opmerking", paramLabel = "TEKST", description = "Een opmerking bij de paraaf.")
  Optional<String> remark = Optional.empty();

  ApproveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    for (String given : List.of(role, name, remark.orElse("-"))) {
      if (given.isBlank()) {
        throw wrong("--rol, --naam en --opmerking kunnen niet leeg zijn");
      }
    }
    LocalDate date = date();
    Workspace workspace = common.workspace(terminal.root());
    int slash = document.indexOf('/');
    String kind = slash < 0 ? document : document.substring(0, slash);
    Optional<String> piece =
        slash < 0 ? Optional.empty() : Optional.of(document.substring(slash + 1));
    if (DraftRequest.knows(kind) && common.track.isEmpty()) {
      throw wrong("noem het traject, zoals --traject anqore");
    }
    common.check(List.of(kind), new Catalogue(workspace.templates()));
    Request request =
        new Request(
            common.edition,
            false,
            common.documents(List.of(kind), DocumentRequest.NONE),
            common.drafts(List.of(kind), false),
            Set.of(),
            Status.CONCEPT);
    Approval approval = new Approval(role, name, date, version(), remark);
    try {
      Desks desks = new Desks(workspace, Progress.SILENT);
      ApprovalDesk.Result result = desks.approve(document, request, piece, approval);
      result.recorded().ifPresent(this::tell);
      return new Report(terminal, true).checked(result.outcome(), false);
    } catch (IOException e) {
      return new Report(terminal, true).cannotWrite(common.content, e);
    }
  }

  private void tell(ApprovalDesk.Recorded approved) {
    terminal.out().println(approved.path());
    if (approved.open() > 0 && !common.quiet) {
      terminal
          .out()
          .println(
              "Let op: de tekst heeft nog open plaatsen ("
                  + approved.open()
                  + "). Wie er een invult, wijzigt de tekst; de paraaf vervalt dan.");
    }
  }

  private LocalDate date() {
    try {
      return day.isPresent() ? LocalDate.parse(day.get()) : LocalDate.now(HERE);
    } catch (DateTimeException e) {
      throw wrong("‘" + day.get() + "’ is geen dag; schrijf jaar-maand-dag, zoals 2025-06-12");
    }
  }

  /**
   * The version in git that holds the text; empty when the folders are not under git or changed.
   */
  private Optional<String> version() {
    Path content = terminal.root().resolve(common.content);
    Path templates = terminal.root().resolve(common.templates);
    try (History history = History.of(content)) {
      Revision head = history.at("HEAD");
      boolean holds =
          head.holds(common.content, content, OWN) && head.holds(common.templates, templates, "");
      return holds ? Optional.of(head.id()) : Optional.empty();
    } catch (RevisionException e) {
      // Without git there is no version to record; the approval holds all the same.
      return Optional.empty();
    }
  }

  private UsageException wrong(String message) {
    return new UsageException(common.spec.commandLine(), message);
  }
}

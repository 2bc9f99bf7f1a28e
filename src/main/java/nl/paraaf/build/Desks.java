package nl.paraaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Editie;
import nl.paraaf.template.TemplateEngine;

/**
 * Where acts of people are recorded: sheets that went to companies, and texts that are agreed to.
 */
public final class Desks {
  private final Workspace workspace;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  public Desks(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  /**
   * Looks at the sheets of companies of one edition, and records a step with them when asked.
   *
   * @param tracks ids; empty for all
   * @param step the step and its day; empty to look only
   */
  public Sheets sheets(Optional<String> edition, Set<String> tracks, Optional<Taken> step)
      throws IOException {
    Facts facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : facts.choose(edition, false);
    DocumentRequest wanted =
        new DocumentRequest(SheetDesk.names(facts.types()), tracks, DocumentRequest.Extent.NONE);
    List<String> recorded = new ArrayList<>();
    Optional<SheetDesk> desk = Optional.empty();
    if (!editions.isEmpty() && !diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Checking checking = Checking.none(facts.content(), facts.texts());
      EditionDocuments letters =
          new EditionDocuments(
              facts.content(),
              facts.types(),
              engine,
              new Views(facts.content(), diagnostics),
              checking,
              progress,
              diagnostics);
      letters.make(editions, new Request(edition, false, wanted, Set.of(), Status.CONCEPT));
      desk = Optional.of(new SheetDesk(editions.get(0).id(), letters.sheets()));
    }
    if (step.isPresent() && desk.isPresent() && !diagnostics.hasErrors()) {
      Output records = workspace.records().orElseThrow();
      recorded.addAll(desk.get().record(step.get().step(), step.get().day(), records, diagnostics));
    }
    return new Sheets(facts.outcome(List.of(), List.of()), desk, recorded);
  }

  /**
   * A step that was taken with sheets.
   *
   * @param step one of {@link SheetDesk#steps}
   */
  public record Taken(String step, LocalDate day) {}

  /**
   * How sheets stand.
   *
   * @param desk empty when they cannot be made
   * @param recorded the files that were written
   */
  public record Sheets(Outcome outcome, Optional<SheetDesk> desk, List<String> recorded) {}

  /**
   * Records that somebody agrees to the text of one document as it is now.
   *
   * @param name what the user called the document
   * @param request asks for that document alone
   * @param piece which of several pieces is meant; empty when there is one
   */
  public ApprovalDesk.Result approve(
      String name, Request request, Optional<String> piece, Approval approval) throws IOException {
    Facts facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : facts.choose(request);
    Optional<ApprovalDesk.Recorded> recorded = Optional.empty();
    if (!diagnostics.hasErrors()) {
      ApprovalDesk desk =
          new ApprovalDesk(facts.content(), facts.types(), workspace, progress, diagnostics);
      List<Approvable> found = desk.find(editions, request, piece);
      if (!diagnostics.hasErrors()) {
        recorded = desk.record(name, found, approval);
      }
    }
    return new ApprovalDesk.Result(facts.outcome(List.of(), List.of()), recorded);
  }
}

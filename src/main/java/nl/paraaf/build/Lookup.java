package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Editie;
import nl.paraaf.rules.LetterRules;
import nl.paraaf.source.Span;
import nl.paraaf.template.TemplateEngine;

/** Answers to questions about the records, for which nothing is made. */
public final class Lookup {
  private final Workspace workspace;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  public Lookup(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  /** Reads the library of clauses, and which drafts use it. */
  public Clauses clauses() {
    Facts facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    Optional<ClauseList> list = Optional.empty();
    if (!diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Drafts legal = new Drafts(facts.content(), engine, progress, diagnostics);
      legal.choose();
      list = Optional.of(new ClauseList(facts.content(), legal.drafts()));
    }
    return new Clauses(facts.outcome(List.of(), List.of()), list);
  }

  /**
   * What came of reading the library.
   *
   * @param list empty when records or clauses cannot be read
   */
  public record Clauses(Outcome outcome, Optional<ClauseList> list) {}

  /** Reads which documents there are, with all that is in each edition. */
  public Documents documents(Optional<String> edition) {
    Facts facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : facts.choose(edition, false);
    Optional<DocumentList> list =
        diagnostics.hasErrors() || editions.isEmpty()
            ? Optional.empty()
            : Optional.of(new DocumentList(facts.content(), facts.types(), editions.get(0)));
    return new Documents(facts.outcome(List.of(), List.of()), list);
  }

  /**
   * What came of reading which documents there are.
   *
   * @param list empty when records or descriptions cannot be read
   */
  public record Documents(Outcome outcome, Optional<DocumentList> list) {}

  /**
   * Reads what changed in the public facts between two editions.
   *
   * @param since an earlier edition; empty for that of the previous letter
   */
  public Changes changes(Optional<String> edition, Optional<String> since) {
    Facts facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    List<Editie> of = diagnostics.hasErrors() ? List.of() : facts.choose(edition, false);
    Optional<Editie> earlier =
        since.isEmpty() || of.isEmpty()
            ? Optional.empty()
            : facts.choose(since, false).stream().findFirst();
    earlier
        .filter(e -> !e.datum().isBefore(of.get(0).datum()))
        .ifPresent(
            e ->
                diagnostics.add(
                    LetterRules.OMGEKEERDE_PEILDATUMS.at(
                        Span.nowhere(), "editie", e.id(), "vóór", of.get(0).id())));
    Optional<ChangeList> list =
        diagnostics.hasErrors() || of.isEmpty()
            ? Optional.empty()
            : new Views(facts.content(), diagnostics).changes(of.get(0), earlier);
    return new Changes(facts.outcome(List.of(), List.of()), list);
  }

  /**
   * What came of looking for changes.
   *
   * @param list empty when the earlier letter is no edition here
   */
  public record Changes(Outcome outcome, Optional<ChangeList> list) {}
}

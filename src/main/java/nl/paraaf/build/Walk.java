package nl.paraaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Status;
import nl.paraaf.domain.DomainChecks;
import nl.paraaf.domain.Editie;
import nl.paraaf.drafting.Draft;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.rules.LetterRules;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.template.TemplateEngine;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * The whole trip of the data: read, check, see as of a date, merge, check, write. Each step finds
 * everything that it can find; no step starts on the errors of the one before it.
 */
public final class Walk {
  private final Workspace workspace;
  private final Map<Format, DocumentWriter> writers;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * A walk over a workspace.
   *
   * @param writers one for each format that a request can name
   */
  public Walk(Workspace workspace, Map<Format, DocumentWriter> writers, Progress progress) {
    this.workspace = workspace;
    this.writers = Map.copyOf(writers);
    this.progress = progress;
  }

  /**
   * Lets the texts be read for spelling and grammar as well.
   *
   * @param reader makes the check from the words and names that are known to be good
   */
  public void proofread(Function<Set<String>, TextRule> reader) {
    proofreader = Optional.of(reader);
  }

  /** Makes the documents of a request and writes them, when nothing is wrong. */
  public Outcome generate(Request request) throws IOException {
    return generate(request, Manner.CHANGED);
  }

  /** Makes the documents of a request that have changed, or all, when nothing is wrong. */
  public Outcome generate(Request request, Manner manner) throws IOException {
    Optional<Upkeep> nothing = Stamps.quick(workspace, request, manner);
    if (nothing.isPresent()) {
      return Outcome.nothing(nothing.get());
    }
    prepareWriters(request);
    Optional<Merged> merged = merge(request, Optional.of(manner));
    if (merged.isEmpty()) {
      return outcome(List.of(), List.of());
    }
    List<MadeDocument> documents = merged.get().documents();
    Ledger ledger = merged.get().ledger().orElseThrow();
    List<Manifest.Document> gone = merged.get().gone();
    Leftovers leftovers = new Leftovers(workspace.output(), request, content);
    if (manner.dry()) {
      return outcome(List.of(), documents)
          .with(ledger.upkeep(leftovers.clear(gone, ledger.files(), false)));
    }
    List<MadeDocument> changed = ledger.toPrint(documents);
    Formats.check(changed, request.formats(), diagnostics);
    Press press = new Press(writers, merged.get().style(), progress);
    Map<String, byte[]> files = press.print(changed, request.formats(), diagnostics);
    if (request.metadata()) {
      files.putAll(new Publication(content, diagnostics).of(changed, files));
    }
    exceptions.apply(diagnostics);
    if (diagnostics.hasErrors()) {
      return outcome(List.of(), documents);
    }
    progress.step("schrijven");
    ledger.open(files.keySet(), gone);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      workspace.output().write(file.getKey(), file.getValue());
    }
    List<Upkeep.Gone> cleared = leftovers.clear(gone, ledger.files(), manner.tidy());
    ledger.close(files, gone, diagnostics);
    return outcome(made(files), documents).with(ledger.upkeep(cleared));
  }

  /**
   * To load the libraries of writers takes as long as to read the content: it is done beside it.
   */
  private void prepareWriters(Request request) {
    Runnable preparing =
        () -> {
          for (Format format : Format.values()) {
            if (request.formats().contains(format)) {
              writers.get(format).prepare();
            }
          }
        };
    Thread thread = new Thread(preparing, "writers");
    thread.setDaemon(true);
    // Whatever goes wrong here goes wrong again when a document is written, and is told then.
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
  }

  private List<Outcome.Made> made(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(e -> new Outcome.Made(workspace.output().display(e.getKey()), e.getValue().length))
        .toList();
  }

  /**
   * Makes again what stands in a manifest, in memory.
   *
   * @return empty, with an outcome that says why, when that cannot be done
   */
  Optional<Remade> remake(List<Manifest.Document> documents, Status status) throws IOException {
    Remade remade = new Remade(documents, status);
    prepareWriters(remade.request());
    read();
    Optional<HouseStyle> style = HouseStyleReader.read(workspace.templates(), diagnostics);
    checkFacts();
    if (diagnostics.hasErrors() || style.isEmpty()) {
      return Optional.empty();
    }
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    Checking checking = new Checking(content, texts(), Optional.empty(), diagnostics);
    Views views = new Views(content, diagnostics);
    EditionDocuments letters =
        new EditionDocuments(content, types, engine, views, checking, progress, diagnostics);
    List<MadeDocument> made =
        new ArrayList<>(letters.make(remade.editions(content), remade.request(), remade));
    made.addAll(new Drafts(content, engine, progress, diagnostics).make(remade.request(), remade));
    exceptions.apply(diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    remade.print(made, new Press(writers, style.get(), progress), content, diagnostics);
    return Optional.of(remade);
  }

  /** The paths of all that a request asks for, sorted; empty when that cannot be known. */
  private List<String> planned(Request request) throws IOException {
    Walk listing = new Walk(workspace, Map.of(), Progress.SILENT);
    return listing
        .merge(request, Optional.of(Manner.DRY))
        .flatMap(Merged::ledger)
        .map(ledger -> ledger.verdicts().stream().map(Verdict::path).sorted().toList())
        .orElse(List.of());
  }

  /** What has been told so far. */
  Outcome told() {
    return Outcome.of(diagnostics, exceptions.bent(), List.of(), List.of(), texts());
  }

  /** Finds everything that is wrong, and writes nothing. */
  public Outcome check(Request request) throws IOException {
    List<MadeDocument> documents =
        merge(request, Optional.empty()).map(Merged::documents).orElse(List.of());
    // A walk that stopped half-way has not found everything that an exception can be about.
    if (request.isComplete() && !diagnostics.hasErrors()) {
      exceptions.idle(diagnostics);
    }
    return outcome(List.of(), documents);
  }

  /** Makes the documents of a request without a look at their words, and writes nothing. */
  public Outcome compose(Request request) throws IOException {
    read();
    checkFacts();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : choose(request);
    List<MadeDocument> documents = new ArrayList<>();
    if (!diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Checking checking = Checking.none(content, texts());
      Views views = new Views(content, diagnostics);
      documents.addAll(
          new EditionDocuments(content, types, engine, views, checking, progress, diagnostics)
              .make(editions, request));
      documents.addAll(
          new Drafts(content, engine, progress, diagnostics).make(request, Selection.ALL));
    }
    exceptions.apply(diagnostics);
    return outcome(List.of(), diagnostics.hasErrors() ? List.of() : documents);
  }

  private Outcome outcome(List<Outcome.Made> made, List<MadeDocument> documents) {
    return Outcome.of(diagnostics, exceptions.bent(), made, documents, texts());
  }

  private record Merged(
      HouseStyle style,
      List<MadeDocument> documents,
      Optional<Ledger> ledger,
      List<Manifest.Document> gone) {}

  private Content content;
  private Exceptions exceptions;
  private Optional<Function<Set<String>, TextRule>> proofreader = Optional.empty();
  private DocumentTypes types = DocumentTypes.NONE;
  private List<Draft> drafts = List.of();

  /**
   * Records the versions of the clauses in the drafts that were made last.
   *
   * @return the files as shown to the user
   */
  public List<String> record() throws IOException {
    List<String> paths = new ArrayList<>();
    Optional<Output> records = workspace.records();
    for (Draft draft : records.isPresent() ? drafts : List.<Draft>of()) {
      String path = Recording.path(draft);
      records.get().write(path, Recording.of(draft));
      paths.add(records.get().display(path));
    }
    return paths;
  }

  /** Reads the library of clauses, and which drafts use it. */
  public Clauses clauses() {
    read();
    checkFacts();
    Optional<ClauseList> list = Optional.empty();
    if (!diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Drafts legal = new Drafts(content, engine, progress, diagnostics);
      legal.choose();
      list = Optional.of(new ClauseList(content, legal.drafts()));
    }
    return new Clauses(Outcome.of(diagnostics, List.of(), List.of(), List.of(), texts()), list);
  }

  /**
   * What came of reading the library.
   *
   * @param list empty when records or clauses cannot be read
   */
  public record Clauses(Outcome outcome, Optional<ClauseList> list) {}

  /** Reads which documents there are, with all that is in each edition. */
  public Documents documents(Optional<String> edition) {
    read();
    checkFacts();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : choose(edition, false);
    Optional<DocumentList> list =
        diagnostics.hasErrors() || editions.isEmpty()
            ? Optional.empty()
            : Optional.of(new DocumentList(content, types, editions.get(0)));
    return new Documents(
        Outcome.of(diagnostics, exceptions.bent(), List.of(), List.of(), texts()), list);
  }

  /**
   * What came of reading which documents there are.
   *
   * @param list empty when records or descriptions cannot be read
   */
  public record Documents(Outcome outcome, Optional<DocumentList> list) {}

  /**
   * Looks at the sheets of companies of one edition, and records a step with them when asked.
   *
   * @param tracks ids; empty for all
   * @param step the step and its day; empty to look only
   */
  public Sheets sheets(Optional<String> edition, Set<String> tracks, Optional<Taken> step)
      throws IOException {
    read();
    checkFacts();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : choose(edition, false);
    DocumentRequest wanted =
        new DocumentRequest(SheetDesk.names(types), tracks, DocumentRequest.Extent.NONE);
    List<String> recorded = new ArrayList<>();
    Optional<SheetDesk> desk = Optional.empty();
    if (!editions.isEmpty() && !diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Checking checking = new Checking(content, texts(), Optional.empty(), new Diagnostics());
      EditionDocuments letters =
          new EditionDocuments(
              content,
              types,
              engine,
              new Views(content, diagnostics),
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
    return new Sheets(
        Outcome.of(diagnostics, exceptions.bent(), List.of(), List.of(), texts()), desk, recorded);
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
    read();
    checkFacts();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : choose(request);
    Optional<ApprovalDesk.Recorded> recorded = Optional.empty();
    if (!diagnostics.hasErrors()) {
      ApprovalDesk desk = new ApprovalDesk(content, types, workspace, progress, diagnostics);
      List<Approvable> found = desk.find(editions, request, piece);
      if (!diagnostics.hasErrors()) {
        recorded = desk.record(name, found, approval);
      }
    }
    return new ApprovalDesk.Result(
        Outcome.of(diagnostics, exceptions.bent(), List.of(), List.of(), texts()), recorded);
  }

  /**
   * Reads what changed in the public facts between two editions.
   *
   * @param since an earlier edition; empty for that of the previous letter
   */
  public Changes changes(Optional<String> edition, Optional<String> since) {
    read();
    checkFacts();
    List<Editie> of = diagnostics.hasErrors() ? List.of() : choose(edition, false);
    Optional<Editie> earlier =
        since.isEmpty() || of.isEmpty()
            ? Optional.empty()
            : choose(since, false).stream().findFirst();
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
            : new Views(content, diagnostics).changes(of.get(0), earlier);
    return new Changes(
        Outcome.of(diagnostics, exceptions.bent(), List.of(), List.of(), texts()), list);
  }

  /**
   * What came of looking for changes.
   *
   * @param list empty when the earlier letter is no edition here
   */
  public record Changes(Outcome outcome, Optional<ChangeList> list) {}

  private void read() {
    progress.step("lezen");
    types = Catalogue.read(workspace.templates(), diagnostics);
    content = ContentReader.read(workspace.content(), types, diagnostics);
    exceptions = new Exceptions(content, workspace.content(), texts());
    exceptions.check(diagnostics);
  }

  /** Facts that could not be read are not checked. */
  private void checkFacts() {
    if (!diagnostics.hasErrors()) {
      DomainChecks.check(content.gegevens(), content.provenance(), content.places(), diagnostics);
    }
  }

  private Optional<Merged> merge(Request request, Optional<Manner> manner) throws IOException {
    read();
    Optional<HouseStyle> style = HouseStyleReader.read(workspace.templates(), diagnostics);
    if (diagnostics.hasErrors() || style.isEmpty()) {
      return Optional.empty();
    }
    progress.step("controleren");
    checkFacts();
    List<Editie> editions = choose(request);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    Optional<Ledger> ledger = Optional.empty();
    if (manner.isPresent()) {
      // Only who makes a part must know the whole first.
      List<String> whole = manner.get().part().isPresent() ? planned(request) : List.of();
      ledger =
          Optional.of(
              new Ledger(
                  workspace,
                  request,
                  manner.get(),
                  whole,
                  content,
                  style.get(),
                  engine,
                  diagnostics));
    }
    Selection selection = ledger.<Selection>map(l -> l).orElse(Selection.ALL);
    Optional<TextRule> language = proofreader.map(p -> p.apply(KnownWords.of(content)));
    Checking checking = new Checking(content, texts(), language, diagnostics);
    Views views = new Views(content, diagnostics);
    EditionDocuments letters =
        new EditionDocuments(content, types, engine, views, checking, progress, diagnostics);
    List<MadeDocument> documents = new ArrayList<>(letters.make(editions, request, selection));
    Drafts legal = new Drafts(content, engine, progress, diagnostics);
    List<MadeDocument> agreements = legal.make(request, selection);
    documents.addAll(agreements);
    new Approvals(content, diagnostics)
        .checkDrafts(
            agreements,
            request.status(),
            () ->
                new Drafts(content, engine, progress, new Diagnostics())
                    .make(request.concept(), Selection.ALL));
    drafts = legal.drafts();
    checking.texts(documents, selection);
    OpenPlaces.check(documents, content.places(), diagnostics);
    Leaks.check(documents, diagnostics);
    exceptions.apply(diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<Manifest.Document> gone =
        ledger
            .map(
                l ->
                    new Leftovers(workspace.output(), request, content)
                        .find(l.known(), editions, letters.possible(editions)))
            .orElse(List.of());
    return Optional.of(new Merged(style.get(), documents, ledger, gone));
  }

  /** The editions asked for: one by name, all, or the newest. */
  private List<Editie> choose(Request request) {
    return request.documents().isNothing()
        ? List.of()
        : choose(request.edition(), request.allEditions());
  }

  private List<Editie> choose(Optional<String> asked, boolean everyEdition) {
    List<Editie> all = new ArrayList<>(content.gegevens().edities());
    all.sort(Comparator.comparing(Editie::datum).thenComparing(Editie::id));
    if (all.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "geen-editie",
              "er is nog geen editie in " + workspace.content().display("edities"),
              Span.nowhere(),
              "maak een map met een brief.yaml, zie docs/handleiding.md"));
      return List.of();
    }
    if (asked.isPresent()) {
      String id = asked.get();
      List<Editie> found = all.stream().filter(e -> e.id().equals(id)).toList();
      if (found.isEmpty()) {
        List<String> ids = all.stream().map(Editie::id).toList();
        diagnostics.add(
            Diagnostic.error(
                "onbekende-editie",
                "er is geen editie ‘" + id + "’",
                Span.nowhere(),
                Suggestion.hint(id, ids, "kies uit: " + String.join(", ", ids))));
      }
      return found;
    }
    return everyEdition ? all : List.of(all.get(all.size() - 1));
  }

  private Texts texts() {
    return new Texts(content, workspace.templates());
  }
}

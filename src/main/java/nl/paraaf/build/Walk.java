package nl.paraaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Editie;
import nl.paraaf.drafting.Draft;
import nl.paraaf.intake.HouseStyleReader;
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
  private Facts facts;
  private Optional<Function<Set<String>, TextRule>> proofreader = Optional.empty();
  private List<Draft> drafts = List.of();
  private boolean keeping = true;

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

  /**
   * Lets go of each document when it has been checked, for who wants to know only what is wrong:
   * with thousands of tracks the documents take far more memory than the records.
   */
  public void letGo() {
    keeping = false;
  }

  /** Makes the documents of a request and writes them, when nothing is wrong. */
  public Outcome generate(Request request) throws IOException {
    return generate(request, Manner.CHANGED);
  }

  /** Makes the documents of a request that have changed, or all, when nothing is wrong. */
  public Outcome generate(Request request, Manner manner) throws IOException {
    return generate(request, manner, catalogue -> {});
  }

  /**
   * The same.
   *
   * @param look is shown the names of documents before anything is made of them; not when nothing
   *     changed since the same was made
   */
  public Outcome generate(Request request, Manner manner, Consumer<Catalogue> look)
      throws IOException {
    Optional<Upkeep> nothing = Stamps.quick(workspace, request, manner);
    if (nothing.isPresent()) {
      return Outcome.nothing(nothing.get());
    }
    prepareWriters(request);
    Catalogue catalogue = new Catalogue(workspace.templates());
    look.accept(catalogue);
    try (Cores cores = new Cores()) {
      return generate(request, manner, catalogue, cores);
    }
  }

  private Outcome generate(Request request, Manner manner, Catalogue catalogue, Cores cores)
      throws IOException {
    facts = new Facts(workspace, catalogue, progress, diagnostics);
    Optional<Merged> merged = merge(request, Optional.of(manner), cores);
    if (merged.isEmpty()) {
      return outcome(List.of(), List.of());
    }
    List<MadeDocument> documents = merged.get().documents();
    Ledger ledger = merged.get().ledger().orElseThrow();
    List<Manifest.Document> gone = merged.get().gone();
    Leftovers leftovers = new Leftovers(workspace.output(), request, facts.content());
    if (manner.dry()) {
      return outcome(List.of(), documents)
          .with(ledger.upkeep(leftovers.clear(gone, ledger.files(), false)));
    }
    List<MadeDocument> changed = ledger.toPrint(documents);
    Formats.check(changed, request.formats(), diagnostics);
    Map<String, byte[]> files = merged.get().press().files(changed, progress, diagnostics);
    if (request.metadata()) {
      files.putAll(new Publication(facts.content(), diagnostics).of(changed, files));
    }
    facts.exceptions().apply(diagnostics);
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
    facts = new Facts(workspace, progress, diagnostics);
    Optional<HouseStyle> style = HouseStyleReader.read(workspace.templates(), diagnostics);
    facts.check();
    if (diagnostics.hasErrors() || style.isEmpty()) {
      return Optional.empty();
    }
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    // What was made was checked, and is not written now.
    Checking checking = Checking.none(facts.content(), facts.texts());
    Views views = new Views(facts.content(), diagnostics);
    EditionDocuments letters =
        new EditionDocuments(
            facts.content(), facts.types(), engine, views, checking, progress, diagnostics);
    List<MadeDocument> made =
        new ArrayList<>(letters.make(remade.editions(facts.content()), remade.request(), remade));
    made.addAll(
        new Drafts(facts.content(), engine, progress, diagnostics).make(remade.request(), remade));
    facts.exceptions().apply(diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    try (Cores cores = new Cores()) {
      Press press = new Press(writers, style.get(), remade.formats(), cores);
      remade.print(made, press, facts.content(), progress, diagnostics);
    }
    return Optional.of(remade);
  }

  /** All that a request asks for in parts; none when that cannot be known. */
  private Division divided(Request request, Manner.Part part) throws IOException {
    Walk listing = new Walk(workspace, Map.of(), Progress.SILENT);
    listing.facts = new Facts(workspace, Progress.SILENT, listing.diagnostics);
    try (Cores cores = new Cores()) {
      return listing
          .merge(request, Optional.of(Manner.DRY), cores)
          .flatMap(Merged::ledger)
          .map(ledger -> Division.of(ledger.recipes(), part.of()))
          .orElse(Division.NONE);
    }
  }

  /** What has been told so far. */
  Outcome told() {
    return facts.outcome(List.of(), List.of());
  }

  /** Finds everything that is wrong, and writes nothing. */
  public Outcome check(Request request) throws IOException {
    facts = new Facts(workspace, progress, diagnostics);
    List<MadeDocument> documents;
    try (Cores cores = new Cores()) {
      documents = merge(request, Optional.empty(), cores).map(Merged::documents).orElse(List.of());
    }
    // A walk that stopped half-way has not found everything that an exception can be about.
    if (request.isComplete() && !diagnostics.hasErrors()) {
      facts.exceptions().idle(diagnostics);
    }
    return outcome(List.of(), keeping ? documents : List.of());
  }

  /** Makes the documents of a request without a look at their words, and writes nothing. */
  public Outcome compose(Request request) throws IOException {
    facts = new Facts(workspace, progress, diagnostics);
    facts.check();
    List<Editie> editions = diagnostics.hasErrors() ? List.of() : facts.choose(request);
    List<MadeDocument> documents = new ArrayList<>();
    if (!diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Checking checking = Checking.none(facts.content(), facts.texts());
      Views views = new Views(facts.content(), diagnostics);
      documents.addAll(
          new EditionDocuments(
                  facts.content(), facts.types(), engine, views, checking, progress, diagnostics)
              .make(editions, request));
      documents.addAll(
          new Drafts(facts.content(), engine, progress, diagnostics).make(request, Selection.ALL));
    }
    facts.exceptions().apply(diagnostics);
    return outcome(List.of(), diagnostics.hasErrors() ? List.of() : documents);
  }

  private Outcome outcome(List<Outcome.Made> made, List<MadeDocument> documents) {
    return facts.outcome(made, documents);
  }

  private record Merged(
      Press press,
      List<MadeDocument> documents,
      Optional<Ledger> ledger,
      List<Manifest.Document> gone) {}

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

  private Optional<Merged> merge(Request request, Optional<Manner> manner, Cores cores)
      throws IOException {
    Optional<HouseStyle> style = HouseStyleReader.read(workspace.templates(), diagnostics);
    if (diagnostics.hasErrors() || style.isEmpty()) {
      return Optional.empty();
    }
    progress.step("controleren");
    facts.check();
    List<Editie> editions = facts.choose(request);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    Optional<Ledger> ledger = Optional.empty();
    if (manner.isPresent()) {
      // Only who makes a part must know the whole first.
      Optional<Manner.Part> part = manner.get().part();
      Division division = part.isPresent() ? divided(request, part.get()) : Division.NONE;
      ledger =
          Optional.of(
              new Ledger(
                  workspace,
                  request,
                  manner.get(),
                  division,
                  facts.content(),
                  style.get(),
                  engine,
                  diagnostics));
    }
    Press press = new Press(writers, style.get(), request.formats(), cores);
    Selection selection =
        ledger.<Selection>map(l -> new EarlyPress(l, press)).orElse(Selection.ALL);
    Optional<TextRule> language = proofreader.map(p -> p.apply(KnownWords.of(facts.content())));
    Checking checking = new Checking(facts.content(), facts.texts(), language, cores, diagnostics);
    if (!keeping) {
      checking.letGo();
    }
    Views views = new Views(facts.content(), diagnostics);
    EditionDocuments letters =
        new EditionDocuments(
            facts.content(), facts.types(), engine, views, checking, progress, diagnostics);
    List<MadeDocument> documents = new ArrayList<>(letters.make(editions, request, selection));
    Drafts legal = new Drafts(facts.content(), engine, progress, diagnostics);
    List<MadeDocument> agreements = legal.make(request, selection);
    documents.addAll(agreements);
    new Approvals(facts.content(), diagnostics)
        .checkDrafts(
            agreements,
            request.status(),
            () ->
                new Drafts(facts.content(), engine, progress, new Diagnostics())
                    .make(request.concept(), Selection.ALL));
    drafts = legal.drafts();
    checking.tell(documents, selection);
    facts.exceptions().apply(diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<Manifest.Document> gone =
        ledger
            .map(
                l ->
                    new Leftovers(workspace.output(), request, facts.content())
                        .find(l.known(), editions, letters.possible(editions)))
            .orElse(List.of());
    return Optional.of(new Merged(press, documents, ledger, gone));
  }
}

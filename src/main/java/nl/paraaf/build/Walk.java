package nl.paraaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.DomainChecks;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.drafting.Draft;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.template.MergeRequest;
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
    prepareWriters(request);
    Optional<Merged> merged = merge(request);
    if (merged.isEmpty()) {
      return Outcome.of(diagnostics, List.of(), List.of(), texts());
    }
    List<MadeDocument> documents = merged.get().documents();
    Press press = new Press(writers, merged.get().style(), progress);
    Map<String, byte[]> files = press.print(documents, request.formats(), diagnostics);
    if (diagnostics.hasErrors()) {
      return Outcome.of(diagnostics, List.of(), documents, texts());
    }
    progress.step("schrijven");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      workspace.output().write(file.getKey(), file.getValue());
    }
    Manifests.update(workspace, documents, files);
    return Outcome.of(diagnostics, made(files), documents, texts());
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

  /** Finds everything that is wrong, and writes nothing. */
  public Outcome check(Request request) throws IOException {
    List<MadeDocument> documents = merge(request).map(Merged::documents).orElse(List.of());
    return Outcome.of(diagnostics, List.of(), documents, texts());
  }

  private record Merged(HouseStyle style, List<MadeDocument> documents) {}

  private Content content;
  private Optional<Function<Set<String>, TextRule>> proofreader = Optional.empty();
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
    progress.step("lezen");
    content = ContentReader.read(workspace.content(), diagnostics);
    if (!diagnostics.hasErrors()) {
      DomainChecks.check(content.gegevens(), content.provenance(), content.places(), diagnostics);
    }
    Optional<ClauseList> list = Optional.empty();
    if (!diagnostics.hasErrors()) {
      TemplateEngine engine = new TemplateEngine(workspace.templates());
      Drafts legal = new Drafts(content, engine, progress, diagnostics);
      legal.choose();
      list = Optional.of(new ClauseList(content, legal.drafts()));
    }
    return new Clauses(Outcome.of(diagnostics, List.of(), List.of(), texts()), list);
  }

  /**
   * What came of reading the library.
   *
   * @param list empty when records or clauses cannot be read
   */
  public record Clauses(Outcome outcome, Optional<ClauseList> list) {}

  private Optional<Merged> merge(Request request) {
    progress.step("lezen");
    content = ContentReader.read(workspace.content(), diagnostics);
    Optional<HouseStyle> style = HouseStyleReader.read(workspace.templates(), diagnostics);
    if (diagnostics.hasErrors() || style.isEmpty()) {
      return Optional.empty();
    }
    progress.step("controleren");
    DomainChecks.check(content.gegevens(), content.provenance(), content.places(), diagnostics);
    List<Editie> editions = choose(request);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    Optional<TextRule> language = proofreader.map(p -> p.apply(KnownWords.of(content)));
    Checking checking = new Checking(content, texts(), language, diagnostics);
    List<MadeDocument> documents = new ArrayList<>();
    Views views = new Views(content, diagnostics);
    for (Editie edition : editions) {
      List<MadeDocument> family = new ArrayList<>();
      for (DocumentKind kind : request.kinds()) {
        progress.step("samenvoegen " + edition.id() + "/" + kind.name());
        Optional<View> view = views.of(edition, kind.rubricering());
        view.flatMap(v -> engine.merge(mergeRequest(kind, v, request), diagnostics))
            .map(d -> MadeDocument.of(edition.id() + "/" + kind.name(), view.get(), d))
            .ifPresent(family::add);
      }
      checking.edition(views.dossier(edition), before(edition, views), family);
      documents.addAll(family);
    }
    Drafts legal = new Drafts(content, engine, progress, diagnostics);
    documents.addAll(legal.make(request));
    drafts = legal.drafts();
    checking.texts(documents);
    for (MadeDocument made : documents) {
      OpenPlaces.check(made, content.places(), diagnostics);
      Leaks.check(made, diagnostics);
    }
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new Merged(style.get(), documents));
  }

  /** The facts of the edition before this one. */
  private Optional<Dossier> before(Editie edition, Views views) {
    return content.gegevens().edities().stream()
        .filter(e -> e.datum().isBefore(edition.datum()))
        .max(Comparator.comparing(Editie::datum).thenComparing(Editie::id))
        .map(views::dossier);
  }

  private MergeRequest mergeRequest(DocumentKind kind, View view, Request request) {
    Dossier dossier = view.dossier();
    Editie edition = dossier.editie();
    String folder = "edities/" + edition.id() + "/";
    Map<String, Prose> prose =
        content.prose().entrySet().stream()
            .filter(e -> e.getKey().startsWith(folder))
            .collect(
                Collectors.toMap(e -> e.getKey().substring(folder.length()), Map.Entry::getValue));
    Organisatie sender = dossier.organisatie().get(edition.afzender());
    return new MergeRequest(
        kind.name(),
        kind.template(),
        dossier,
        prose,
        content.provenance(),
        request.status(),
        sender == null ? "" : sender.naam(),
        edition.mededeling().orElse(""),
        Optional.empty(),
        view.inzage());
  }

  /** The editions asked for: one by name, all, or the newest. */
  private List<Editie> choose(Request request) {
    if (request.kinds().isEmpty()) {
      return List.of();
    }
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
    if (request.edition().isPresent()) {
      String id = request.edition().get();
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
    return request.allEditions() ? all : List.of(all.get(all.size() - 1));
  }

  private Texts texts() {
    return new Texts(content, workspace.templates());
  }
}

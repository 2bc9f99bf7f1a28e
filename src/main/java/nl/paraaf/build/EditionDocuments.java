package nl.paraaf.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.ParaafStand;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.Piece;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.intake.type.TypeFile.Documentklasse;
import nl.paraaf.intake.type.TypeFile.Per;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import nl.paraaf.template.MergeRequest;
import nl.paraaf.template.MergeRequest.Variable;
import nl.paraaf.template.TemplateEngine;
import nl.paraaf.writer.Format;

/** Makes the documents of editions that a request asks for. */
final class EditionDocuments {
  private final Content content;
  private final DocumentTypes types;
  private final TemplateEngine engine;
  private final Views views;
  private final Checking checking;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Approvals approvals;
  private final Map<String, List<ParaafStand>> standings = new HashMap<>();

  EditionDocuments(
      Content content,
      DocumentTypes types,
      TemplateEngine engine,
      Views views,
      Checking checking,
      Progress progress,
      Diagnostics diagnostics) {
    this.content = content;
    this.types = types;
    this.engine = engine;
    this.views = views;
    this.checking = checking;
    this.progress = progress;
    this.diagnostics = diagnostics;
    this.approvals = new Approvals(content, diagnostics);
  }

  /** All that a request asks for, with what the documents of each edition have together. */
  List<MadeDocument> make(List<Editie> editions, Request request) {
    return make(editions, request, Selection.ALL);
  }

  /**
   * The same.
   *
   * @param selection decides which are merged
   */
  List<MadeDocument> make(List<Editie> editions, Request request, Selection selection) {
    Set<String> unmade = new TreeSet<>(request.documents().names());
    Set<String> tracks = new TreeSet<>(request.documents().tracks());
    List<MadeDocument> made = new ArrayList<>();
    for (Editie edition : editions) {
      List<Recipe> recipes = new ArrayList<>();
      for (Planned planned : planned(edition, request)) {
        unmade.removeIf(planned.type()::isCalled);
        planned.track().ifPresent(tracks::remove);
        recipes.add(recipe(planned, edition, request));
      }
      made.addAll(make(edition, recipes, selection));
      checkAgreed(edition, request);
      checkApprovals(edition, request);
    }
    checkStrays(editions);
    if (!diagnostics.hasErrors()) {
      tellTracks(editions, tracks, request.documents());
      tellUnmade(editions, unmade);
    }
    return made;
  }

  private List<MadeDocument> make(Editie edition, List<Recipe> recipes, Selection selection) {
    List<MadeDocument> made = new ArrayList<>();
    List<MadeDocument> family = new ArrayList<>();
    List<Recipe> chosen = selection.choose(recipes);
    for (Recipe recipe : chosen) {
      Optional<MadeDocument> document = merge(recipe, selection);
      document.map(checking::begin).ifPresent(made::add);
      check(recipe.planned().orElseThrow(), document);
      document.filter(d -> recipe.isFamily()).ifPresent(family::add);
    }
    // A family is merged as a whole or not at all.
    if (chosen.stream().anyMatch(Recipe::isFamily)
        || recipes.stream().noneMatch(Recipe::isFamily)) {
      checking.edition(views.dossier(edition), before(edition), family, Set.copyOf(types.names()));
    }
    return made;
  }

  private void check(Planned planned, Optional<MadeDocument> document) {
    SheetChecks checks = new SheetChecks(content.places(), diagnostics);
    document
        .flatMap(made -> planned.sheet(made.document()))
        .ifPresent(
            sheet -> {
              checks.check(sheet);
              if (checking.isKeeping()) {
                sheets.add(sheet);
              }
            });
  }

  /** A text to which a company agreed is held against it, also when its sheet is not made now. */
  private void checkAgreed(Editie edition, Request request) {
    for (DocumentType type : types.all()) {
      if (type.submitted().isPresent() && !makes(type, edition, request)) {
        planned(type, edition).stream()
            .filter(Planned::isAgreed)
            .map(planned -> recipe(planned, edition, request))
            .forEach(r -> check(r.planned().orElseThrow(), merge(r, Selection.ALL)));
      }
    }
  }

  /** Approvals are held against their texts, also of documents that are not made now. */
  private void checkApprovals(Editie edition, Request request) {
    Set<String> made = new TreeSet<>();
    planned(edition, request).forEach(planned -> made.add(planned.path()));
    for (Approvable document : approvables(edition)) {
      boolean last = request.status() == Status.DEFINITIEF && made.contains(document.path());
      if (last || content.approvals().containsKey(document.path())) {
        approvals.check(document, last);
      }
    }
  }

  private void checkStrays(List<Editie> editions) {
    if (content.approvals().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    Set<String> folders = new TreeSet<>(Set.of(Approvable.DRAFTS));
    for (Editie edition : editions) {
      folders.add(edition.id());
      for (DocumentType type : types.all()) {
        planned(type, edition).forEach(planned -> known.add(planned.path()));
      }
    }
    content
        .gegevens()
        .ontwerpen()
        .forEach(
            draft ->
                known.add(Approvable.DRAFTS + "/" + draft.traject() + "/" + draft.document().id()));
    Set<String> all = new TreeSet<>();
    content.gegevens().edities().forEach(edition -> all.add(edition.id()));
    approvals.checkStrays(known, folders, all);
  }

  /** The documents of an edition to which people agreed or must agree. */
  private List<Approvable> approvables(Editie edition) {
    return all(edition).stream().filter(approvals::concerns).toList();
  }

  private List<Approvable> all(Editie edition) {
    return types.all().stream()
        .flatMap(type -> planned(type, edition).stream())
        .map(planned -> Approvable.of(planned, () -> text(planned, edition)))
        .toList();
  }

  /** One of the documents that were made, as something to agree to. */
  List<Approvable> approvables(Editie edition, List<MadeDocument> made) {
    Set<String> paths = new TreeSet<>();
    made.forEach(document -> paths.add(document.path()));
    return all(edition).stream().filter(document -> paths.contains(document.path())).toList();
  }

  /**
   * The text to which people agree: that of the concept, in which nothing is known of approvals.
   * What is wrong in it is told when it is made.
   */
  private Optional<Document> text(Planned planned, Editie edition) {
    return engine.merge(
        request(planned, edition, Status.CONCEPT, planned.variables()), new Diagnostics());
  }

  /** How it stands with the approvals of an edition, for those who may know. */
  private List<ParaafStand> standings(Editie edition) {
    return standings.computeIfAbsent(
        edition.id(),
        id ->
            approvables(edition).stream()
                .flatMap(document -> approvals.standings(document).stream())
                .toList());
  }

  /** The sheets that were made, in order; none where texts are let go. */
  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The facts of the edition before this one. */
  private Optional<Dossier> before(Editie edition) {
    return content.gegevens().edities().stream()
        .filter(e -> e.datum().isBefore(edition.datum()))
        .max(Comparator.comparing(Editie::datum).thenComparing(Editie::id))
        .map(views::dossier);
  }

  /** All documents of one type, as its readers know what there is. */
  private List<Planned> planned(DocumentType type, Editie edition) {
    return views
        .of(edition, rubricering(type))
        .map(view -> new Planner(content, types, view).of(type))
        .orElse(List.of());
  }

  /** The paths of all documents that can be made of editions, whether they are asked for or not. */
  Set<String> possible(List<Editie> editions) {
    Set<String> paths = new TreeSet<>();
    for (Editie edition : editions) {
      for (DocumentType type : types.all()) {
        if (rubricering(type) != Rubricering.OPENBAAR || views.isOpen(edition)) {
          planned(type, edition).forEach(planned -> paths.add(planned.path()));
        }
      }
    }
    return paths;
  }

  private static Rubricering rubricering(DocumentType type) {
    return switch (type.klasse()) {
      case OPENBAAR -> Rubricering.OPENBAAR;
      case INTERN -> Rubricering.INTERN;
    };
  }

  private List<Planned> planned(Editie edition, Request request) {
    List<Planned> planned = new ArrayList<>();
    for (DocumentType type : types.all()) {
      if (makes(type, edition, request)) {
        planned(type, edition).stream()
            .filter(p -> type.per() == Per.EDITIE || isWanted(p, request.documents()))
            .forEach(planned::add);
      }
    }
    return planned;
  }

  /**
   * When all of every edition is asked for, the documents per track of editions that were sent are
   * left alone: they say again what their annex says, and are many.
   */
  private boolean makes(DocumentType type, Editie edition, Request request) {
    DocumentRequest documents = request.documents();
    boolean sent = request.allEditions() && !isNewest(edition);
    boolean unnamed = documents.names().isEmpty() && documents.tracks().isEmpty();
    return documents.wants(type) && !(sent && unnamed && type.per() == Per.TRAJECT);
  }

  private boolean isNewest(Editie edition) {
    return content.gegevens().edities().stream()
        .noneMatch(other -> other.datum().isAfter(edition.datum()));
  }

  /** A piece that is about no track is not left out because a track is named. */
  private static boolean isWanted(Planned planned, DocumentRequest request) {
    return planned.track().isEmpty() || request.wantsTrack(planned.track().get());
  }

  /** A track that is named for documents per track must be known on the date of the edition. */
  private void tellTracks(List<Editie> editions, Set<String> unknown, DocumentRequest request) {
    boolean perTrack =
        types.all().stream().anyMatch(t -> t.per() != Per.EDITIE && request.wants(t));
    if (!perTrack || editions.isEmpty()) {
      return;
    }
    Editie last = editions.get(editions.size() - 1);
    for (String track : unknown) {
      Set<String> known = Dossier.of(content.gegevens(), last).traject().keySet();
      if (!known.contains(track)) {
        tell(
            "traject-niet-in-editie",
            "traject ‘" + track + "’ is er niet in editie " + last.id(),
            Suggestion.hint(track, known, "kies uit: " + String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  /** A document that is named but that no edition has. */
  private void tellUnmade(List<Editie> editions, Set<String> names) {
    if (diagnostics.hasErrors() || editions.isEmpty()) {
      return;
    }
    String edition = editions.get(editions.size() - 1).id();
    for (String name : names) {
      Optional<DocumentType> type = types.all().stream().filter(t -> t.isCalled(name)).findFirst();
      tell(
          type.isPresent() ? "geen-stuk" : "onbekend-document",
          type.isPresent()
              ? "van ‘" + name + "’ valt in editie " + edition + " niets te maken"
              : "er is geen document ‘" + name + "’",
          type.map(t -> remedy(t, edition))
              .orElseGet(
                  () -> Suggestion.hint(name, types.names(), "./paraaf documenten noemt ze alle")));
    }
  }

  private String remedy(DocumentType type, String edition) {
    Optional<String> id = type.per() == Per.EDITIE ? Optional.empty() : Optional.of("<naam>");
    return type.per() == Per.TRAJECT
        ? "./paraaf documenten noemt wat er te maken is"
        : "maak in de map met gegevens "
            + Piece.file(edition, type.family(), id)
            + ", of noem een andere editie";
  }

  private void tell(String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, message, Span.nowhere(), hint));
  }

  private Recipe recipe(Planned planned, Editie asked, Request request) {
    List<Variable> variables = new ArrayList<>(planned.variables());
    if (planned.type().klasse() == Documentklasse.INTERN) {
      variables.add(new Variable("parafen", standings(asked), DataPath.computed("/parafen")));
    }
    View view = views.of(asked, rubricering(planned.type())).orElseThrow();
    return new Recipe(
        planned.path(),
        request(planned, asked, request.status(), variables),
        formats(planned.type()),
        view,
        Optional.of(planned));
  }

  private MergeRequest request(
      Planned planned, Editie asked, Status status, List<Variable> variables) {
    View view = views.of(asked, rubricering(planned.type())).orElseThrow();
    Dossier dossier = view.dossier();
    Editie edition = dossier.editie();
    Organisatie sender = dossier.organisatie().get(edition.afzender());
    return new MergeRequest(
        planned.type().name(),
        planned.type().template(),
        dossier,
        planned.prose(),
        content.provenance(),
        status,
        sender == null ? "" : sender.naam(),
        edition.mededeling().orElse(""),
        variables,
        Optional.empty(),
        view.inzage());
  }

  private Optional<MadeDocument> merge(Recipe recipe, Selection selection) {
    progress.step("samenvoegen " + recipe.path());
    return recipe.merge(engine, selection, diagnostics);
  }

  private static Set<Format> formats(DocumentType type) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (type.formats().isEmpty() || type.formats().contains(format.extension())) {
        formats.add(format);
      }
    }
    return formats;
  }
}

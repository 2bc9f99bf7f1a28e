package nl.paraaf.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Ontwerpdossier;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.drafting.Conditions;
import nl.paraaf.drafting.Draft;
import nl.paraaf.drafting.Drafter;
import nl.paraaf.drafting.Lints;
import nl.paraaf.drafting.Places;
import nl.paraaf.drafting.ReferenceCheck;
import nl.paraaf.drafting.Skeleton;
import nl.paraaf.drafting.VersionCheck;
import nl.paraaf.intake.Content;
import nl.paraaf.source.Span;
import nl.paraaf.template.MergeRequest;
import nl.paraaf.template.TemplateEngine;
import nl.paraaf.writer.Format;

/** Makes the legal drafts of a request, each with its companion. */
final class Drafts {
  static final String FOLDER = "juridisch/";

  private final Content content;
  private final TemplateEngine engine;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private final List<Draft> drafts = new ArrayList<>();

  Drafts(Content content, TemplateEngine engine, Progress progress, Diagnostics diagnostics) {
    this.content = content;
    this.engine = engine;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  List<MadeDocument> make(Request request, Selection selection) {
    List<MadeDocument> made = new ArrayList<>();
    for (Ontwerp draft : chosen(request.drafts())) {
      progress.step("opstellen " + draft.sleutel());
      View view = view(draft);
      skeleton(draft, view.dossier())
          .ifPresent(s -> made.addAll(documents(s, view, request, selection)));
    }
    return made;
  }

  /** What was chosen for each draft that could be made so far. */
  List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /** Chooses the clauses of every draft, without making a document. */
  void choose() {
    content.gegevens().ontwerpen().forEach(draft -> skeleton(draft, view(draft).dossier()));
  }

  /** The drafts that are asked for; a name that no draft has is an error. */
  private List<Ontwerp> chosen(DraftRequest request) {
    List<Ontwerp> all = content.gegevens().ontwerpen();
    List<String> tracks = all.stream().map(Ontwerp::traject).distinct().sorted().toList();
    for (String track : request.tracks()) {
      if (!tracks.contains(track)) {
        unknown(
            "onbekend-ontwerp",
            "er is geen juridisch stuk voor traject ‘" + track + "’",
            Suggestion.hint(track, tracks, "kies uit: " + String.join(", ", tracks)));
      }
    }
    List<Ontwerp> chosen =
        all.stream()
            .filter(d -> request.wantsTrack(d.traject()))
            .filter(d -> names(d).stream().anyMatch(request::wants))
            .toList();
    if (chosen.isEmpty() && !request.tracks().isEmpty() && !diagnostics.hasErrors()) {
      List<String> known =
          all.stream()
              .filter(d -> request.wantsTrack(d.traject()))
              .map(d -> d.document().id())
              .toList();
      unknown(
          "onbekend-ontwerp",
          "dit traject heeft geen ‘" + String.join(", ", request.documents()) + "’",
          "er is wel: " + String.join(", ", known));
    }
    return chosen;
  }

  private void unknown(String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, message, Span.nowhere(), hint));
  }

  /** The paths of all documents that can be made of drafts. */
  static Set<String> paths(List<Ontwerp> drafts) {
    return drafts.stream()
        .flatMap(draft -> names(draft).stream().map(n -> FOLDER + draft.traject() + "/" + n))
        .collect(Collectors.toSet());
  }

  /** The names of the documents that are made of a draft. */
  private static List<String> names(Ontwerp draft) {
    String name = draft.document().id();
    return List.of(name, name + DraftRequest.REPORT);
  }

  /**
   * The parties work on a draft with all that they know of each other: it is confidential until it
   * is signed, whatever is in it.
   */
  private View view(Ontwerp draft) {
    Editie edition =
        content.gegevens().edities().stream()
            .filter(e -> e.id().equals(draft.editie()))
            .findFirst()
            .orElseThrow();
    return new Views(content, diagnostics)
        .intern(
            Ontwerpdossier.editie(edition, draft.datum(), content.provenance()),
            Rubricering.TOT_ONDERTEKENING);
  }

  private Optional<Skeleton> skeleton(Ontwerp draft, Dossier dossier) {
    Ontwerpdossier facts = Ontwerpdossier.of(dossier, draft).orElseThrow();
    Conditions conditions =
        engine.conditions(dossier, facts, content.provenance(), content.places(), diagnostics);
    List<Clausule> library = content.gegevens().clausules();
    Optional<Skeleton> skeleton =
        Drafter.draft(library, draft, conditions, places(), diagnostics)
            .map(d -> new Skeleton(facts, d, texts(d)));
    Diagnostics references = new Diagnostics();
    skeleton.ifPresent(
        s -> {
          ReferenceCheck.check(s, library, references);
          VersionCheck.check(s.draft(), content.gegevens().vastleggingen(), places(), references);
        });
    diagnostics.addAll(references.sorted());
    skeleton.ifPresent(s -> drafts.add(s.draft()));
    return skeleton.filter(s -> !references.hasErrors());
  }

  private Places places() {
    return new Places(content.provenance(), content.places());
  }

  private Map<String, Prose> texts(Draft draft) {
    Map<String, Prose> texts = new TreeMap<>();
    for (Clausule clause : draft.clauses()) {
      String id = clause.id();
      Prose own = content.clauses().get(id);
      texts.put(id, content.overrides().getOrDefault(Content.override(draft.ontwerp(), id), own));
    }
    return texts;
  }

  private List<MadeDocument> documents(
      Skeleton skeleton, View view, Request request, Selection selection) {
    List<Recipe> recipes =
        names(skeleton.draft().ontwerp()).stream()
            .filter(request.drafts()::wants)
            .map(name -> recipe(name, skeleton, view, request))
            .toList();
    List<MadeDocument> made = new ArrayList<>();
    for (Recipe recipe : selection.choose(recipes)) {
      Optional<MadeDocument> document = recipe.merge(engine, selection, diagnostics);
      document.ifPresent(made::add);
      document
          .filter(d -> !recipe.merge().name().endsWith(DraftRequest.REPORT))
          .ifPresent(d -> lint(d, skeleton));
    }
    return made;
  }

  private void lint(MadeDocument made, Skeleton skeleton) {
    Lints.Library library = new Lints.Library(content.gegevens().clausules(), content.clauses());
    Lints.check(made.document(), skeleton, library, places(), content.texts(), diagnostics);
  }

  private Recipe recipe(String name, Skeleton skeleton, View view, Request request) {
    boolean report = name.endsWith(DraftRequest.REPORT);
    Dossier dossier = view.dossier();
    Organisatie sender = dossier.organisatie().get(dossier.editie().afzender());
    MergeRequest merge =
        new MergeRequest(
            name,
            report ? "verantwoording.ftl" : "overeenkomst.ftl",
            dossier,
            Map.of(),
            content.provenance(),
            request.status(),
            sender == null ? "" : sender.naam(),
            dossier.editie().mededeling().orElse(""),
            List.of(),
            Optional.of(skeleton),
            view.inzage());
    String path = FOLDER + skeleton.draft().ontwerp().traject() + "/" + name;
    return new Recipe(path, merge, EnumSet.allOf(Format.class), view, Optional.empty());
  }
}

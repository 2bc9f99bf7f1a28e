package nl.paraaf.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.domain.DomainChecks;
import nl.paraaf.domain.Editie;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.source.Span;

/** What every walk starts from: the records, texts and descriptions of documents of a workspace. */
final class Facts {
  private final Workspace workspace;
  private final Diagnostics diagnostics;
  private final DocumentTypes types;
  private final Content content;
  private final Exceptions exceptions;

  /** Reads them; what is wrong is told. */
  Facts(Workspace workspace, Progress progress, Diagnostics diagnostics) {
    this(workspace, new Catalogue(workspace.templates()), progress, diagnostics);
  }

  /** The same, with the descriptions of documents read already. */
  Facts(Workspace workspace, Catalogue catalogue, Progress progress, Diagnostics diagnostics) {
    this.workspace = workspace;
    this.diagnostics = diagnostics;
    progress.step("lezen");
    types = catalogue.types(diagnostics);
    content = ContentReader.read(workspace.content(), types, diagnostics);
    exceptions = new Exceptions(content, workspace.content(), texts());
    exceptions.check(diagnostics);
  }

  /** Facts that could not be read are not checked. */
  void check() {
    if (!diagnostics.hasErrors()) {
      DomainChecks.check(content.gegevens(), content.provenance(), content.places(), diagnostics);
    }
  }

  Content content() {
    return content;
  }

  DocumentTypes types() {
    return types;
  }

  Exceptions exceptions() {
    return exceptions;
  }

  /** The texts of all files that a message can point into. */
  Texts texts() {
    return new Texts(content, workspace.templates());
  }

  /** What has been told, with what was made. */
  Outcome outcome(List<Outcome.Made> made, List<MadeDocument> documents) {
    return Outcome.of(diagnostics, exceptions.bent(), made, documents, texts());
  }

  /** The editions that a request asks for: one by name, all, or the newest. */
  List<Editie> choose(Request request) {
    return request.documents().isNothing()
        ? List.of()
        : choose(request.edition(), request.allEditions());
  }

  List<Editie> choose(Optional<String> asked, boolean everyEdition) {
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
}

package nl.paraaf.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Inlines;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.ParaafStand;
import nl.paraaf.domain.ParaafStand.Staat;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.rules.ApprovalRules;
import nl.paraaf.source.Span;
import nl.paraaf.template.TemplateEngine;

/** Records that somebody agrees to a document. */
public final class ApprovalDesk {
  private final Content content;
  private final DocumentTypes types;
  private final Workspace workspace;
  private final Progress progress;
  private final Diagnostics diagnostics;

  ApprovalDesk(
      Content content,
      DocumentTypes types,
      Workspace workspace,
      Progress progress,
      Diagnostics diagnostics) {
    this.content = content;
    this.types = types;
    this.workspace = workspace;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /**
   * What came of an approval.
   *
   * @param recorded empty when it could not be given
   */
  public record Result(Outcome outcome, Optional<Recorded> recorded) {}

  /**
   * An approval that was recorded.
   *
   * @param path the file as shown to the user
   * @param open how many places in the text are still open
   */
  public record Recorded(String path, long open) {}

  /** The documents that a request asks for, of which one can be agreed to. */
  List<Approvable> find(List<Editie> editions, Request request, Optional<String> piece) {
    TemplateEngine engine = new TemplateEngine(workspace.templates());
    if (editions.isEmpty()) {
      return new Drafts(content, engine, progress, diagnostics)
          .make(request, Selection.ALL).stream().map(Approvable::of).toList();
    }
    EditionDocuments letters =
        new EditionDocuments(
            content,
            types,
            engine,
            new Views(content, diagnostics),
            Checking.none(content, new Texts(content, workspace.templates())),
            progress,
            diagnostics);
    List<MadeDocument> made = letters.make(editions, request);
    return letters.approvables(editions.get(0), made).stream()
        .filter(document -> piece.isEmpty() || piece.equals(document.subject()))
        .toList();
  }

  /**
   * Writes the entry; nothing, with a diagnostic, when it cannot be given.
   *
   * @param asked what the user called the document
   * @param found the documents of that name
   */
  Optional<Recorded> record(String asked, List<Approvable> found, Approval approval)
      throws IOException {
    if (found.size() != 1) {
      diagnostics.add(
          ApprovalRules.PARAAF_WELK_STUK.with(
              Span.nowhere(),
              List.of(
                  found.isEmpty()
                      ? "./paraaf documenten noemt wat er te maken is"
                      : "noem er een: "
                          + found.stream()
                              .map(ApprovalDesk::call)
                              .collect(Collectors.joining("; "))),
              asked));
      return Optional.empty();
    }
    Approvable document = found.get(0);
    Optional<Document> text = document.text().get();
    if (text.isEmpty() || !mayAgree(document, approval.role())) {
      return Optional.empty();
    }
    Output records = workspace.records().orElseThrow();
    String path = ApprovalRecording.path(document);
    byte[] file =
        ApprovalRecording.add(document, approval, Fingerprint.of(text.get()), records.read(path));
    records.write(path, file);
    return Optional.of(new Recorded(records.display(path), open(text.get())));
  }

  /** How one document is named in the command. */
  private static String call(Approvable document) {
    return "--document "
        + document.name()
        + (document.track().isEmpty() ? document.subject().map(id -> "/" + id).orElse("") : "")
        + document.track().map(id -> " --traject " + id).orElse("");
  }

  private boolean mayAgree(Approvable document, String role) {
    List<String> roles = document.roles();
    if (!roles.isEmpty()
        && roles.stream().noneMatch(r -> r.strip().equalsIgnoreCase(role.strip()))) {
      diagnostics.add(
          ApprovalRules.PARAAF_VREEMDE_ROL.with(
              Span.nowhere(),
              List.of(Suggestion.hint(role, roles, "kies uit: " + String.join(", ", roles))),
              document.words(),
              role));
      return false;
    }
    for (ParaafStand standing : new Approvals(content, diagnostics).standings(document)) {
      if (standing.staat() == Staat.GEZET && standing.paraaf().orElseThrow().isVan(role)) {
        diagnostics.add(
            ApprovalRules.PARAAF_STAAT_ER_AL.at(Span.nowhere(), standing.rol(), document.words()));
        return false;
      }
    }
    return true;
  }

  private static long open(Document document) {
    long[] count = new long[1];
    Inlines.visit(
        document,
        (inline, block) -> {
          if (inline instanceof Inline.Placeholder) {
            count[0]++;
          }
        });
    return count[0];
  }
}

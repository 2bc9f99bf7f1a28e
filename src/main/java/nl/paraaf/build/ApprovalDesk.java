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
import nl.paraaf.domain.ParaafStand;
import nl.paraaf.domain.ParaafStand.Staat;
import nl.paraaf.rules.ApprovalRules;
import nl.paraaf.source.Span;

/** Records that somebody agrees to a document. */
final class ApprovalDesk {
  private final Approvals approvals;
  private final Diagnostics diagnostics;

  ApprovalDesk(Approvals approvals, Diagnostics diagnostics) {
    this.approvals = approvals;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the entry; nothing, with a diagnostic, when it cannot be given.
   *
   * @param asked what the user called the document
   * @param found the documents of that name
   * @param records the folder of content
   * @return the file as shown to the user, and how many places in the text are open
   */
  Optional<Walk.Approved> record(
      String asked, List<Approvable> found, Approval approval, Output records) throws IOException {
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
    String path = ApprovalRecording.path(document);
    byte[] file =
        ApprovalRecording.add(document, approval, Fingerprint.of(text.get()), records.read(path));
    records.write(path, file);
    return Optional.of(new Walk.Approved(records.display(path), open(text.get())));
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
    for (ParaafStand standing : approvals.standings(document)) {
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

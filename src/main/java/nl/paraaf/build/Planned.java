package nl.paraaf.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Prose;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.template.MergeRequest.Variable;

/**
 * A document that can be made of an edition.
 *
 * @param subject the track or piece that it is about; empty for the whole edition
 * @param track the track that it is about, also when it is made of a piece
 * @param prose what the template can name by file: that of the edition, and its own
 */
record Planned(
    DocumentType type,
    String edition,
    Optional<String> subject,
    Optional<String> track,
    Map<String, Prose> prose,
    List<Variable> variables) {

  /** Below the output folder, without an extension. */
  String path() {
    return edition + "/" + subject.map(id -> type.folder() + "/" + id).orElse(type.name());
  }
}

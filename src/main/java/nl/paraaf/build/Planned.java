package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Document;
import nl.paraaf.document.Prose;
import nl.paraaf.intake.Piece;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.template.MergeRequest.Variable;

/**
 * A document that can be made of an edition.
 *
 * @param subject the track or piece that it is about; empty for the whole edition
 * @param track the track that it is about, also when it is made of a piece
 * @param own the data of its own
 * @param prose what the template can name by file: that of the edition, and its own
 */
record Planned(
    DocumentType type,
    String edition,
    Optional<String> subject,
    Optional<String> track,
    Optional<Piece> own,
    Map<String, Prose> prose,
    List<Variable> variables) {

  /**
   * A copy for one of several, in a folder with the others.
   *
   * @param many whether there are others
   */
  Planned copy(String item, boolean many, Variable variable) {
    List<Variable> all = new ArrayList<>(variables);
    all.add(variable);
    Optional<String> which = many ? subject.map(id -> id + "/" + item) : subject;
    return new Planned(type, edition, which, track, own, prose, all);
  }

  /** The sheet that it is, once it is made; empty when it is not put to a company. */
  Optional<Sheet> sheet(Document made) {
    return type.submitted().isPresent()
        ? Optional.of(new Sheet(type, track.orElseThrow(), own, made))
        : Optional.empty();
  }

  /** Whether a company has agreed to it. */
  boolean isAgreed() {
    return type.submitted().isPresent()
        && own.filter(piece -> piece.values().containsKey("akkoord")).isPresent();
  }

  /** Below the output folder, without an extension. */
  String path() {
    return edition + "/" + subject.map(id -> type.folder() + "/" + id).orElse(type.name());
  }
}

package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.paraaf.document.Document;
import nl.paraaf.intake.type.DocumentType;

/**
 * A document to whose text people can agree.
 *
 * @param name the document's kind
 * @param title the same in plain words
 * @param edition the edition or, for a draft, {@link #DRAFTS}
 * @param subject the track or piece that it is about; empty for the whole edition
 * @param track the track that it is about
 * @param path below the output folder, without an extension
 * @param roles who must agree before there is a final version
 * @param text the document as a concept; empty when it cannot be made
 */
record Approvable(
    String name,
    String title,
    String edition,
    Optional<String> subject,
    Optional<String> track,
    String path,
    List<String> roles,
    Supplier<Optional<Document>> text) {
  /** The folder of drafts. */
  static final String DRAFTS = "juridisch";

  static Approvable of(Planned planned, Supplier<Optional<Document>> text) {
    DocumentType type = planned.type();
    return new Approvable(
        type.name(),
        type.title(),
        planned.edition(),
        planned.subject(),
        planned.track(),
        planned.path(),
        type.approvers(),
        text);
  }

  /** A draft, for which no role is required. */
  static Approvable of(MadeDocument draft) {
    String name = draft.document().info().name();
    String track = draft.path().split("/", 3)[1];
    return new Approvable(
        name,
        name,
        DRAFTS,
        Optional.of(track),
        Optional.of(track),
        draft.path(),
        List.of(),
        () -> Optional.of(draft.document()));
  }

  /** What it is called in a message. */
  String words() {
    return name + subject.map(id -> " ‘" + id + "’").orElse("");
  }

  /** How it is named in a command: a piece that is about no track by its folder as well. */
  String call() {
    return subject.isPresent() && track.isEmpty() ? path.substring(path.indexOf('/') + 1) : name;
  }

  /** The options that name it in a command, beside its name. */
  String options() {
    return (edition.equals(DRAFTS) ? "" : " --editie " + edition)
        + track.map(id -> " --traject " + id).orElse("");
  }

  Optional<String> fingerprint() {
    return text.get().map(Fingerprint::of);
  }
}

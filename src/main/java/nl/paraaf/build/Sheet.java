package nl.paraaf.build;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Datum;
import nl.paraaf.intake.Piece;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.source.DataPath;

/**
 * A document that is put to a company: what is known of that, and the text that it is about.
 *
 * @param track the track of the company
 * @param record what was recorded; empty when nothing was
 * @param document the document as it is now
 */
record Sheet(DocumentType type, String track, Optional<Piece> record, Document document) {

  /** What can happen to a sheet, in this order. */
  enum Step {
    VOORGELEGD,
    TERUG,
    AKKOORD;

    /** As it is written in the data, and by the user. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day of a step; empty when it was not taken. */
  Optional<LocalDate> day(Step step) {
    return record
        .map(r -> r.values().get(step.key()))
        .filter(Datum.class::isInstance)
        .map(date -> ((Datum) date).eerste());
  }

  /** The last step that was taken. */
  Optional<Step> last() {
    return Stream.of(Step.values()).filter(s -> day(s).isPresent()).reduce((a, b) -> b);
  }

  /** What was recorded of the text that the company agreed to. */
  Optional<String> agreedText() {
    return record.map(r -> r.values().get("vingerafdruk")).map(String::valueOf);
  }

  /** Whether the text is no longer the one that the company agreed to. */
  boolean isOutdated() {
    return day(Step.AKKOORD).isPresent()
        && agreedText().isPresent()
        && !agreedText().equals(fingerprint());
  }

  /** The place of a step in the data. */
  DataPath place(Step step) {
    return record.orElseThrow().path().child(step.key());
  }

  /** The id of the section that the company is asked to check. */
  String section() {
    return type.submitted().orElseThrow() + "-" + track;
  }

  /** By which the text is known again; empty when the document has no such section. */
  Optional<String> fingerprint() {
    return Fingerprint.of(document, section());
  }
}

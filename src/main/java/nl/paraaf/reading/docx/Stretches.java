package nl.paraaf.reading.docx;

import java.util.Optional;
import nl.paraaf.manuscript.Passage.StretchKind;

/** What the result of a field is. */
final class Stretches {
  private Stretches() {}

  static Optional<StretchKind> ofField(String code) {
    String name = code.strip().split("\\s", 2)[0];
    return switch (name) {
      case "HYPERLINK" -> Optional.of(StretchKind.LINK);
      case "REF", "PAGEREF", "NOTEREF", "STYLEREF", "SEQ" -> Optional.of(StretchKind.REFERENCE);
      default -> Optional.empty();
    };
  }
}

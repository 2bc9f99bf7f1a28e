package nl.paraaf.checking.text;

import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage.Kind;

/** What kind of text one has before one. */
final class Letters {
  private Letters() {}

  /** Whether a text addresses somebody, as letters do. */
  static boolean isLetter(Manuscript text) {
    return text.passages().stream()
        .anyMatch(
            p ->
                p.kind() == Kind.SALUTATION
                    || p.text().length() < 80 && p.text().strip().matches("(?:Geachte|Beste) .*,"));
  }
}

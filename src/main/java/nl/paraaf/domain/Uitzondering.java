package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where a rule gives way, with the reason: an entry of {@code uitzonderingen.yaml}.
 *
 * @param bestand below the content folder, or as a pattern with {@code *} and {@code **}
 * @param bij words on the line of the finding, or in its message
 * @param tot the first day on which it no longer holds, by the date of the edition
 */
public record Uitzondering(
    String regel,
    String bestand,
    Optional<String> bij,
    Ernst ernst,
    String reden,
    Optional<LocalDate> tot) {

  /** What becomes of a finding. */
  public enum Ernst implements Benoemd {
    UIT,
    HINT,
    WAARSCHUWING;

    @Override
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

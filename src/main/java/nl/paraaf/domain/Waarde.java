package nl.paraaf.domain;

import java.util.Optional;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * A single value of the records as it was written. Words of closed lists, and yes and no, are not
 * among them: by themselves they tell nothing.
 *
 * @param tekst as in the YAML
 * @param eenheid the unit that stands beside a number
 */
public record Waarde(DataPath pad, Aard aard, String tekst, Optional<Eenheid> eenheid, Span span) {

  /** What a value is, and so in which forms it is printed. */
  public enum Aard {
    TEKST,
    GETAL,
    DATUM
  }
}

package nl.paraaf.checking;

import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.domain.Registers;

/**
 * What is known around a text that is checked.
 *
 * @param date of the letter; empty for a file that does not tell
 * @param registers all of them, of every date; {@link Registers#none()} where there is no content
 */
public record Surroundings(Optional<LocalDate> date, Registers registers) {

  /** Of a text about which nothing is known. */
  public static Surroundings none() {
    return new Surroundings(Optional.empty(), Registers.none());
  }
}

package nl.paraaf.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;

/**
 * What is known around a text that is checked.
 *
 * @param date of the letter; empty for a file that does not tell
 * @param registers all of them, of every date; {@link Registers#none()} where there is no content
 * @param tracks all of them, for the names of companies
 */
public record Surroundings(Optional<LocalDate> date, Registers registers, List<Traject> tracks) {
  public Surroundings {
    tracks = List.copyOf(tracks);
  }

  /** Where no track is known. */
  public Surroundings(Optional<LocalDate> date, Registers registers) {
    this(date, registers, List.of());
  }

  /** Of a text about which nothing is known. */
  public static Surroundings none() {
    return new Surroundings(Optional.empty(), Registers.none());
  }
}

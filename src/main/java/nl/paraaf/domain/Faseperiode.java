package nl.paraaf.domain;

import java.time.LocalDate;

/**
 * The time that a track was in a phase.
 *
 * @param traject id of the track
 * @param nummer of the period in the track, from 1
 * @param sinds the event that led to the phase
 * @param vanaf the day from which that is certain
 * @param tot the day on which the next phase began; the date of the letter for the last one
 * @param dagen from {@code vanaf} to {@code tot}; 0 when the next phase is certain from the same
 *     day, as with steps of which no source gives a date
 */
public record Faseperiode(
    String traject,
    int nummer,
    Fase fase,
    Traject.Gebeurtenis sinds,
    LocalDate vanaf,
    LocalDate tot,
    long dagen)
    implements Berekend {

  @Override
  public String sleutel() {
    return "trajecten/" + traject + "/fasen/" + nummer;
  }
}

package nl.paraaf.domain;

import java.util.Optional;

/**
 * One thing that is not what it was at the previous edition.
 *
 * @param groep the list of {@link Wijzigingen} that it is in
 * @param nummer in that list, from 1
 * @param id of the track, figure, promise or motion that it is about
 * @param naam the same, as a reader knows it
 * @param was what was known then; empty for what is new
 * @param nu what is known now; empty for what no longer holds
 * @param gebeurtenis what happened to the track and explains the change
 * @param bron where it is said
 */
public record Wijziging<T>(
    String groep,
    int nummer,
    String id,
    String naam,
    Optional<T> was,
    Optional<T> nu,
    Oorzaak oorzaak,
    Optional<Traject.Gebeurtenis> gebeurtenis,
    String bron)
    implements Berekend {

  /** Why something is not what it was. */
  public enum Oorzaak implements Benoemd {
    /** Something happened to the track, on that day or by that source. */
    GEBEURTENIS("gebeurtenis"),
    /** A source says something for the first time, or says the same again. */
    NIEUWE_BRON("nieuwe bron"),
    /** The source is the same: it was read wrongly before. */
    GECORRIGEERD_CIJFER("gecorrigeerd cijfer"),
    /** The figure is another, and nothing tells why. */
    GEWIJZIGD_CIJFER("gewijzigd cijfer"),
    /** It no longer holds, and nothing tells why. */
    VERVALLEN("vervallen");

    private final String label;

    Oorzaak(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  @Override
  public String sleutel() {
    return "wijzigingen/" + groep + "/" + nummer;
  }
}

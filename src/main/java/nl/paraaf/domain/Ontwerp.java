package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one agreement that is being drafted: one file in {@code content/juridisch}.
 *
 * @param traject id of a track
 * @param versie of the draft, such as {@code 0.1}
 * @param datum the draft is made as of this day
 * @param editie id of an edition: who signs for the State, and the notice on every page
 * @param provincies ids of organisations; empty for those of the track
 * @param aanmelding whether state aid must be notified; empty while that is not known
 * @param taal the language beside Dutch; empty for Dutch alone
 * @param deel when the agreement is made in more than one part
 * @param afwijkingen where the draft departs from the library
 */
public record Ontwerp(
    String traject,
    Stuk document,
    String versie,
    LocalDate datum,
    String editie,
    List<String> provincies,
    Optional<Inschrijving> bedrijf,
    Optional<Moedermaatschappij> moedermaatschappij,
    Optional<Boolean> aanmelding,
    Optional<Taal> taal,
    Optional<Deel> deel,
    Optional<String> plaats,
    Optional<LocalDate> startdatum,
    Optional<LocalDate> einddatum,
    Optional<String> opzegtermijn,
    Optional<String> voorzitter,
    List<Afwijking> afwijkingen) {

  public Ontwerp {
    provincies = List.copyOf(provincies);
    afwijkingen = List.copyOf(afwijkingen);
  }

  /** A name for it that no other draft has, such as {@code anqore/jloi}. */
  public String sleutel() {
    return traject + "/" + document.id();
  }

  /** How the company stands in the register of companies. */
  public record Inschrijving(Optional<String> vestigingsplaats, Optional<String> kvk) {}

  /** A parent company that signs with the company. */
  public record Moedermaatschappij(String naam) {}

  /** Languages of an agreement. */
  public enum Taal implements Benoemd {
    NL,
    EN;

    @Override
    public String label() {
      return id();
    }
  }

  /** Part so many of so many. */
  public record Deel(Integer nummer, Integer van) {}

  /**
   * A departure from the library.
   *
   * @param clausule id of a clause
   * @param tekst Markdown; there for a replaced clause, may be there for an added one
   */
  public record Afwijking(String clausule, Actie actie, Optional<String> tekst, String reden) {}

  /** What a draft can do with a clause. */
  public enum Actie implements Benoemd {
    VERVANGEN("vervangen"),
    WEGLATEN("weggelaten"),
    TOEVOEGEN("toegevoegd");

    private final String label;

    Actie(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}

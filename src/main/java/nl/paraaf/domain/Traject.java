package nl.paraaf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One track: a company, or a few, on the way to an agreement or a subsidy. One file in {@code
 * content/trajecten}.
 *
 * @param id the file's name without its extension
 * @param naam short name, as used in running text
 * @param cluster id in the register of clusters
 * @param provincies ids in the register of organisations
 */
public record Traject(
    String id,
    TrajectType type,
    String naam,
    Bedrijf bedrijf,
    List<Locatie> locaties,
    Optional<String> cluster,
    List<String> provincies,
    List<Gebeurtenis> gebeurtenissen,
    List<Doel> doelen,
    List<Project> projecten,
    List<Steun> steun,
    List<Feit> knelpunten,
    List<Feit> perspectief,
    List<Feit> verduurzaming,
    List<Feit> kenmerken) {

  public Traject {
    locaties = List.copyOf(locaties);
    provincies = List.copyOf(provincies);
    gebeurtenissen = List.copyOf(gebeurtenissen);
    doelen = List.copyOf(doelen);
    projecten = List.copyOf(projecten);
    steun = List.copyOf(steun);
    knelpunten = List.copyOf(knelpunten);
    perspectief = List.copyOf(perspectief);
    verduurzaming = List.copyOf(verduurzaming);
    kenmerken = List.copyOf(kenmerken);
  }

  /** Everything that holds for a time, whatever it is about. */
  public Stream<Geldig> feiten() {
    return Stream.of(doelen, projecten, steun, knelpunten, perspectief, verduurzaming, kenmerken)
        .flatMap(List::stream);
  }

  /**
   * The company, or the group of companies.
   *
   * @param naam trade name
   * @param statutaireNaam name in the articles of association, where a source gives it
   */
  public record Bedrijf(String naam, Optional<String> statutaireNaam, String bron) {}

  /** A site. */
  public record Locatie(String plaats, Optional<String> provincie, String bron) {}

  /**
   * Something that happened.
   *
   * @param datum when, as precise as the source gives it; empty when no source gives it
   * @param uiterlijk the last day on which it can have happened; needed when {@code datum} is empty
   * @param partijen who took part, other than the company, as ids of organisations
   * @param afgeleid true when no source states it but it follows from one
   */
  public record Gebeurtenis(
      Soort soort,
      Optional<Datum> datum,
      Optional<LocalDate> uiterlijk,
      List<String> partijen,
      Optional<String> omschrijving,
      Optional<String> toelichting,
      boolean afgeleid,
      String bron) {
    public Gebeurtenis {
      partijen = List.copyOf(partijen);
    }

    /**
     * The day from which it is certain that this has happened: {@code uiterlijk} makes an imprecise
     * date more precise.
     */
    public LocalDate bekendOp() {
      LocalDate dag = datum.map(Datum::laatste).orElse(LocalDate.MAX);
      return uiterlijk.filter(grens -> grens.isBefore(dag)).orElse(dag);
    }
  }

  /**
   * A goal.
   *
   * @param min lower bound, or the only value
   * @param max upper bound; empty for a single value
   * @param eenheid a unit of {@link Eenheid}
   * @param basisjaar what it is measured against: a year, or a span such as {@code 2018-2021}
   * @param vanaf the day from which this is what is known
   * @param tot the day from which it no longer is; empty while it holds
   */
  public record Doel(
      Grootheid grootheid,
      BigDecimal min,
      Optional<BigDecimal> max,
      Eenheid eenheid,
      boolean ongeveer,
      Optional<String> basisjaar,
      Optional<Year> doeljaar,
      Optional<String> toelichting,
      LocalDate vanaf,
      Optional<LocalDate> tot,
      String bron)
      implements Geldig {}

  /** A project of the company. */
  public record Project(
      String naam,
      Optional<String> omschrijving,
      LocalDate vanaf,
      Optional<LocalDate> tot,
      String bron)
      implements Geldig {}

  /**
   * Support by the State; a track can have more than one.
   *
   * @param instrument id in the register of instruments
   * @param bedrag euros; empty when no source gives it
   * @param maximum whether the amount is a maximum
   */
  public record Steun(
      String instrument,
      Optional<BigDecimal> bedrag,
      boolean maximum,
      SteunStatus status,
      Optional<String> toelichting,
      LocalDate vanaf,
      Optional<LocalDate> tot,
      String bron)
      implements Geldig {}

  /** A sentence that holds for a time: a bottleneck, an outlook, a step outside the approach. */
  public record Feit(String tekst, LocalDate vanaf, Optional<LocalDate> tot, String bron)
      implements Geldig {}

  /** A fact that holds from one day up to another. */
  public interface Geldig {
    LocalDate vanaf();

    Optional<LocalDate> tot();

    /** Where it is said: an id in the register of sources or of kamerstukken. */
    String bron();

    default boolean geldtOp(LocalDate dag) {
      return !vanaf().isAfter(dag) && tot().map(dag::isBefore).orElse(true);
    }
  }
}

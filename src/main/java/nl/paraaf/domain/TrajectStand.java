package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;

/**
 * A track as it is known on the date of a letter. The records in it are those that were read, so
 * that each keeps its place in the source.
 *
 * @param traject the whole record, with only what is known on the date
 * @param cluster the cluster itself; empty when the track has none
 * @param faseSinds the event that led to the phase
 * @param vorigeFase the phase on the date of the previous letter; empty when the track was not
 *     known then
 * @param faseGewijzigd whether the track was known at the previous letter and has changed phase
 * @param fasen the phases that the track has been in, oldest first, with the present one
 * @param gebeurtenissen what has happened by the date, oldest first
 * @param nieuw what has happened after the previous letter, oldest first
 * @param actief false once stopped or not continued
 * @param bronnen ids of the sources of all that is in here, each once, in the order of the record;
 *     without sources of a later date
 */
public record TrajectStand(
    String id,
    String naam,
    TrajectType type,
    Traject traject,
    Traject.Bedrijf bedrijf,
    List<Traject.Locatie> locaties,
    Optional<Registers.Cluster> cluster,
    List<Registers.Organisatie> provincies,
    Fase fase,
    Traject.Gebeurtenis faseSinds,
    Optional<Fase> vorigeFase,
    boolean faseGewijzigd,
    List<Faseperiode> fasen,
    List<Traject.Gebeurtenis> gebeurtenissen,
    List<Traject.Gebeurtenis> nieuw,
    List<Traject.Doel> doelen,
    List<Traject.Project> projecten,
    List<Traject.Steun> steun,
    List<Traject.Feit> knelpunten,
    List<Traject.Feit> perspectief,
    List<Traject.Feit> verduurzaming,
    List<Traject.Feit> kenmerken,
    boolean actief,
    List<String> bronnen)
    implements Berekend {

  public TrajectStand {
    locaties = List.copyOf(locaties);
    provincies = List.copyOf(provincies);
    fasen = List.copyOf(fasen);
    gebeurtenissen = List.copyOf(gebeurtenissen);
    nieuw = List.copyOf(nieuw);
    doelen = List.copyOf(doelen);
    projecten = List.copyOf(projecten);
    steun = List.copyOf(steun);
    knelpunten = List.copyOf(knelpunten);
    perspectief = List.copyOf(perspectief);
    verduurzaming = List.copyOf(verduurzaming);
    kenmerken = List.copyOf(kenmerken);
    bronnen = List.copyOf(bronnen);
  }

  @Override
  public Traject origineel() {
    return traject;
  }

  @Override
  public String sleutel() {
    return "trajecten/" + id;
  }
}

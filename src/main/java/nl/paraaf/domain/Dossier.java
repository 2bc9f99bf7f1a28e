package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.source.Provenance;

/**
 * All that is known on the date of one letter; a fact of later date does not exist. The components
 * are the variables of templates and prose, by these names.
 *
 * <p>Not here: events after the date, facts that do not hold on it, tracks of which nothing had
 * happened, sources and papers of a later date, people's and members' terms that do not hold on it.
 * What looks ahead by its nature is here: the end of a term ({@code tot}) and the last day of a
 * promise ({@code termijn}).
 *
 * @param peildatum the date of the letter
 * @param vorigePeildatum the date of the previous letter
 * @param trajecten all tracks, by name
 * @param traject the same, by id
 * @param stand maatwerktrajecten by id of the phase that they are in
 * @param bereikt maatwerktrajecten by id of each kind of event that has happened to them
 * @param nieuw tracks of any type by id of each kind of event since the previous letter
 * @param soort tracks by id of their type; each of these four maps has a key for every value
 * @param telling how many there are in each of the four
 * @param wijzigingen what is not what it was at the previous edition; empty when that is not here
 * @param cijfer by id; where two figures of one id hold on the date, the one that began later
 */
public record Dossier(
    Editie editie,
    LocalDate peildatum,
    LocalDate vorigePeildatum,
    List<TrajectStand> trajecten,
    Map<String, TrajectStand> traject,
    Map<String, List<TrajectStand>> stand,
    Map<String, List<TrajectStand>> bereikt,
    Map<String, List<TrajectStand>> nieuw,
    Map<String, List<TrajectStand>> soort,
    Telling telling,
    Optional<Wijzigingen> wijzigingen,
    Map<String, Registers.Cijfer> cijfer,
    Map<String, Registers.Instrument> instrument,
    Map<String, Registers.Organisatie> organisatie,
    Map<String, Registers.Persoon> persoon,
    Map<String, Registers.Ambt> ambt,
    Map<String, Registers.Kamerstuk> kamerstuk,
    Map<String, Registers.Motie> motie,
    Map<String, Registers.Toezegging> toezegging,
    Map<String, Registers.Afkorting> afkorting,
    Map<String, Registers.Begrip> begrip,
    Map<String, Registers.Cluster> cluster,
    Map<String, Registers.Bron> bron,
    List<OndertekenaarStand> ondertekenaars) {

  /** The dossier, without places for the few records of which a shortened copy is made. */
  public static Dossier of(Gegevens gegevens, Editie editie) {
    return of(gegevens, editie, new Provenance());
  }

  /**
   * The dossier of an edition.
   *
   * @param provenance gets the place of each record of which a shortened copy is made, because it
   *     holds a list with something of a later date: a track, an instrument, an organisation, a
   *     person, a motion or a promise
   */
  public static Dossier of(Gegevens gegevens, Editie editie, Provenance provenance) {
    RegisterView registers =
        new RegisterView(gegevens.registers(), editie.datum(), new Shortened(provenance));
    TrajectView view = new TrajectView(editie, registers, new Shortened(provenance));
    List<TrajectStand> all = view.of(gegevens.trajecten());
    Map<String, TrajectStand> byId = new LinkedHashMap<>();
    all.forEach(track -> byId.put(track.id(), track));
    Groups groups = Groups.of(all);
    return new Dossier(
        editie,
        editie.datum(),
        editie.vorigePeildatum(),
        all,
        Collections.unmodifiableMap(byId),
        groups.stand(),
        groups.bereikt(),
        groups.nieuw(),
        groups.soort(),
        groups.telling(),
        Wijzigingen.of(gegevens, editie, all, registers),
        registers.cijfers(),
        registers.instrumenten(),
        registers.organisaties(),
        registers.personen(),
        registers.ambten(),
        registers.kamerstukken(),
        registers.moties(),
        registers.toezeggingen(),
        registers.afkortingen(),
        registers.begrippen(),
        registers.clusters(),
        registers.bronnen(),
        registers.ondertekenaars(editie));
  }
}

package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.paraaf.domain.Partij.Vertegenwoordiger;
import nl.paraaf.source.Provenance;

/**
 * All that a draft knows beside the {@link Dossier} of its day. The components are variables of
 * clauses and their conditions, by these names.
 *
 * @param s the track that the agreement is about
 * @param partijen the State, the provinces, the company and its parent, in that order
 * @param doelen the goals of the track by what they are about
 * @param document id of the kind of agreement
 * @param afspraak the term by which the agreement calls itself
 * @param stuknaam the name of the kind of agreement in full
 */
public record Ontwerpdossier(
    TrajectStand s,
    List<Partij> partijen,
    Doelen doelen,
    List<Traject.Steun> steun,
    List<Traject.Project> projecten,
    List<Registers.Organisatie> provincies,
    OntwerpStand draft,
    String document,
    String afspraak,
    String stuknaam) {
  public Ontwerpdossier {
    partijen = List.copyOf(partijen);
    steun = List.copyOf(steun);
    projecten = List.copyOf(projecten);
    provincies = List.copyOf(provincies);
  }

  /** Goals by what they are about; what is not in here is in {@code s.doelen} only. */
  public record Doelen(
      List<Traject.Doel> co2,
      List<Traject.Doel> nox,
      List<Traject.Doel> nh3,
      List<Traject.Doel> water) {}

  /**
   * The edition of a draft, with the day of the draft for its own.
   *
   * @param provenance gets the place of the copy
   */
  public static Editie editie(Editie e, LocalDate datum, Provenance provenance) {
    if (e.datum().equals(datum)) {
      return e;
    }
    Editie copy =
        new Editie(
            e.id(),
            datum,
            e.datumToelichting(),
            e.titel(),
            e.onderwerp(),
            e.vorigePeildatum(),
            e.vorigeBrief(),
            e.afzender(),
            e.dienst(),
            e.aan(),
            e.onsKenmerk(),
            e.uwKenmerk(),
            e.aanhef(),
            e.nummering(),
            e.onderdelen(),
            e.slotformule(),
            e.ondertekening(),
            e.bijlagen(),
            e.aankondigingen(),
            e.nietVermeld(),
            e.mededeling());
    return new Shortened(provenance).copyOf(e, copy);
  }

  /** What a draft knows; empty when nothing had happened to its track by the day. */
  public static Optional<Ontwerpdossier> of(Dossier dossier, Ontwerp draft) {
    return Optional.ofNullable(dossier.traject().get(draft.traject()))
        .map(track -> of(dossier, draft, track));
  }

  private static Ontwerpdossier of(Dossier dossier, Ontwerp draft, TrajectStand track) {
    List<Registers.Organisatie> provinces =
        draft.provincies().isEmpty()
            ? track.provincies()
            : draft.provincies().stream()
                .map(dossier.organisatie()::get)
                .filter(Objects::nonNull)
                .toList();
    return new Ontwerpdossier(
        track,
        parties(dossier, draft, track, provinces),
        new Doelen(
            goals(track, g -> g == Grootheid.CO2 || g == Grootheid.CO2_EQ),
            goals(track, g -> g == Grootheid.NOX),
            goals(track, g -> g == Grootheid.NH3),
            goals(track, g -> g == Grootheid.WATER)),
        track.steun(),
        track.projecten(),
        provinces,
        OntwerpStand.of(draft),
        draft.document().id(),
        draft.document().label(),
        draft.document().voluit());
  }

  private static List<Traject.Doel> goals(TrajectStand track, Predicate<Grootheid> about) {
    return track.doelen().stream().filter(goal -> about.test(goal.grootheid())).toList();
  }

  private static List<Partij> parties(
      Dossier dossier, Ontwerp draft, TrajectStand track, List<Registers.Organisatie> provinces) {
    List<Partij> parties = new ArrayList<>();
    List<Vertegenwoordiger> ministers =
        dossier.ondertekenaars().stream()
            .map(o -> new Vertegenwoordiger(Optional.of(o.persoon()), Optional.of(o.ambt())))
            .toList();
    parties.add(new Partij("staat", "de Staat", "de Staat der Nederlanden", ministers));
    provinces.forEach(p -> parties.add(new Partij(p.id(), "de Provincie", p.naam(), List.of())));
    if (provinces.isEmpty()) {
      parties.add(new Partij("provincie", "de Provincie", "", List.of()));
    }
    String company = track.bedrijf().statutaireNaam().orElse(track.bedrijf().naam());
    parties.add(new Partij("bedrijf", "het Bedrijf", company, List.of()));
    draft
        .moedermaatschappij()
        .ifPresent(
            m ->
                parties.add(
                    new Partij(
                        "moedermaatschappij", "de Moedermaatschappij", m.naam(), List.of())));
    return parties;
  }
}

package nl.paraaf.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.domain.Traject.Geldig;

/** Tracks as known on the date of an edition. */
final class TrajectView {
  private static final Comparator<TrajectStand> BY_NAME =
      Comparator.comparing((TrajectStand track) -> sortKey(track.naam()))
          .thenComparing(TrajectStand::id);

  private final Editie editie;
  private final RegisterView registers;
  private final Shortened shortened;
  private final Map<String, Registers.Organisatie> organisations;
  private final Map<String, Registers.Cluster> clusters;

  TrajectView(Editie editie, RegisterView registers, Shortened shortened) {
    this.editie = editie;
    this.registers = registers;
    this.shortened = shortened;
    this.organisations = registers.organisaties();
    this.clusters = registers.clusters();
  }

  List<TrajectStand> of(List<Traject> tracks) {
    List<TrajectStand> known = new ArrayList<>();
    for (Traject track : tracks) {
      StateModel.op(track, editie.datum())
          .ifPresent(stand -> known.add(standing(known(track), stand)));
    }
    known.sort(BY_NAME);
    return List.copyOf(known);
  }

  /** The track without what is not known, or does not hold, on the date. */
  private Traject known(Traject t) {
    LocalDate day = editie.datum();
    Traject copy =
        new Traject(
            t.id(),
            t.type(),
            t.naam(),
            t.bedrijf(),
            t.locaties(),
            t.cluster(),
            t.provincies(),
            Tijdlijn.tot(t, day),
            holding(t.doelen()),
            holding(t.projecten()),
            holding(t.steun()),
            holding(t.knelpunten()),
            holding(t.perspectief()),
            holding(t.verduurzaming()),
            holding(t.kenmerken()));
    return copy.equals(t) ? t : shortened.copyOf(t, copy);
  }

  private TrajectStand standing(Traject track, Stand stand) {
    Optional<Fase> before = StateModel.op(track, editie.vorigePeildatum()).map(Stand::fase);
    return new TrajectStand(
        track.id(),
        track.naam(),
        track.type(),
        track,
        track.bedrijf(),
        track.locaties(),
        track.cluster().map(clusters::get),
        track.provincies().stream().map(organisations::get).filter(Objects::nonNull).toList(),
        stand.fase(),
        stand.sinds(),
        before,
        before.isPresent() && before.get() != stand.fase(),
        phases(track),
        track.gebeurtenissen(),
        track.gebeurtenissen().stream()
            .filter(event -> event.bekendOp().isAfter(editie.vorigePeildatum()))
            .toList(),
        track.doelen(),
        track.projecten(),
        track.steun(),
        track.knelpunten(),
        track.perspectief(),
        track.verduurzaming(),
        track.kenmerken(),
        stand.fase() != Fase.GESTOPT && stand.fase() != Fase.NIET_GECONTINUEERD,
        sources(track));
  }

  private List<Faseperiode> phases(Traject track) {
    List<Stand> way = StateModel.verloop(track, editie.datum());
    List<Faseperiode> phases = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      LocalDate from = way.get(i).sinds().bekendOp();
      LocalDate to = i + 1 < way.size() ? way.get(i + 1).sinds().bekendOp() : editie.datum();
      long days = ChronoUnit.DAYS.between(from, to);
      Stand stand = way.get(i);
      phases.add(new Faseperiode(track.id(), i + 1, stand.fase(), stand.sinds(), from, to, days));
    }
    return phases;
  }

  private <T extends Geldig> List<T> holding(List<T> facts) {
    return facts.stream().filter(fact -> fact.geldtOp(editie.datum())).toList();
  }

  private List<String> sources(Traject track) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(track.bedrijf().bron());
    track.locaties().forEach(site -> ids.add(site.bron()));
    track.gebeurtenissen().stream().map(Gebeurtenis::bron).forEach(ids::add);
    List.of(
            track.doelen(),
            track.projecten(),
            track.steun(),
            track.knelpunten(),
            track.perspectief(),
            track.verduurzaming(),
            track.kenmerken())
        .forEach(facts -> facts.forEach(fact -> ids.add(fact.bron())));
    return ids.stream().filter(id -> !registers.later(id)).toList();
  }

  /** Letters without accents or case, so that the order is the same for every Java. */
  private static String sortKey(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

package nl.paraaf.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Steun;
import nl.paraaf.domain.Wijziging.Oorzaak;

/**
 * What is not what it was at the previous edition, in the order of tracks and registers.
 *
 * @param trajecten the changes of each track that has any: what stands in the next three, together
 * @param fasen tracks that are in another phase, and those that were not known then
 * @param doelen goals of tracks
 * @param steun support for tracks
 * @param cijfers figures that a source reports
 * @param toezeggingen the last step in dealing with each promise, and promises that are new
 * @param moties the same of motions
 */
public record Wijzigingen(
    List<VanTraject> trajecten,
    List<Wijziging<Fase>> fasen,
    List<Wijziging<Doel>> doelen,
    List<Wijziging<Steun>> steun,
    List<Wijziging<Cijfer>> cijfers,
    List<Wijziging<Afdoening>> toezeggingen,
    List<Wijziging<Afdoening>> moties) {

  /** What changed of one track. */
  public record VanTraject(
      List<Wijziging<Fase>> fasen, List<Wijziging<Doel>> doelen, List<Wijziging<Steun>> steun) {

    public VanTraject {
      fasen = List.copyOf(fasen);
      doelen = List.copyOf(doelen);
      steun = List.copyOf(steun);
    }

    private boolean isLeeg() {
      return fasen.isEmpty() && doelen.isEmpty() && steun.isEmpty();
    }
  }

  public Wijzigingen {
    trajecten = List.copyOf(trajecten);
    fasen = List.copyOf(fasen);
    doelen = List.copyOf(doelen);
    steun = List.copyOf(steun);
    cijfers = List.copyOf(cijfers);
    toezeggingen = List.copyOf(toezeggingen);
    moties = List.copyOf(moties);
  }

  /**
   * What changed between the previous edition and this one.
   *
   * @param tracks as known on the date of this edition
   * @param view the registers as known on that date
   * @return empty when the previous letter is no edition here: nobody looked at the facts then
   */
  static Optional<Wijzigingen> of(
      Gegevens gegevens, Editie edition, List<TrajectStand> tracks, RegisterView view) {
    boolean known =
        gegevens.edities().stream().anyMatch(e -> e.datum().equals(edition.vorigePeildatum()));
    return known
        ? Optional.of(new Comparison(gegevens, edition, view).of(tracks))
        : Optional.empty();
  }

  /** Whether nothing changed. */
  public boolean isLeeg() {
    return fasen.isEmpty()
        && doelen.isEmpty()
        && steun.isEmpty()
        && cijfers.isEmpty()
        && toezeggingen.isEmpty()
        && moties.isEmpty();
  }

  /** Two editions beside each other. */
  private record Comparison(Gegevens gegevens, Editie edition, RegisterView view) {

    Wijzigingen of(List<TrajectStand> tracks) {
      List<Wijziging<Fase>> phases = new ArrayList<>();
      List<Wijziging<Doel>> goals = new ArrayList<>();
      List<Wijziging<Steun>> support = new ArrayList<>();
      List<VanTraject> changed = new ArrayList<>();
      Map<String, Traject> wholes =
          gegevens.trajecten().stream()
              .collect(Collectors.toMap(Traject::id, Function.identity(), (first, other) -> first));
      for (TrajectStand track : tracks) {
        int phasesBefore = phases.size();
        int goalsBefore = goals.size();
        int supportBefore = support.size();
        phase(track, phases);
        Traject whole = wholes.getOrDefault(track.id(), track.traject());
        ChangedFacts facts = new ChangedFacts(edition, track);
        facts.add("doelen", whole.doelen(), ChangedFacts.GOALS, goals);
        facts.add("steun", whole.steun(), ChangedFacts.SUPPORT, support);
        changed.add(
            new VanTraject(
                phases.subList(phasesBefore, phases.size()),
                goals.subList(goalsBefore, goals.size()),
                support.subList(supportBefore, support.size())));
      }
      changed.removeIf(VanTraject::isLeeg);
      return new Wijzigingen(changed, phases, goals, support, figures(), promises(), motions());
    }

    private static void phase(TrajectStand track, List<Wijziging<Fase>> into) {
      if (track.vorigeFase().isEmpty() || track.faseGewijzigd()) {
        into.add(
            new Wijziging<>(
                "fasen",
                into.size() + 1,
                track.id(),
                track.naam(),
                track.vorigeFase(),
                Optional.of(track.fase()),
                Oorzaak.GEBEURTENIS,
                Optional.of(track.faseSinds()),
                track.faseSinds().bron()));
      }
    }

    private List<Wijziging<Cijfer>> figures() {
      List<Wijziging<Cijfer>> changed = new ArrayList<>();
      Map<String, Cijfer> before = before().cijfers();
      Map<String, Cijfer> now = view.cijfers();
      for (Cijfer figure : view.all().cijfers()) {
        Optional<Cijfer> was = Optional.ofNullable(before.get(figure.id()));
        Optional<Cijfer> is = Optional.ofNullable(now.get(figure.id()));
        boolean told = changed.stream().anyMatch(c -> c.id().equals(figure.id()));
        if (!told && !was.equals(is)) {
          Cijfer last = is.or(() -> was).orElseThrow();
          changed.add(
              new Wijziging<>(
                  "cijfers",
                  changed.size() + 1,
                  figure.id(),
                  last.omschrijving(),
                  was,
                  is,
                  cause(was, is),
                  Optional.empty(),
                  last.bron()));
        }
      }
      return changed;
    }

    private static Oorzaak cause(Optional<Cijfer> was, Optional<Cijfer> is) {
      if (is.isEmpty()) {
        return Oorzaak.VERVALLEN;
      }
      boolean sameSource = was.filter(w -> w.bron().equals(is.get().bron())).isPresent();
      return sameSource ? Oorzaak.GECORRIGEERD_CIJFER : Oorzaak.NIEUWE_BRON;
    }

    private List<Wijziging<Afdoening>> promises() {
      List<Wijziging<Afdoening>> changed = new ArrayList<>();
      Map<String, Registers.Toezegging> before = before().toezeggingen();
      view.toezeggingen()
          .forEach(
              (id, promise) ->
                  step(
                      "toezeggingen",
                      id,
                      promise.tekst(),
                      Optional.ofNullable(before.get(id)).map(Registers.Toezegging::afdoening),
                      promise.afdoening(),
                      promise.bron(),
                      changed));
      return changed;
    }

    private List<Wijziging<Afdoening>> motions() {
      List<Wijziging<Afdoening>> changed = new ArrayList<>();
      Map<String, Registers.Motie> before = before().moties();
      view.moties()
          .forEach(
              (id, motion) ->
                  step(
                      "moties",
                      id,
                      motion.naam(),
                      Optional.ofNullable(before.get(id)).map(Registers.Motie::afdoening),
                      motion.afdoening(),
                      motion.bron(),
                      changed));
      return changed;
    }

    /** A promise or motion that is new, or with which a step was taken. */
    private static void step(
        String group,
        String id,
        String name,
        Optional<List<Afdoening>> before,
        List<Afdoening> now,
        String source,
        List<Wijziging<Afdoening>> into) {
      Optional<Afdoening> was = before.flatMap(Comparison::last);
      Optional<Afdoening> is = last(now);
      if (before.isEmpty() || !was.equals(is)) {
        into.add(
            new Wijziging<>(
                group,
                into.size() + 1,
                id,
                name,
                was,
                is,
                Oorzaak.NIEUWE_BRON,
                Optional.empty(),
                is.map(Afdoening::bron).orElse(source)));
      }
    }

    private static Optional<Afdoening> last(List<Afdoening> steps) {
      return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private RegisterView before() {
      return new RegisterView(view.all(), edition.vorigePeildatum(), view.shortened());
    }
  }
}

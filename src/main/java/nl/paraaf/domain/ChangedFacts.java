package nl.paraaf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.domain.Traject.Geldig;
import nl.paraaf.domain.Traject.Steun;
import nl.paraaf.domain.Wijziging.Oorzaak;

/** Facts of one track that came, went or were replaced since the previous edition. */
record ChangedFacts(Editie edition, TrajectStand track) {
  /** Goals by what they are about; the amounts decide whether they are the same. */
  static final Kind<Doel> GOALS =
      new Kind<>(
          (a, b) -> a.grootheid() == b.grootheid() && a.doeljaar().equals(b.doeljaar()),
          (a, b) -> a.grootheid() == b.grootheid(),
          (a, b) ->
              a.min().compareTo(b.min()) == 0
                  && sameAmount(a.max(), b.max())
                  && a.eenheid() == b.eenheid()
                  && a.basisjaar().equals(b.basisjaar())
                  && a.doeljaar().equals(b.doeljaar()));

  /** Support by instrument; that it comes nearer is news, but no other figure. */
  static final Kind<Steun> SUPPORT =
      new Kind<>(
          (a, b) -> a.instrument().equals(b.instrument()) && a.status() == b.status(),
          (a, b) -> a.instrument().equals(b.instrument()),
          (a, b) -> a.bedrag().equals(b.bedrag()));

  /**
   * How facts of one kind are compared.
   *
   * @param near whether one surely replaces the other
   * @param alike whether one can replace the other
   * @param same whether they say the same
   */
  record Kind<T extends Geldig>(
      BiPredicate<T, T> near, BiPredicate<T, T> alike, BiPredicate<T, T> same) {}

  <T extends Geldig> void add(String group, List<T> all, Kind<T> kind, List<Wijziging<T>> into) {
    List<T> gone = all.stream().filter(f -> held(f) && !f.geldtOp(edition.datum())).toList();
    List<T> come = all.stream().filter(f -> !held(f) && f.geldtOp(edition.datum())).toList();
    List<T> left = new ArrayList<>(gone);
    for (T now : come) {
      Optional<T> before = match(left, now, kind);
      before.ifPresent(left::remove);
      into.add(changed(group, into.size() + 1, before, Optional.of(now), kind));
    }
    for (T before : left) {
      into.add(changed(group, into.size() + 1, Optional.of(before), Optional.empty(), kind));
    }
  }

  private boolean held(Geldig fact) {
    return fact.geldtOp(edition.vorigePeildatum());
  }

  private static <T extends Geldig> Optional<T> match(List<T> left, T now, Kind<T> kind) {
    return left.stream()
        .filter(f -> kind.near().test(f, now))
        .findFirst()
        .or(() -> left.stream().filter(f -> kind.alike().test(f, now)).findFirst());
  }

  private <T extends Geldig> Wijziging<T> changed(
      String group, int number, Optional<T> was, Optional<T> now, Kind<T> kind) {
    Optional<Gebeurtenis> event = event(was, now);
    return new Wijziging<>(
        group,
        number,
        track.id(),
        track.naam(),
        was,
        now,
        cause(was, now, kind, event),
        event,
        now.or(() -> was).orElseThrow().bron());
  }

  private static <T extends Geldig> Oorzaak cause(
      Optional<T> was, Optional<T> now, Kind<T> kind, Optional<Gebeurtenis> event) {
    if (event.isPresent()) {
      return Oorzaak.GEBEURTENIS;
    } else if (was.isEmpty() || (now.isPresent() && kind.same().test(was.get(), now.get()))) {
      return Oorzaak.NIEUWE_BRON;
    } else if (now.isPresent() && was.get().bron().equals(now.get().bron())) {
      return Oorzaak.GECORRIGEERD_CIJFER;
    }
    return now.isPresent() ? Oorzaak.GEWIJZIGD_CIJFER : Oorzaak.VERVALLEN;
  }

  /**
   * What happened since the previous edition and goes with the change: told by the same source, or
   * on the same day. What a source tells goes before what was derived.
   */
  private Optional<Gebeurtenis> event(
      Optional<? extends Geldig> was, Optional<? extends Geldig> now) {
    LocalDate day =
        now.map(Geldig::vanaf).or(() -> was.flatMap(Geldig::tot)).orElse(edition.datum());
    Optional<String> source = now.map(Geldig::bron);
    Comparator<Gebeurtenis> best =
        Comparator.comparing((Gebeurtenis e) -> source.filter(e.bron()::equals).isPresent())
            .thenComparing(e -> e.bekendOp().equals(day))
            .thenComparing(e -> !e.afgeleid())
            .thenComparing(Gebeurtenis::bekendOp);
    return track.nieuw().stream()
        .filter(e -> source.filter(e.bron()::equals).isPresent() || e.bekendOp().equals(day))
        .max(best);
  }

  private static boolean sameAmount(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.get()) == 0);
  }
}

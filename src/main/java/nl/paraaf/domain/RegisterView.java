package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Bron;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Registers.Instrument;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.MetId;
import nl.paraaf.domain.Registers.Motie;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.domain.Registers.Toezegging;

/** The registers as known on a day, by id, in the order of the files. */
record RegisterView(Registers all, LocalDate day, Shortened shortened) {

  Map<String, Cijfer> cijfers() {
    Map<String, Cijfer> byId = new LinkedHashMap<>();
    for (Cijfer cijfer : all.cijfers()) {
      if (cijfer.geldtOp(day)) {
        byId.merge(
            cijfer.id(), cijfer, (old, next) -> next.vanaf().isBefore(old.vanaf()) ? old : next);
      }
    }
    return Collections.unmodifiableMap(byId);
  }

  Map<String, Instrument> instrumenten() {
    return byId(
        all.instrumenten(),
        i ->
            Optional.of(
                shortened.copy(
                    i,
                    i.feiten(),
                    feit -> feit.geldtOp(day),
                    rest -> new Instrument(i.id(), i.naam(), i.afkorting(), rest))));
  }

  /**
   * Organisations that exist or have existed, with the members that they have or had: a piece can
   * be older than the edition that it belongs to, and has the members of its own day.
   */
  Map<String, Organisatie> organisaties() {
    return byId(
        all.organisaties(), o -> begun(o.van()) ? Optional.of(members(o)) : Optional.empty());
  }

  private Organisatie members(Organisatie o) {
    return shortened.copy(
        o,
        o.leden(),
        lid -> begun(lid.van()),
        rest ->
            new Organisatie(
                o.id(),
                o.soort(),
                o.naam(),
                o.afkorting(),
                o.adres(),
                o.van(),
                o.tot(),
                o.opvolger(),
                rest,
                o.toelichting(),
                o.bron()));
  }

  /** Persons with the offices that they hold on the day. */
  Map<String, Persoon> personen() {
    return byId(
        all.personen(),
        p ->
            Optional.of(
                shortened.copy(
                    p,
                    p.ambten(),
                    term -> holds(term.van(), term.tot()),
                    rest -> new Persoon(p.id(), p.naam(), p.onvolledig(), rest, p.bron()))));
  }

  Map<String, Ambt> ambten() {
    return byId(all.ambten(), a -> Optional.of(a).filter(x -> begun(x.van())));
  }

  /** Papers, but not those that are of a later date or, without a date, of a later session. */
  Map<String, Kamerstuk> kamerstukken() {
    return byId(all.kamerstukken(), k -> Optional.of(k).filter(this::published));
  }

  Map<String, Motie> moties() {
    return byId(
        all.moties(),
        m ->
            begun(m.aangenomen()) && !later(m.kamerstuk())
                ? Optional.of(
                    shortened.copy(
                        m,
                        m.afdoening(),
                        this::done,
                        rest ->
                            new Motie(
                                m.id(),
                                m.naam(),
                                m.onderwerp(),
                                m.kamerstuk(),
                                m.aangenomen(),
                                rest,
                                m.bron())))
                : Optional.empty());
  }

  Map<String, Toezegging> toezeggingen() {
    return byId(
        all.toezeggingen(),
        t ->
            begun(t.datum())
                ? Optional.of(
                    shortened.copy(
                        t,
                        t.afdoening(),
                        this::done,
                        rest ->
                            new Toezegging(
                                t.id(),
                                t.nummer(),
                                t.kamer(),
                                t.tekst(),
                                t.aan(),
                                t.gelegenheid(),
                                t.datum(),
                                t.termijn(),
                                t.termijnTekst(),
                                rest,
                                t.bron())))
                : Optional.empty());
  }

  Map<String, Registers.Afkorting> afkortingen() {
    return byId(all.afkortingen(), Optional::of);
  }

  Map<String, Registers.Begrip> begrippen() {
    return byId(all.begrippen(), Optional::of);
  }

  Map<String, Registers.Cluster> clusters() {
    return byId(all.clusters(), Optional::of);
  }

  /** Sources, but not those that are surely of a later date. */
  Map<String, Bron> bronnen() {
    return byId(
        all.bronnen(), b -> Optional.of(b).filter(x -> begun(x.datum().map(Datum::eerste))));
  }

  List<OndertekenaarStand> ondertekenaars(Editie editie) {
    Map<String, Persoon> persons = personen();
    Map<String, Ambt> offices = ambten();
    List<OndertekenaarStand> signing = new ArrayList<>();
    for (Editie.Ondertekenaar one : editie.ondertekening().ondertekenaars()) {
      Persoon person = persons.get(one.persoon());
      Ambt office = offices.get(one.ambt());
      if (person != null && office != null) {
        signing.add(new OndertekenaarStand(signing.size() + 1, person, office));
      }
    }
    return List.copyOf(signing);
  }

  /** Whether a source or paper by this id is surely of a later date. */
  boolean later(String source) {
    return all.bronnen().stream()
            .anyMatch(b -> b.id().equals(source) && !begun(b.datum().map(Datum::eerste)))
        || all.kamerstukken().stream().anyMatch(k -> k.id().equals(source) && !published(k));
  }

  private boolean published(Kamerstuk paper) {
    boolean laterSession =
        paper.datum().isEmpty()
            && paper
                .vergaderjaar()
                .flatMap(Vergaderjaar::parse)
                .filter(year -> year.compareTo(Vergaderjaar.van(day)) > 0)
                .isPresent();
    return begun(paper.datum()) && !laterSession;
  }

  private boolean begun(Optional<LocalDate> from) {
    return new Looptijd(from, Optional.empty()).isBegonnenOp(day);
  }

  private boolean holds(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Looptijd(from, until).omvat(day);
  }

  private boolean done(Afdoening step) {
    return !step.datum().isAfter(day);
  }

  private static <T extends MetId> Map<String, T> byId(
      List<T> records, Function<T, Optional<T>> view) {
    Map<String, T> byId = new LinkedHashMap<>();
    records.forEach(r -> view.apply(r).ifPresent(seen -> byId.put(seen.id(), seen)));
    return Collections.unmodifiableMap(byId);
  }
}

package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.rules.FactRules;

/** Terms that end before they begin or overlap, and years of sessions that do not fit a date. */
record RegisterChecks(Report report) {

  void check(Registers registers) {
    registers.ambten().forEach(a -> report.span(Place.of(a, "tot"), "van", a.van(), a.tot()));
    registers
        .organisaties()
        .forEach(
            o -> {
              report.span(Place.of(o, "tot"), "van", o.van(), o.tot());
              o.leden()
                  .forEach(
                      lid -> report.span(Place.of(lid, "tot").in(o), "van", lid.van(), lid.tot()));
            });
    registers.personen().forEach(this::terms);
    registers.kamerstukken().forEach(this::sessionYear);
  }

  private void terms(Persoon person) {
    List<Ambtstermijn> terms = person.ambten();
    for (int i = 0; i < terms.size(); i++) {
      Ambtstermijn term = terms.get(i);
      report.span(Place.of(term, "tot").in(person), "van", term.van(), term.tot());
      for (Ambtstermijn earlier : terms.subList(0, i)) {
        if (earlier.ambt().equals(term.ambt()) && span(earlier).overlapt(span(term))) {
          report.add(
              FactRules.DUBBELE_AMBTSTERMIJN,
              Place.of(term).in(person),
              person.id(),
              term.ambt(),
              span(earlier),
              span(term));
        }
      }
    }
  }

  private void sessionYear(Kamerstuk paper) {
    if (paper.datum().isEmpty() || paper.vergaderjaar().isEmpty()) {
      return;
    }
    Vergaderjaar right = Vergaderjaar.van(paper.datum().get());
    String written = paper.vergaderjaar().get();
    if (!Vergaderjaar.parse(written).equals(Optional.of(right))) {
      report.advise(
          FactRules.ONJUIST_VERGADERJAAR,
          Place.of(paper, "vergaderjaar"),
          List.of("die dag valt in " + right.lang() + "; met een datum kan vergaderjaar ook weg"),
          written,
          paper.datum().get());
    }
  }

  static Looptijd span(Ambtstermijn term) {
    return new Looptijd(term.van(), term.tot());
  }
}

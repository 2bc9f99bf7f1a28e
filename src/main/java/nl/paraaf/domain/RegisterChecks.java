package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.domain.Report.Place;

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
          report.error(
              Place.of(term).in(person),
              "dubbele-ambtstermijn",
              person.id()
                  + " bekleedt "
                  + term.ambt()
                  + " twee keer tegelijk: "
                  + span(earlier)
                  + " en "
                  + span(term),
              "laat de termijnen op elkaar aansluiten; tot is de eerste dag waarop het niet meer"
                  + " geldt");
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
      report.error(
          Place.of(paper, "vergaderjaar"),
          "onjuist-vergaderjaar",
          "vergaderjaar " + written + " past niet bij datum " + paper.datum().get(),
          "die dag valt in " + right.lang() + "; met een datum kan vergaderjaar ook weg");
    }
  }

  static Looptijd span(Ambtstermijn term) {
    return new Looptijd(term.van(), term.tot());
  }
}

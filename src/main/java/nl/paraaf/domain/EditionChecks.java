package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.paraaf.domain.Editie.Ondertekenaar;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.MetId;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.rules.LetterRules;

/** What an edition asks of the registers on its date. */
record EditionChecks(Registers registers, Report report) {

  void check(Editie edition) {
    if (!edition.vorigePeildatum().isBefore(edition.datum())) {
      report.add(
          LetterRules.OMGEKEERDE_PEILDATUMS,
          Place.of(edition, "vorigePeildatum"),
          "vorigePeildatum",
          edition.vorigePeildatum(),
          "vóór datum",
          edition.datum());
    }
    exists(edition, "afzender", edition.afzender());
    exists(edition, "aan", edition.aan());
    edition.ondertekening().ondertekenaars().forEach(one -> signatory(edition, one));
  }

  private void exists(Editie edition, String key, String id) {
    find(registers.organisaties(), id)
        .filter(o -> !new Looptijd(o.van(), o.tot()).omvat(edition.datum()))
        .ifPresent(
            o ->
                report.advise(
                    LetterRules.ORGANISATIE_BESTAAT_NIET,
                    Place.of(edition, key),
                    List.of(successor(o)),
                    key,
                    id,
                    edition.datum(),
                    new Looptijd(o.van(), o.tot())));
  }

  private static String successor(Organisatie o) {
    return o.opvolger()
        .map(next -> "opvolger volgens het register: " + next)
        .orElse(LetterRules.ORGANISATIE_BESTAAT_NIET.remedy());
  }

  private void signatory(Editie edition, Ondertekenaar one) {
    LocalDate day = edition.datum();
    Optional<Persoon> person = find(registers.personen(), one.persoon());
    Optional<Ambt> office = find(registers.ambten(), one.ambt());
    if (person.isEmpty() || office.isEmpty()) {
      return; // reported where the records were read
    }
    Place place = Place.of(one, "ambt").in(edition);
    if (!new Looptijd(office.get().van(), office.get().tot()).omvat(day)) {
      report.add(LetterRules.AMBT_BESTAAT_NIET, place, one.ambt(), day);
    } else if (terms(person.get(), one.ambt()).stream().noneMatch(t -> inOffice(t, day))) {
      report.advise(
          LetterRules.ONDERTEKENAAR_NIET_IN_AMBT,
          place,
          List.of(known(person.get(), one.ambt()), holder(one.ambt(), day)),
          one.persoon(),
          day,
          one.ambt());
    }
  }

  private static List<Ambtstermijn> terms(Persoon person, String office) {
    return person.ambten().stream().filter(term -> term.ambt().equals(office)).toList();
  }

  private static String known(Persoon person, String office) {
    String terms =
        terms(person, office).stream()
            .map(RegisterChecks::span)
            .map(Looptijd::toString)
            .collect(Collectors.joining(", "));
    return terms.isEmpty()
        ? "het register van personen kent van " + person.id() + " geen termijn in dit ambt"
        : "volgens het register van personen: " + terms;
  }

  private String holder(String office, LocalDate day) {
    String holders =
        registers.personen().stream()
            .filter(p -> terms(p, office).stream().anyMatch(term -> inOffice(term, day)))
            .map(Persoon::id)
            .collect(Collectors.joining(", "));
    return holders.isEmpty()
        ? "op die dag bekleedt volgens het register niemand dit ambt"
        : "op die dag bekleedt " + holders + " dit ambt";
  }

  private static boolean inOffice(Ambtstermijn term, LocalDate day) {
    return RegisterChecks.span(term).omvat(day);
  }

  private static <T extends MetId> Optional<T> find(List<T> records, String id) {
    return records.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}

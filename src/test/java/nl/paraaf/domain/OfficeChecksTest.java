package nl.paraaf.domain;

import static nl.paraaf.domain.Records.day;
import static nl.paraaf.domain.Records.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Persoon;
import org.junit.jupiter.api.Test;

/** Editions, organisations and offices that do not fit their dates. */
class OfficeChecksTest extends CheckedRecords {
  @Test
  void theDatesOfAnEdition() {
    assertEquals(
        """
        proef.yaml:3:1: fout [omgekeerde-peildatums] vorigePeildatum 2025-06-30 ligt niet vóór \
        datum 2025-06-30
          hint: vorigePeildatum is de datum van de vorige voortgangsbrief
        """,
        check(
            List.of(),
            List.of(at(3, edition("2025-06-30", "2025-06-30"))),
            registers(List.of(), List.of())));
  }

  @Test
  void aSenderThatIsNoLongerThere() {
    assertEquals(
        """
        proef.yaml:3:1: fout [organisatie-bestaat-niet] afzender kgg bestaat niet op 2026-06-15, \
        maar van 2024-07-02 tot 2026-02-23
          hint: opvolger volgens het register: ezk
        """,
        check(
            List.of(),
            List.of(at(3, edition("2026-06-15", "2025-06-30"))),
            registers(List.of(), List.of())));
  }

  @Test
  void aSignatoryWhoIsNotInThatOffice() {
    Editie.Ondertekenaar signatory = new Editie.Ondertekenaar("hermans", "minister-kgg");
    at(9, signatory);
    Persoon hermans = person("hermans", term("2024-07-02", "2025-06-30"));
    Persoon next = person("opvolger", term("2025-06-30", ""));
    assertEquals(
        """
        proef.yaml:9:1: fout [ondertekenaar-niet-in-ambt] hermans bekleedt op 2025-06-30 niet het \
        ambt minister-kgg
          hint: volgens het register van personen: van 2024-07-02 tot 2025-06-30
          hint: op die dag bekleedt opvolger dit ambt
        """,
        check(
            List.of(),
            List.of(edition("2025-06-30", "2025-03-17", signatory)),
            registers(List.of(hermans, next), List.of())));
  }

  @Test
  void anOfficeThatIsNotThereYet() {
    Editie.Ondertekenaar signatory = at(9, new Editie.Ondertekenaar("hermans", "minister-kgg"));
    Registers registers = registers(List.of(person("hermans", term("", ""))), List.of());
    assertEquals(
        """
        proef.yaml:9:1: fout [ambt-bestaat-niet] het ambt minister-kgg bestaat niet op 2025-06-30
          hint: kies een ambt dat op de datum van de brief bestaat
        """,
        check(
            List.of(),
            List.of(edition("2025-06-30", "2025-03-17", signatory)),
            offices(
                registers,
                new Ambt("minister-kgg", "Minister", "kgg", day("2025-07-01"), day("")))));
    assertEquals(
        "",
        check(
            List.of(),
            List.of(edition("2025-07-01", "2025-03-17", signatory)),
            offices(
                registers,
                new Ambt("minister-kgg", "Minister", "kgg", day("2025-07-01"), day("")))));
  }

  @Test
  void aSignatoryOnTheFirstAndTheLastDay() {
    Editie.Ondertekenaar signatory = new Editie.Ondertekenaar("hermans", "minister-kgg");
    Registers registers =
        registers(List.of(person("hermans", term("2025-06-29", "2025-07-01"))), List.of());
    assertEquals(
        "",
        check(
            List.of(),
            List.of(
                edition("2025-06-29", "2025-03-17", signatory),
                edition("2025-06-30", "2025-03-17", signatory)),
            registers));
  }

  @Test
  void anOfficeHeldTwiceAtOnce() {
    Ambtstermijn second = at(22, term("2025-01-01", ""));
    assertEquals(
        """
        proef.yaml:22:1: fout [dubbele-ambtstermijn] hermans bekleedt minister-kgg twee keer \
        tegelijk: van 2024-07-02 tot 2025-01-02 en van 2025-01-01 tot heden
           hint: laat de termijnen op elkaar aansluiten; tot is de eerste dag waarop het niet meer \
        geldt
        """,
        check(
            List.of(),
            List.of(),
            registers(
                List.of(person("hermans", term("2024-07-02", "2025-01-02"), second)), List.of())));
  }
}

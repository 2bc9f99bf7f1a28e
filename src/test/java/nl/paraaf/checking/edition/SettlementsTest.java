package nl.paraaf.checking.edition;

import static nl.paraaf.checking.edition.Obligations.promise;
import static nl.paraaf.checking.edition.Obligations.promises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.domain.Registers.Toezegging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettlementsTest {
  private static final String VISION = "{content/registers/toezeggingen.yaml#/0/tekst|de visie}";

  private final Settlements rule = new Settlements();

  private static EditionCase with(Toezegging promise, String... letter) {
    return new EditionCase().registers(promises(promise)).letter(letter);
  }

  @Test
  void whatTheTextSettlesIsSettledInTheRegister() {
    String line = "Daarmee is de toezegging over " + VISION + " afgedaan.";
    assertEquals(
        List.of(
            "voortgangsbrief:1:9 afdoening-niet-in-register volgens de tekst is de toezegging"
                + " ‘visie’ afgedaan, maar in het register staat geen afdoening"),
        with(promise("visie", "2024-10-01", "", "gemeld 2025-06-30"), line).found(rule));
    assertEquals(
        List.of(),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-06-30"), line).found(rule));
  }

  @Test
  void itIsSettledOnce() {
    String line = "Daarmee is de toezegging over " + VISION + " afgedaan.";
    assertEquals(
        List.of(
            "voortgangsbrief:1:9 al-afgedaan volgens de tekst is de toezegging ‘visie’ met deze"
                + " brief afgedaan, maar dat was al zo op 2025-03-17"),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-03-17"), line).found(rule));
    assertEquals(
        List.of(
            "voortgangsbrief:2:9 tweemaal-afgedaan de toezegging ‘visie’ wordt in dit document twee"
                + " keer afgedaan"),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-06-30"), line, line).found(rule));
  }

  @Test
  void aSentenceCanSpeakOfWhatStandsBeforeIt() {
    assertEquals(
        1,
        with(
                promise("visie", "2024-10-01", ""),
                "Toegezegd is " + VISION + ". Met bijlage 1 zijn beide toezeggingen afgedaan.")
            .found(rule)
            .size());
  }

  @Test
  void whatTheRegisterSettlesWithTheLetterStandsInIt() {
    assertEquals(
        List.of(
            "content/registers/toezeggingen.yaml:1:1 afdoening-niet-vermeld volgens het register doet"
                + " de brief van 2025-06-30 de toezegging ‘visie’ af, maar geen stuk noemt haar"),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-06-30"), "Tekst.").found(rule));
    assertEquals(
        List.of(),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-06-29"), "Tekst.").found(rule));
  }

  @Test
  void afterItsSettlementNothingFollows() {
    assertEquals(
        List.of(
            "content/registers/toezeggingen.yaml:1:1 dubbele-afdoening de toezegging ‘visie’ is op"
                + " 2025-01-01 afgedaan, en daarna volgt op 2025-02-01 nog een stap"),
        with(
                promise("visie", "2024-10-01", "", "afgedaan 2025-01-01", "afgedaan 2025-02-01"),
                "Tekst.")
            .found(rule));
    assertEquals(
        List.of(),
        with(
                promise("visie", "2024-10-01", "", "deels 2025-01-01", "afgedaan 2025-02-01"),
                "Tekst.")
            .found(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toezegging over {} is nog niet afgedaan.",
        "Als {} er is, is de toezegging afgedaan.",
        "Over {} volgt een brief.",
        "De afspraak over {} wordt uitgevoerd.",
        "De toezegging over {} is deels uitgevoerd.",
        "De toezegging over {} wordt in het najaar afgedaan.",
        "De toezegging over {} kan nog niet worden afgedaan.",
        "Het kabinet wil {} afronden."
      })
  void whatIsStillOpenIsLeftAlone(String line) {
    assertEquals(
        List.of(),
        with(promise("visie", "2024-10-01", ""), line.replace("{}", VISION)).found(rule));
  }
}

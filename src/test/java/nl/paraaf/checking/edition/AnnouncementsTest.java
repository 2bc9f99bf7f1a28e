package nl.paraaf.checking.edition;

import static nl.paraaf.checking.edition.Obligations.promise;
import static nl.paraaf.checking.edition.Obligations.promises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.domain.Editie.Aankondiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnnouncementsTest {
  private static final String LINE = "In het najaar ontvangt de Kamer een brief over CO₂.";

  private final Announcements rule = new Announcements();

  private static EditionCase letter(String... lines) {
    return new EditionCase().registers(promises(promise("brief", "2025-06-30", ""))).letter(lines);
  }

  private static Aankondiging announced(String words) {
    return new Aankondiging(words, List.of("brief"));
  }

  @Test
  void aPromiseOfTheLetterIsBoundToTheRegister() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:1 aankondiging-zonder-toezegging de brief kondigt hier iets aan wat"
                + " niet als toezegging is vastgelegd: ‘In het najaar ontvangt de Kamer een brief over"
                + " CO₂’"),
        letter(LINE).found(rule));
    assertEquals(
        List.of(),
        letter(LINE).announcing(announced("ontvangt de Kamer een brief over CO2")).found(rule));
  }

  @Test
  void eachItemOfAPromisedListIsAPromise() {
    EditionCase list =
        letter(
            "De Kamer ontvangt de volgende brieven:",
            "- een brief over waterstof;",
            "- een fiche.",
            "Dat is alles.");
    assertEquals(
        List.of(
            "voortgangsbrief:2:1 aankondiging-zonder-toezegging de brief kondigt hier iets aan wat"
                + " niet als toezegging is vastgelegd: ‘een brief over waterstof’",
            "voortgangsbrief:3:1 aankondiging-zonder-toezegging de brief kondigt hier iets aan wat"
                + " niet als toezegging is vastgelegd: ‘een fiche’"),
        list.found(rule));
    assertEquals(1, list.announcing(announced("een brief over waterstof")).found(rule).size());
  }

  @Test
  void wordsThatTheLetterNoLongerHasAreLost() {
    assertEquals(
        List.of(
            "aankondiging-niet-gevonden de woorden ‘een brief over stikstof’ staan niet in de brief"),
        letter("Tekst.").announcing(announced("een brief over stikstof")).found(rule));
  }

  @Test
  void nothingIsAnnouncedThatIsDone() {
    assertEquals(
        List.of(
            "aankondiging-afgedaan de brief kondigt aan wat volgens het register al is gedaan: de"
                + " toezegging ‘brief’ is op 2025-06-01 afgedaan"),
        new EditionCase()
            .registers(promises(promise("brief", "2025-01-30", "", "afgedaan 2025-06-01")))
            .letter(LINE)
            .announcing(announced("ontvangt de Kamer"))
            .found(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik zal de Kamer in het voorjaar over de uitkomst informeren.",
        "Na de zomer informeren wij de Kamer over Aramis.",
        "Wij informeren de Kamer daarover in het najaar.",
        "De Kamer wordt voor het kerstreces geïnformeerd.",
        "Het kabinet zal uw Kamer de reactie toesturen.",
        "De Kamer kan na de zomer een visie verwachten.",
        "^ Hierover ontvangt de Kamer een brief."
      })
  void promisesComeInManyWords(String line) {
    assertEquals(1, letter(line).found(rule).size(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Met deze brief informeren wij de Kamer over de voortgang.",
        "Hierbij ontvangt de Kamer het advies.",
        "De Kamer is geïnformeerd met de brief van 5 december 2024.",
        "Daarmee voer ik de toezegging uit om de Kamer elk half jaar te informeren.",
        "De Kamer ontving een brief.",
        "Een advies gaat met de getekende JLoI naar de Kamer.",
        "Wij houden de Kamer op de hoogte.",
        "Het kabinet zal het bedrijf informeren.",
        "Zoals toegezegd is de Kamer in mei geïnformeerd.",
        "De Kamer wordt met deze brief geïnformeerd.",
        "De Kamer vroeg het kabinet haar te informeren.",
        "Het bedrijf zal zijn omwonenden in het najaar informeren.",
        "De motie verzoekt de regering de Kamer hierover te informeren.",
        "De Kamer zal over de begroting stemmen.",
        "{content/registers/toezeggingen.yaml#/0/tekst|De Kamer ontvangt een brief.}"
      })
  void whatIsNoPromiseIsLeftAlone(String line) {
    assertEquals(List.of(), letter(line).found(rule), line);
  }
}

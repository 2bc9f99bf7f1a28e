package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.domain.Registers;
import nl.paraaf.manuscript.Manuscript;
import org.junit.jupiter.api.Test;

/** Good letters in the conventions that are in use: no rule may find anything in them. */
final class ConventionsTest {
  private static final List<TextRule> RULES =
      List.of(
          new DoubleWords(),
          new DateWords(),
          new PlannedDates(),
          new ListCounts(),
          new PromiseNumbers(),
          new Motions(),
          new Abbreviations(),
          new Names(),
          new Capitals(),
          new Voice(),
          new LongSentences());

  private static List<String> found(LocalDate date, String... lines) {
    Manuscript text = Texts.of(lines);
    Surroundings letter = new Surroundings(Optional.of(date), Registers.none());
    return RULES.stream().flatMap(r -> Texts.found(r, letter, text).stream()).toList();
  }

  @Test
  void aLetterOfTwoMembersOfTheCabinet() {
    assertEquals(
        List.of(),
        found(
            LocalDate.of(2025, 6, 30),
            "Geachte Voorzitter,",
            "Met deze brief informeren wij de Kamer. De motie-Van Dijk is op woensdag 25 juni jl."
                + " aangenomen (Kamerstuk 2024/2025, 36 725, nr. 11).",
            "Elk bedrijf zet drie stappen: een verklaring, een intentie en een afspraak.",
            "# Lessen",
            "Uit de eerste jaren volgen twee lessen voor het kabinet:",
            "- Kijk naar de kwaliteit van plannen.",
            "- Begin op tijd met vergunningen.",
            "Wij verwachten een besluit in het najaar van 2025. In 2023 zijn 13 EoP’s getekend.",
            "De staatssecretaris van Infrastructuur en Waterstaat tekent mee. Zie nr. 203 van 18"
                + " maart 2024.",
            "Toezegging TZ202410-136 is gedaan in het commissiedebat van 17 oktober 2024."));
  }

  @Test
  void aLetterOfOneMinisterForBothChambers() {
    assertEquals(
        List.of(),
        found(
            LocalDate.of(2024, 10, 17),
            "Geachte Voorzitter,",
            "Mede namens de staatssecretaris stuur ik uw Kamer deze brief over vijf onderwerpen.",
            "De regeling is op 1 oktober 2024 geopend en zal naar verwachting eind 2025 sluiten.",
            "Voor de motie van het lid Grinwis c.s. (Kamerstuk 32 813, nr. 1345) verwijs ik naar"
                + " paragraaf 4. De motie van het lid Erkens c.s. neem ik niet over.",
            "De toezeggingen T03819 en T03810 zijn hiermee afgedaan.",
            "Van de 19 piekbelasters vallen er drie onder maatwerk: BP, Chemelot en Tata Steel.",
            "De uitstoot zal in 2030 lager zijn dan in het voorjaar van 2021.",
            "Provinciale staten van Zeeland en het college van gedeputeerde staten zijn partij."));
  }

  @Test
  void aTextThatWasPublishedAsAPaper() {
    assertEquals(
        List.of(),
        found(
            LocalDate.of(2023, 12, 8),
            "Nr. 928 BRIEF VAN DE MINISTER VOOR NATUUR EN STIKSTOF",
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Conform het verzoek van de vaste commissie ga ik in op het voorlopig akkoord1.",
            "Met mijn brief van 24 november 20232 heb ik de Tweede Kamer geïnformeerd.",
            "– de brief van de Minister voor Klimaat en Energie d.d. 9 november 2022 inzake de"
                + " Delta Corridor (Kamerstukken 29 826, 31 239 en 30 196, nr. 155);",
            "Aanwezig zijn drie leden der Kamer, te weten: Bontenbal, Van Raan en Thijssen,"));
  }
}

package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Cijfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountClaimsTest {
  private static final String SIGNED =
      "eop_ondertekend 2024-10-10; concept_jloi_gereed <=2025-03-01; adviesaanvraag <=2025-03-01;"
          + " advies <=2025-03-01; jloi_ondertekend ";

  private final CountClaims rule = new CountClaims();

  /** Three have an EoP, two a JLoI, one of them since the previous letter; a source reports 13. */
  private static EditionCase letter(String... lines) {
    Registers none = Registers.none();
    Cijfer reported =
        new Cijfer(
            "eop",
            "Bedrijven die een EoP hebben getekend",
            new BigDecimal("13"),
            Optional.empty(),
            Eenheid.AANTAL,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            EditionCase.day("2024-10-17"),
            Optional.empty(),
            "bron");
    return new EditionCase()
        .registers(
            new Registers(
                none.bronnen(),
                none.kamerstukken(),
                none.moties(),
                none.toezeggingen(),
                none.personen(),
                none.ambten(),
                none.organisaties(),
                none.clusters(),
                none.instrumenten(),
                none.afkortingen(),
                none.begrippen(),
                List.of(reported)))
        .track("Cosun", SIGNED + "2025-06-23")
        .track("Nobian", SIGNED + "2025-03-10")
        .track("Alco", "eop_ondertekend 2024-10-10")
        .letter(lines);
  }

  @Test
  void aTypedCountIsTheCount() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:18 aantal-strijdig de tekst telt vier bedrijven met een getekende JLoI,"
                + " maar volgens de gegevens zijn het er 1 of 2"),
        letter("Inmiddels hebben vier bedrijven een JLoI getekend.").found(rule));
    assertEquals(
        List.of(
            "voortgangsbrief:1:6 aantal-strijdig de tekst telt 12 bedrijven met een getekende EoP,"
                + " maar volgens de gegevens zijn het er 0 of 3 of 13"),
        letter("Alle 12 bedrijven tekenden een EoP.").found(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twee bedrijven hebben een JLoI getekend.",
        "Er zijn dertien bedrijven die een EoP hebben ondertekend.",
        "Vier bedrijven hebben geen JLoI getekend.",
        "Als vijf bedrijven een JLoI hebben getekend, volgt een evaluatie.",
        "Er hebben {berekend#/telling/bereikt/eop_ondertekend|vijf} bedrijven een EoP getekend.",
        "Voor vijf bedrijven is subsidie beschikbaar, en de JLoI is getekend.",
        "Naar verwachting tekenen in 2026 vijf bedrijven een JLoI.",
        "Het doel is dat vijf bedrijven een JLoI tekenen.",
        "Op 1 mei hadden tien medewerkers van bedrijven de JLoI gelezen.",
        "Ten minste twee bedrijven hebben een JLoI getekend."
      })
  void whatIsSoOrNotCountedIsLeftAlone(String line) {
    assertEquals(List.of(), letter(line).found(rule), line);
  }
}

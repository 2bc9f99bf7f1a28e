package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these tables {@code ~} stands for a no-break space and {@code ^} parts two text nodes. */
class TypographyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "€ 11,3 miljoen | €~11,3~miljoen",
        "€ ^11,3^ miljoen | €~^11,3^~miljoen",
        "op 30 juni 2025 | op 30~juni 2025",
        "op ^30^ juni 2025 | op ^30^~juni 2025",
        "7,5 Mton en 42.000 kilogram | 7,5~Mton en 42.000~kilogram",
        "5 ton, 5 tonnen | 5~ton, 5 tonnen",
        "838 miljoen euro | 838~miljoen euro",
        "29 826, nr. 203 | 29~826, nr.~203",
        "21 501-30, nr. 621 | 21~501-30, nr.~621",
        "36 410 XIII, nr. 47 | 36~410~XIII, nr.~47",
        "Kamerstukken II 2024/25, p. 3 | Kamerstukken~II 2024/25, p.~3",
        "artikel 5, lid 2 en tabel 1 | artikel~5, lid~2 en tabel~1",
        "artikel ^5 | artikel~^5",
        "minister S.Th.M. Hermans | minister S.Th.M.~Hermans",
        "A.A. (Thierry) Aartsen | A.A.~(Thierry) Aartsen",
        "het lid J. Boucke | het lid J.~Boucke",
        "Cosun U.A. Het | Cosun U.A. Het",
        "Stoffen B.V. De | Stoffen B.V. De",
        "in 2030 200 bedrijven | in 2030 200 bedrijven",
        "in 2025 juni | in 2025 juni",
        "1.250 300 | 1.250 300",
        "gevalideerd 5 | gevalideerd 5",
      })
  void spacesThatDoNotBreak(String text, String expected) {
    assertPolished(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "65-75% | 65–75%",
        "^65^-^75^% | ^65^–^75^%",
        "224-263 kton | 224–263~kton",
        "5,68-8,82 mol | 5,68–8,82~mol",
        "2026-2028 | 2026–2028",
        "van 15-31 oktober | van 15–31~oktober",
        "p. 3-5 | p.~3–5",
        "nr. 21501-30 | nr.~21501-30",
        "kst-29826-203 | kst-29826-203",
        "29826-203 | 29826-203",
        "2025-06-30 | 2025-06-30",
        "TZ202410-136 | TZ202410-136",
        "2025-2026-1 | 2025-2026-1",
        "0800-8051 | 0800-8051",
        "Scope 1-2 | Scope 1-2",
        "wacht... en .... | wacht… en ....",
        "a^...^b | a^…^b",
      })
  void dashesAndDots(String text, String expected) {
    assertPolished(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EoP's en foto's | EoP’s en foto’s",
        "^EoP^'s | ^EoP^’s",
        "zo'n 's avonds in '90 | zo’n ’s avonds in ’90",
        "'s-Hertogenbosch | ’s-Hertogenbosch",
        "de 'deur open' blijft | de ‘deur open’ blijft",
        "de \"deur open\" blijft | de ‘deur open’ blijft",
        "\"zij zei 'nee' toen\" | ‘zij zei “nee” toen’",
        "('deur') | (‘deur’)",
        "'^deur^' | ‘^deur^’",
        "motie-Kostic' doel | motie-Kostic’ doel",
        "5\" | 5\"",
        "al ‘goed’ | al ‘goed’",
      })
  void quotationMarks(String text, String expected) {
    assertPolished(text, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://voorbeeld.nl/a'b/2026-2028/...",
        "zie www.voorbeeld.nl/65-75%",
        "zoek.officielebekendmakingen.nl/kst-2024-2025",
        "info@voorbeeld.nl",
      })
  void addressesStayAsTheyAre(String text) {
    assertEquals(text, Typography.polish(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op 30 juni gaf \"het kabinet\" € 11,3 miljoen aan AVI's... (65-75%), zie 29 826, nr. 203.",
        "'s avonds 'n \"goed 'plan' van\" 5 Mton",
      })
  void whatIsPolishedStaysSo(String text) {
    String once = Typography.polish(text);
    assertEquals(once, Typography.polish(once));
  }

  @Test
  void eachNodeComesBackInItsPlace() {
    assertEquals(List.of(), Typography.polish(List.of()));
    assertEquals(List.of("", "a", ""), Typography.polish(List.of("", "a", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CO2 | CO_2",
        "CO₂ | CO_2",
        "de CO2-heffing, niet-CO2 en CO2/NOx | de CO_2-heffing, niet-CO_2 en CO_2/NO_x",
        "NH3, N2O en H2. | NH_3, N_2O en H_2.",
        "5 Mton CO2eq en CO2-equivalent | 5 Mton CO_2eq en CO_2-equivalent",
        "5 Mton ^CO2^-eq | 5 Mton ^CO_2^-eq",
        "CH4 SO2 NO2 H2S | CH_4 SO_2 NO_2 H_2S",
        "CO2024, XCO2 en CO2x | CO2024, XCO2 en CO2x",
        "CO2^024 | CO2^024",
        "H2 2025 en 2025 H2 | H2 2025 en 2025 H2",
        "https://voorbeeld.nl/CO2 | https://voorbeeld.nl/CO2",
        "top 20 in H1 | top 20 in H1",
      })
  void subscripts(String text, String expected) {
    String found =
        Formulas.pieces(nodes(text)).stream()
            .map(
                node ->
                    node.stream()
                        .map(piece -> (piece.subscript() ? "_" : "") + piece.text())
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("^"));
    assertEquals(expected, found);
  }

  @Test
  void piecesOfOneText() {
    assertEquals(
        List.of(
            new Piece("0,5 Mton CO", false), new Piece("2", true), new Piece(" per jaar", false)),
        Formulas.pieces("0,5 Mton CO2 per jaar"));
    assertEquals(List.of(), Formulas.pieces(""));
  }

  private static void assertPolished(String text, String expected) {
    String polished = String.join("^", Typography.polish(nodes(text)));
    assertEquals(expected, polished.replace('\u00A0', '~'));
  }

  private static List<String> nodes(String text) {
    return Arrays.asList(text.split("\\^", -1));
  }
}

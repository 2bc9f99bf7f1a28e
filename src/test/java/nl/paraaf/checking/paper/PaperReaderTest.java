package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperReaderTest {

  private static String read(String line) {
    return String.join(
        "; ", PaperReader.in(Texts.of(line)).stream().map(PaperReaderTest::told).toList());
  }

  private static String told(PaperReference r) {
    return (r.annex() ? "bijlage " : "")
        + r.series()
        + " nr "
        + r.number().orElse("-")
        + " "
        + r.session().map(Object::toString).orElse("zonder jaar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstuk 2024/25, 29 826, nr. 203                     | TWEEDE 29826 nr 203 2024-2025
          Kamerstuk 2024/2025, 30 872, nr. 306                   | TWEEDE 30872 nr 306 2024-2025
          Kamerstuk 36 410, nr. 1                                | TWEEDE 36410 nr 1 zonder jaar
          Kamerstukken II 2025/2026, 29826, nr. 264              | TWEEDE 29826 nr 264 2025-2026
          Kamerstukken II 2025/26, 29826, nr. 277.               | TWEEDE 29826 nr 277 2025-2026
          Kamerstukken II 2009/10, 27858, nr. 88, p. 3           | TWEEDE 27858 nr 88 2009-2010
          Kamerstukken I 2008/09, 31700 VI, D, p. 4              | EERSTE 31700 VI nr D 2008-2009
          Kamerstukken I 2023/24, 32 813, AO                     | EERSTE 32813 nr AO 2023-2024
          Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9      | bijlage TWEEDE 34389 nr 9 2015-2016
          Kamerstuk 21 501-30, nr. 621                           | TWEEDE 21501-30 nr 621 zonder jaar
          Kamerstuk 2022/23, 36 200 XIII, nr. 116                | TWEEDE 36200 XIII nr 116 2022-2023
          Kamerstuk 36 410, nr. XIII-40                          | TWEEDE 36410 XIII nr 40 zonder jaar
          Kamerstukken II 2024/2025, 36725, XXIII nr. 8          | TWEEDE 36725 XXIII nr 8 2024-2025
          Kamerstukken II, 2024-2025, 36 600 XIII, nr. 70        | TWEEDE 36600 XIII nr 70 2024-2025
          Kamerstuk 29 826 nr. 203                               | TWEEDE 29826 nr 203 zonder jaar
          Kamerstuk 29826, nr 203                                | TWEEDE 29826 nr 203 zonder jaar
          zie ook 29 826, nr. 234                                | TWEEDE 29826 nr 234 zonder jaar
          Kamerstuk 29 826-148                                   | TWEEDE 29826 nr 148 zonder jaar
          Kamerstukken 29 826, 31 239 en 30 196, nr. 155         | TWEEDE 29826 nr 155 zonder jaar
          Kamerstuk 29 826 (en 32 813), nr. 260                  | TWEEDE 29826 nr 260 zonder jaar
          Kamerstuk 32 813 en 33 009, nr. 969                    | TWEEDE 32813 nr 969 zonder jaar
          Kamerstuk 21 501-08, nr. 928                           | TWEEDE 21501-08 nr 928 zonder jaar
          Kamerstuk 29 826                                       | TWEEDE 29826 nr - zonder jaar
          """)
  void everyFormIsRead(String line, String told) {
    assertEquals(told, read(line));
    assertEquals(told, read(line.replace(' ', '\u00a0')));
  }

  @Test
  void severalInARowAreReadApart() {
    assertEquals(
        "TWEEDE 29826 nr 203 2023-2024; TWEEDE 29826 nr 214 2024-2025",
        read(
            "Zie Kamerstukken II 2023/24, 29826, nr. 203 en Kamerstukken II 2024/25, 29826, nr. 214."));
  }

  @Test
  void theNumberOfAPageIsNoPartOfTheNext() {
    assertEquals(
        "TWEEDE 29826 nr 203 2023-2024; TWEEDE 32813 nr 1345 zonder jaar",
        read("Kamerstukken II 2023/24, 29826, nr. 203, p. 3; 32 813, nr. 1345."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Postbus 20401, 2500 EK Den Haag",
        "Stcrt. 2025, 20039",
        "Staatscourant 2025, 20039",
        "het bedrag van 12.345 euro",
        "in 2024/25 ging het om 29 826 ton",
        "Er waren 31 239 bezoekers.",
        "29826/203",
        "artikel 3 van verordening (EU) 2023/956",
        "2595 BD DEN HAAG"
      })
  void otherNumbersAreNoCitations(String line) {
    assertEquals("", read(line));
  }
}

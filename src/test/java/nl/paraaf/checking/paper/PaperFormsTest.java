package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperFormsTest {
  private final PaperForms rule = new PaperForms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstuk 29 826 nr. 203                | 1:1 kamerstuk-komma in ‘Kamerstuk 29 826 nr. 203’ ontbreekt de komma voor ‘nr.’
          Kamerstuk 29 826, nr 203                | 1:1 kamerstuk-nr in ‘Kamerstuk 29 826, nr 203’ staat ‘nr’ in plaats van ‘nr.’
          Kamerstuk 36 725, XXIII nr. 8           | 1:1 kamerstuk-hoofdstuk in ‘Kamerstuk 36 725, XXIII nr. 8’ staat het begrotingshoofdstuk XXIII niet op zijn plaats
          Kamerstuk 36 410, nr. XIII-40           | 1:1 kamerstuk-hoofdstuk in ‘Kamerstuk 36 410, nr. XIII-40’ staat het begrotingshoofdstuk XIII niet op zijn plaats
          Kamerstukken I 2023/24, 32813, nr. AO   | 1:1 kamerstuk-letter ‘Kamerstukken I 2023/24, 32813, nr. AO’ heeft ‘nr.’ voor een letter
          Kamerstukken II 2023/24, 32813, AO      | 1:1 kamerstuk-letter ‘Kamerstukken II 2023/24, 32813, AO’ heeft een letter bij de Tweede Kamer
          Kamerstukken I 2023/24, 32813, nr. 12   | 1:1 kamerstuk-letter ‘Kamerstukken I 2023/24, 32813, nr. 12’ heeft een nummer bij de Eerste Kamer
          """)
  void aFormThatIsWrongIsFound(String line, String message) {
    assertEquals(List.of(message), Texts.found(rule, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamerstuk 2024/25, 29 826, nr. 203.",
        "Kamerstukken II 2025/26, 36800 XXIII, nr. 48.",
        "Kamerstukken I 2008/09, 31700 VI, D, p. 4.",
        "Kamerstuk 21 501-30, nr. 621.",
        "Kamerstuk 29 826 (en 32 813), nr. 260.",
        "Kamerstukken II 2024/25, 29826, nrs. 203 en 214.",
        "Kamerstuk 36 725 XIII, nr. 8.",
        "Kamerstukken II 2024/25, 29826, nr. 203, bijlage, p. 3.",
        "Kamerstukken II 2024/25, 21501-33, nr. 1109.",
        "Kamerstukken I 2024/25, 36600 XXIII, A.",
        "Het Kamerstuk dat in nr. 3 staat.",
        "Stcrt. 2023, nr. 12345 en Stb. 2024, 12."
      })
  void goodFormsAreLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line));
  }
}

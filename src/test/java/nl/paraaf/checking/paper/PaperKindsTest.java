package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperKindsTest {
  private final PaperKinds rule = new PaperKinds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstuk 2024/25, Z06432             | 1:20 nummer-soort ‘Z06432’ heet hier een Kamerstuk, maar het is een zaak
          Kamerstuk nr. 2023Z19243              | 1:15 nummer-soort ‘2023Z19243’ heet hier een Kamerstuk, maar het is een zaak
          zaaknummer 2024D26277                 | 1:12 nummer-soort ‘2024D26277’ heet hier een zaak, maar het is een document
          documentnummer 2024Z15119             | 1:16 nummer-soort ‘2024Z15119’ heet hier een document, maar het is een zaak
          Kamerstuk TZ202410-136                | 1:11 nummer-soort ‘TZ202410-136’ heet hier een Kamerstuk, maar het is een toezegging
          de toezegging 29 826, nr. 234         | 1:15 nummer-soort ‘29 826’ heet hier een toezegging, maar het is een Kamerstuk
          """)
  void aNumberUnderAWrongNameIsFound(String line, String message) {
    assertEquals(List.of(message), Texts.found(rule, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaaknummer 2024Z15119",
        "documentnummer 2024D26277",
        "Kenmerk 2024Z15119",
        "toezegging T03819",
        "toezeggingen TZ202409-004 en TZ202409-085",
        "Kamerstuk 2024/25, 29 826, nr. 203",
        "de toezegging in Kamerstuk 29 826, nr. 234",
        "de toezegging (Kamerstukken II 2024/25, 29826, nr. 234)",
        "zaak 2024Z15119 met document 2024D26277",
        "Kamerstuk 29 826, nr. 203 (zaaknummer 2024Z15119)"
      })
  void theRightNameIsLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line));
  }
}

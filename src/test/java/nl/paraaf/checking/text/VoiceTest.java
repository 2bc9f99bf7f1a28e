package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VoiceTest {
  private final Voice rule = new Voice();

  @Test
  void twoWaysAreSaidOnceAtTheRarerOne() {
    assertEquals(
        List.of(
            "3:17 ik-of-wij hier staat ‘ik’, terwijl de brief elders ‘wij’ schrijft (1 om 3 keer)",
            "3:20 uw-of-de-kamer hier staat ‘uw Kamer’, terwijl de brief elders ‘de Kamer’ schrijft"
                + " (1 om 2 keer)"),
        Texts.found(
            rule,
            "Geachte Voorzitter,",
            "Wij informeren de Kamer en zetten onze lijn voort.",
            "Later informeer\u00a0ik uw Kamer.",
            "Wij melden de Kamer dat ook."));
  }

  @Test
  void oneWayIsGood() {
    assertEquals(
        List.of(),
        Texts.found(
            rule,
            "Geachte Voorzitter,",
            "Ik informeer de Kamer. De wijken en de weken zijn bekend.",
            "Hij zei: ‘wij doen mee’. De Tweede Kamer en de Kamerleden ontvangen de stukken."));
  }

  @Test
  void onlyALetterHasOneVoice() {
    assertEquals(List.of(), Texts.found(rule, "Ik denk dat.", "Wij doen dat."));
  }
}

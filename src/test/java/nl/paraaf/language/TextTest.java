package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @Test
  void namesInARow() {
    assertEquals("", Text.enumerate(List.of()));
    assertEquals("Cosun", Text.enumerate(List.of("Cosun")));
    assertEquals("Cosun en AnQore", Text.enumerate(List.of("Cosun", "AnQore")));
    assertEquals(
        "Cosun, AnQore en Tata Steel", Text.enumerate(List.of("Cosun", "AnQore", "Tata Steel")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dertien bedrijven | Dertien bedrijven",
        "één bedrijf | Eén bedrijf",
        "eén | Eén",
        "ijmuiden | IJmuiden",
        "élan | Élan",
        "‘nee’ | ‘Nee’",
        "(de brief) | (De brief)",
        "’s avonds | ’s Avonds",
        "’t Gooi | ’t Gooi",
        "’s-Hertogenbosch | ’s-Hertogenbosch",
        "13 bedrijven | 13 bedrijven",
        "Al goed | Al goed",
        "`` | ``",
        "‘ | ‘",
      })
  void capitals(String text, String expected) {
    assertEquals(expected, Text.capitalise(text));
  }
}

package nl.paraaf.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** From what a reader sees back to what is recorded. */
class RecordFormTest {
  private static String of(String recorded, String old, String now) {
    YamlFile file =
        YamlReader.read("x.yaml", "v: " + recorded + "\n", new Diagnostics()).orElseThrow();
    return RecordForm.of(file.value("/v").orElseThrow(), old, now)
        .map(
            all ->
                all.stream()
                    .map(r -> r.below() + r.value() + " " + r.type())
                    .collect(Collectors.joining("; ")))
        .orElse("–");
  }

  @Test
  void numbers() {
    assertEquals("215000 INTEGER", of("42000", "42.000", "215.000"));
    assertEquals("7.5 DECIMAL", of("7", "7", "7,5"));
    assertEquals("1200000000 INTEGER", of("11300000", "€\u00a011,3\u00a0miljoen", "€ 1,2 miljard"));
    assertEquals("12250000 INTEGER", of("11300000", "11,3", "12,25"));
    assertEquals("14 INTEGER", of("13", "dertien", "veertien"));
    assertEquals("23 INTEGER", of("13", "Dertien", "Drieëntwintig"));
    assertEquals("23 INTEGER", of("13", "dertien", "23"));
    assertEquals("–", of("13", "dertien", "veel"));
    assertEquals("–", of("13", "13 kton", "14 Mton"));
    assertEquals("–", of("13", "12", "14"));
  }

  @Test
  void bounds() {
    String goal = "{grootheid: co2, min: 65, max: 75, eenheid: procent}";
    assertEquals("/max80 INTEGER", of(goal, "65–75%", "65–80%"));
    assertEquals("/min60 INTEGER; /max80.5 DECIMAL", of(goal, "65–75%", "60–80,5%"));
    assertEquals("–", of(goal, "65–75%", "ongeveer 65%"));
    assertEquals("/waarde71 INTEGER", of("{waarde: 70}", "ongeveer 70%", "ongeveer 71%"));
    assertEquals("–", of("{min: 7, max: 7}", "7", "8"));
  }

  @Test
  void dates() {
    assertEquals("2025-06-30 TEXT", of("2025-06-23", "23\u00a0juni 2025", "30 juni 2025"));
    assertEquals("2025-06-30 TEXT", of("2025-06-23", "op 23 juni 2025", "op 30 juni 2025"));
    assertEquals("2025-01 TEXT", of("2024-12", "december 2024", "januari 2025"));
    assertEquals("–", of("2025-06-23", "23 juni 2025", "31 juni 2025"));
    assertEquals("–", of("2025-06-23", "maandag", "dinsdag"));
    assertEquals("–", of("2025-06-23", "juni 2025", "juli 2025"));
  }

  @Test
  void texts() {
    assertEquals("Royal Cosun TEXT", of("Cosun", "Cosun", "Royal Cosun"));
    assertEquals(
        "zo’n bedrijf TEXT", of("zo'n fabriek".replace("'", "’"), "zo’n fabriek", "zo’n bedrijf"));
    assertEquals("zo'n bedrijf TEXT", of("zo'n fabriek", "zo’n fabriek", "zo’n bedrijf"));
    assertEquals("minder CO2 TEXT", of("meer CO2", "meer CO₂", "minder\u00a0CO₂"));
    assertEquals("een ander TEXT", of("een begin", "Een begin", "Een ander"));
    assertEquals("–", of("Cosun", "Cosun", ""));
    assertEquals("–", of("Cosun", "Nobian", "Dow"));
  }

  @Test
  void namesOfAList() {
    assertEquals(
        "uitvoering TEXT", of("jloi_getekend", label("jloi_getekend"), label("uitvoering")));
    assertEquals("–", of("jloi_getekend", label("jloi_getekend"), "iets anders"));
  }

  private static String label(String phase) {
    return nl.paraaf.domain.Fase.valueOf(phase.toUpperCase(java.util.Locale.ROOT)).label();
  }
}

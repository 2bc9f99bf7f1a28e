package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficesTest {
  private static final Editie IN_2026 = Records.edition("2026-06-15", "2025-06-30");

  private final Offices rule = new Offices();

  private static EditionCase in2025(String... letter) {
    return new EditionCase().registers(Government.registers()).letter(letter);
  }

  private static EditionCase in2026(String... letter) {
    return in2025(letter).edition(e -> IN_2026);
  }

  @Test
  void aPersonHoldsTheOfficeOnTheDateOfTheLetter() {
    String line = "Dat heeft minister Van Veldhoven besloten.";
    assertEquals(
        List.of(
            "voortgangsbrief:1:11 persoon-niet-in-ambt Van Veldhoven is op 30 juni 2025 geen minister"),
        in2025(line).found(rule));
    assertEquals(List.of(), in2026(line).found(rule));
    assertEquals(1, in2026("Minister Hermans zegt dit toe.").found(rule).size());
    assertEquals(1, in2026("Op 1 juni 2026 zegt minister Hermans dit toe.").found(rule).size());
    assertEquals(1, in2025("Minister Aartsen zegt dit toe.").found(rule).size());
  }

  @Test
  void aMinistryHasTheNameOfThatDay() {
    String line = "Het Ministerie van Klimaat en Groene Groei voert de regie.";
    assertEquals(
        List.of(
            "voortgangsbrief:1:5 naam-niet-geldig Ministerie van Klimaat en Groene Groei bestaat niet"
                + " op 15 juni 2026"),
        in2026(line).found(rule));
    assertEquals(List.of(), in2025(line).found(rule));
    assertEquals(
        1,
        in2025("Het ministerie van Economische Zaken en Klimaat voert de regie.")
            .found(rule)
            .size());
    assertEquals(
        1, in2025("De staatssecretaris van Economische Zaken en Klimaat komt.").found(rule).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat heeft de toenmalige minister Hermans besloten.",
        "Het Ministerie van Klimaat en Groene Groei is inmiddels deel van een ander ministerie.",
        "De minister van Klimaat en Groene Groei voert de regie.",
        "De EoP werd getekend door minister Hermans.",
        "Staatssecretaris De Bat en minister Van Veldhovens voorganger.",
        "Het Ministerie van Economische Zaken en Klimaat voert de regie.",
        "Oud-minister Hermans sprak daar.",
        "De brief van minister Hermans van 30 juni 2025 meldde dat.",
        "De minister van Financiën is ook partij."
      })
  void whatIsRightOrOfAnotherTimeIsLeftAlone(String line) {
    assertEquals(List.of(), in2026(line).found(rule), line);
  }

  @ParameterizedTest
  @CsvSource({
    "Sophie Hermans,Hermans",
    "A.A. (Thierry) Aartsen,Aartsen",
    "Jo-Annes de Bat,de Bat",
    "Van Veldhoven,Van Veldhoven",
    "De Groot,De Groot"
  })
  void aSurnameBeginsWithItsParticle(String name, String surname) {
    assertEquals(surname, Offices.surname(name));
  }
}

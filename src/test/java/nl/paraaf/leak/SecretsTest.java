package nl.paraaf.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klasse;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Waarde;
import nl.paraaf.domain.Waarde.Aard;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which forms a secret is found, and what is no secret. */
class SecretsTest {
  private static final DataPath SECRET = new DataPath("geheim.yaml", "/waarde");

  private static Waarde value(DataPath path, Aard aard, String text, Eenheid unit) {
    return new Waarde(path, aard, text, Optional.ofNullable(unit), Span.nowhere());
  }

  private static Secrets secrets(Waarde secret, Waarde... known) {
    Klassering klassering =
        new Klassering(SECRET, SECRET, "", Klasse.VERTROUWELIJK, Optional.empty(), Span.nowhere());
    Inzage sight = Inzage.openbaar(List.of(klassering), LocalDate.of(2025, 6, 30), Map.of());
    List<Waarde> values = new ArrayList<>(List.of(known));
    values.add(secret);
    return Secrets.of(sight, values);
  }

  private static boolean found(Aard aard, String value, Eenheid unit, String text) {
    return !secrets(value(SECRET, aard, value, unit)).in(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bedrag: 123456789",
        "€ 123.456.789",
        "123 456 789",
        "123,456,789",
        "€\u00a0123,457 miljoen",
        "ruim 123,5\u202fmiljoen euro",
        "123 mln.",
        "0,123 of 123\u00admiljoen en 123 miljoen",
        "EUR 123.456.789,00",
      })
  void findsAnAmountAsPeopleWriteIt(String text) {
    assertTrue(found(Aard.GETAL, "123456789", null, text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9123456789",
        "1234567891",
        "1123.456.789",
        "123.456.789.012",
        "1.123,5 miljoen",
        "123 miljonair",
        "124 miljoen",
        "123",
      })
  void doesNotFindAnAmountInAnother(String text) {
    assertFalse(found(Aard.GETAL, "123456789", null, text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "167, KTON, '167 kton', true",
    "167, KTON, '167\u00a0Kton per jaar', true",
    "167, KTON, '2167 kton', false",
    "167, KTON, 'artikel 167', false",
    "70, PROCENT, '70 procent', true",
    "12.5, PROCENT, 'met 12,5%', true",
    "2030, AANTAL, 'in 2030', false",
    "13, AANTAL, '13 bedrijven', false",
  })
  void aSmallNumberIsFoundWithItsUnit(String number, Eenheid unit, String text, boolean expected) {
    assertEquals(expected, found(Aard.GETAL, number, unit, text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-16, 'op dinsdag 16 september 2025', true",
    "2025-09-16, '16\u00a0September 2025', true",
    "2025-09-16, 16-09-2025, true",
    "2025-09-06, 6-9-2025, true",
    "2025-09-16, 16/09/2025, true",
    "2025-09-06, '26 september 2025', false",
    "2025-09-06, '16 september 2025', false",
    "2025-09, 'in september 2025', false",
  })
  void findsADayInEveryForm(String day, String text, boolean expected) {
    assertEquals(expected, found(Aard.DATUM, day, null, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "het Project Zilvermeeuw!",
        "PROJECT ZILVERMEEUW",
        "Project Zil\u00advermeeuw",
        "Project\u00a0Zilver\u200bmeeuw",
        "Project Zilver-\nmeeuw",
        "Project_Zilvermeeuw.docx",
        "Ｐｒｏｊｅｃｔ Zilvermeeuw",
      })
  void findsWordsHoweverTheyAreWritten(String text) {
    assertTrue(found(Aard.TEKST, "Project Zilvermeeuw", null, text), text);
  }

  @Test
  void findsOneSentenceOfMore() {
    String secret = "De raad van bestuur aarzelt nog. Het besluit valt in het najaar.";
    assertTrue(found(Aard.TEKST, secret, null, "Het besluit valt in het najaar."));
    assertFalse(found(Aard.TEKST, secret, null, "Het besluit valt in het voorjaar."));
  }

  @Test
  void aShortWordIsFoundAsAWordOnly() {
    assertTrue(found(Aard.TEKST, "Shell", null, "en Shell, zo blijkt"));
    assertFalse(found(Aard.TEKST, "Shell", null, "een shellscript"));
  }

  @Test
  void whatIsOfFewerThanFourCharactersIsNotLookedFor() {
    assertFalse(found(Aard.TEKST, "OCI", null, "OCI"));
  }

  @Test
  void whatStandsInAPublicValueIsNoSecret() {
    Waarde secret = value(SECRET, Aard.TEKST, "Zeesuiker", null);
    DataPath open = new DataPath("open.yaml", "/naam");
    assertTrue(secrets(secret, value(open, Aard.TEKST, "Zeesuiker B.V.", null)).isEmpty());
    assertFalse(secrets(secret, value(open, Aard.TEKST, "Zeesuikerfabriek", null)).isEmpty());
  }
}

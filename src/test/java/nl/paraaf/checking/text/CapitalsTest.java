package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CapitalsTest {
  private final Capitals rule = new Capitals();

  private List<String> found(String line) {
    return Texts.found(rule, "Geachte Voorzitter,", line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In een eerdere kamerbrief stond dat.       | kamerbrief       | Kamerbrief
          Het kamerlid Postma vroeg dat.             | kamerlid         | Kamerlid
          De Tweede kamer nam de motie aan.          | kamer            | Kamer
          Wij informeren uw kamer.                   | kamer            | Kamer
          Zie de kamerstukken.                       | kamerstukken     | Kamerstukken
          De tweede Kamer is geïnformeerd.           | tweede Kamer     | Tweede Kamer
          Uiterlijk op prinsjesdag volgt meer.       | prinsjesdag      | Prinsjesdag
          """)
  void aCapitalThatIsMissingIsFound(String line, String shown, String proper) {
    assertEquals(
        List.of(
            "2:"
                + (line.indexOf(shown) + 1)
                + " hoofdletter-nodig ‘"
                + shown
                + "’ krijgt een hoofdletter: "
                + proper),
        found(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het Kabinet zet de aanpak voort.               | Kabinet
          Dat vindt de Regering ook.                     | Regering
          De Provinciale Staten zijn geïnformeerd.       | Provinciale Staten
          Het college van Gedeputeerde Staten tekent.    | Gedeputeerde Staten
          Dat doet de Rijksoverheid zelf.                | Rijksoverheid
          Samen met de Minister van Financiën.           | Minister
          Met de Staatssecretaris is gesproken.          | Staatssecretaris
          """)
  void aCapitalTooManyIsFound(String line, String shown) {
    assertEquals(
        List.of(
            "2:"
                + (line.indexOf(shown) + 1)
                + " kleine-letter ‘"
                + shown
                + "’ krijgt in lopende tekst een kleine letter"),
        found(line));
  }

  @Test
  void whoeverChoseCapitalsForOfficesHearsItOnce() {
    String line = "Met de Minister van Financiën en de Staatssecretaris, en met de Minister.";
    assertEquals(1, found(line).size());
    assertEquals(
        4, Texts.found(rule, "Geachte Voorzitter,", line, "De minister en de Minister.").size());
  }

  @Test
  void anOfficeMayHaveACapitalInWhatIsNoLetter() {
    assertEquals(
        List.of(), Texts.found(rule, "De Staat, vertegenwoordigd door de Minister van Financiën."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Kamer, het Kamerlid en de Kamerstukken. Kabinet en regering werken samen.",
        "Het kabinet, de regering, de rijksoverheid en provinciale staten.",
        "De kamer van het hotel is vrij; de Kamer van Koophandel ook.",
        "De eerste Kamervragen zijn beantwoord. Minister Hermans tekent.",
        "Zie Rijksoverheid.nl en de nota ‘De Minister en het Kabinet’.",
        "De Kabinetsaanpak Klimaatbeleid en het kabinet-Schoof.",
        "De minister-president en de Minister-President.",
        "De bankkamer, de eetkamer en de slaapkamers.",
        "Regering en kabinet. Kabinet en regering.",
        "‘Minister’ is een ambt.",
        "De verbrandingskamer en de kamertemperatuur tellen niet.",
        "De rechtbank (meervoudige kamer) besliste; de kamer besliste.",
        "Het VN-Klimaatpanel en de Staten-Generaal.",
        "De Eerste Kamer, de Tweede Kamer en beide Kamers."
      })
  void goodCapitalsAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}

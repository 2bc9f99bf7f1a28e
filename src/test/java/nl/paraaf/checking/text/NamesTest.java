package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Afkorting;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.OrganisatieSoort;
import nl.paraaf.domain.Registers.Persoon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {
  private final Names rule = new Names();

  private static Organisatie organisation(OrganisatieSoort kind, String name) {
    return new Organisatie(
        name,
        kind,
        name,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Persoon person(String name) {
    return new Persoon(name, name, Optional.empty(), List.of(), "bron");
  }

  private List<String> found(String line) {
    Registers none = Registers.none();
    List<Organisatie> companies =
        Stream.of(
                "Tata Steel Nederland",
                "Zeeland Refinery",
                "Yara",
                "ROCKWOOL",
                "AnQore",
                "Cosun",
                "Nobian",
                "Alco Energy Rotterdam")
            .map(n -> organisation(OrganisatieSoort.BEDRIJF, n))
            .toList();
    List<Organisatie> others =
        List.of(
            organisation(
                OrganisatieSoort.MINISTERIE, "Ministerie van Infrastructuur en Waterstaat"),
            organisation(OrganisatieSoort.PROVINCIE, "Provincie Noord-Holland"),
            organisation(OrganisatieSoort.COMMISSIE, "Wetenschappelijke Klimaatraad"));
    Registers registers =
        new Registers(
            none.bronnen(),
            none.kamerstukken(),
            none.moties(),
            none.toezeggingen(),
            Stream.of("Kostić", "Kröger", "Van Houwelingen", "Postma", "Sophie Hermans")
                .map(NamesTest::person)
                .toList(),
            none.ambten(),
            Stream.concat(companies.stream(), others.stream()).toList(),
            none.clusters(),
            none.instrumenten(),
            List.of(
                new Afkorting("JLoI", "Joint Letter of Intent", false),
                new Afkorting("SDE++", "Stimulering Duurzame Energieproductie", false)),
            none.begrippen(),
            none.cijfers());
    return Texts.found(rule, new Surroundings(Optional.empty(), registers), Texts.of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dat geldt voor Tata Steel Nederlands.        | Tata Steel Nederlands   | Tata Steel Nederland
          Met Zeeland Rafinery loopt een traject.      | Zeeland Rafinery        | Zeeland Refinery
          De afspraak met Yarra is klaar.              | Yarra                   | Yara
          Ook RockWool doet mee.                       | RockWool                | ROCKWOOL
          Met Anqore is een JLoI getekend.             | Anqore                  | AnQore
          Met Tata-Steel Nederland ook.                | Tata-Steel Nederland    | Tata Steel Nederland
          Ook met Nobain is gesproken.                 | Nobain                  | Nobian
          De motie-Kostic vraagt dat.                  | Kostic                  | Kostić
          Het lid van Houwelingen vraagt dat.          | van Houwelingen         | Van Houwelingen
          De motie-Postmaa vraagt dat.                 | Postmaa                 | Postma
          Minister Sophie Hermens tekent.              | Sophie Hermens          | Sophie Hermans
          De SDE + + helpt.                            | SDE + +                 | SDE++
          De JLOI is getekend.                         | JLOI                    | JLoI
          Het ministerie van Infrastuctuur en Waterstaat.  | Infrastuctuur en Waterstaat | Infrastructuur en Waterstaat
          De provincie Noord Holland is partij.        | Noord Holland           | Noord-Holland
          De Wetenschappelijke klimaatraad adviseert.  | Wetenschappelijke klimaatraad | Wetenschappelijke Klimaatraad
          """)
  void aNameThatIsAlmostRightIsFound(String line, String shown, String name) {
    assertEquals(
        List.of(
            "1:"
                + (line.indexOf(shown) + 1)
                + " naam-schrijfwijze ‘"
                + shown
                + "’ staat in de registers als ‘"
                + name
                + "’"),
        found(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tata Steel Nederland, Zeeland Refinery en ROCKWOOL.",
        "Nobians plannen en Cosuns locaties; de plannen van Yara’s bestuur.",
        "Joint Letters of Intent en een joint letter of intent.",
        "Joint letter of intent: dat is een intentie.",
        "ROCKWOOL EN ANQORE TEKENEN",
        "Zie www.anqore.com en info@anqore.com.",
        "De heer Jan van Houwelingen en de leden van de Kamer.",
        "De SDE++-ronde en de SDE++. De SDE+ bestaat niet meer.",
        "Cousin is een gewoon woord.",
        "Het Ministerie van Infrastructuur en Waterstaat.",
        "In Zuid-Holland en Noord‑Holland.",
        "De heer Postema is een ander.",
        "Een alcoholvrij en een cosmetisch product.",
        "De provincie Noord-Brabant en de provincie Zeeland.",
        "Het ministerie van Infrastructuur en Milieu van toen.",
        "Tata Steel en Tata Steel Europe.",
        "De heer Postmus en mevrouw Krüger.",
        "Nobel, Yale en Cosmos zijn geen bedrijven."
      })
  void otherWordsAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}

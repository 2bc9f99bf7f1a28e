package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListCountsTest {
  private final ListCounts rule = new ListCounts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het kabinet trekt hieruit drie conclusies:                | drie conclusies
          Dat zijn de volgende vier bedrijven:                      | vier bedrijven
          De volgende vier bedrijven hebben een EoP getekend:       | vier bedrijven
          De nota noemt zes kernpunten:                             | zes kernpunten
          De AMVI doet vier scherpe aanbevelingen aan het kabinet:  | vier scherpe aanbevelingen
          Het gaat om 3 punten:                                     | 3 punten
          """)
  void aNumberThatDoesNotCountTheListIsFound(String line, String shown) {
    assertEquals(
        List.of(
            "1:"
                + (line.indexOf(shown) + 1)
                + " telwoord-lijst ‘"
                + shown
                + "’ klopt niet met de opsomming: daarin staan er 2"),
        Texts.found(rule, line, "- Een.", "- Twee."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het kabinet trekt hieruit twee conclusies:",
        "Beide bedrijven:",
        "De drie bedrijven nemen de volgende maatregelen:",
        "Voor deze drie bedrijven geldt:",
        "Met drie bedrijven is afgesproken:",
        "Na drie jaren bleek:",
        "In artikel 3 leden:",
        "De aanpak levert ten minste drie voordelen:",
        "Drie bedrijven zijn klaar. Zij doen het volgende:",
        "De drie partners en vijf bedrijven hebben twee wensen:",
        "De afgelopen vijf jaar is gewerkt aan:",
        "Het kabinet deed dat op 3 juni in een brief:",
        "In 2030 bedrijven steunen kan zo:",
        "Voor de 21 grootste uitstoters zijn er twee wegen:",
        "Eén bedrijf noemt de volgende punten:"
      })
  void aNumberThatCountsSomethingElseIsLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line, "- Een.", "- Twee.", "Verder."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het gaat om vier bedrijven: Cosun, Nobian en Dow.                  | vier bedrijven | 3
          Met twee bedrijven is een JLoI getekend: AnQore, Alco en Dow.      | twee bedrijven | 3
          Er zijn drie redenen: de hoge kosten en de lange duur.             | drie redenen   | 2
          Beide provincies: Zeeland, Limburg en Groningen.                   | Beide provincies | 3
          Er zijn drie lessen: (1) begin op tijd; en (2) houd vol.           | drie lessen    | 2
          """)
  void aListInTheSentenceIsCountedToo(String line, String shown, int count) {
    assertEquals(
        List.of(
            "1:"
                + (line.indexOf(shown) + 1)
                + " telwoord-lijst ‘"
                + shown
                + "’ klopt niet met de opsomming: daarin staan er "
                + count),
        Texts.found(rule, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drie daarvan vragen aandacht: de kosten, het speelveld en stikstof.",
        "Het gaat om drie bedrijven: Cosun, Nobian en Dow.",
        "Twee ministeries: Infrastructuur en Waterstaat en Klimaat en Groene Groei.",
        "Er zijn drie bedrijven, waaronder: Cosun en Nobian.",
        "Het gaat om vier bedrijven: onder meer Cosun en Nobian.",
        "Er zijn twee wegen: het bedrijf stopt, het Rijk betaalt en de provincie is partij.",
        "Twee bedrijven deden mee: een mooi resultaat.",
        "Er zijn drie opties: een met hoge, een met lage en een met vaste prijzen.",
        "Op 3 mei: Cosun, Nobian, Dow en Yara.",
        "Het gaat om twee bedrijven: Cosun en Nobian; daarna volgen Dow, Yara en Alco.",
        "In paragraaf 3: de kosten, het speelveld en de netten en stikstof.",
        "De verhouding is twee op drie: een goede score, een hoge score en een lage.",
        "Kamerstukken 29 826: nrs. 203, 234 en 260.",
        "Het besluit valt om 10 uur: de Kamer, het bedrijf en de provincie horen het dan."
      })
  void goodCountsAreLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dit zijn drie punten:"})
  void onlyItemsOfTheListItselfCount(String line) {
    assertEquals(
        List.of(), Texts.found(rule, line, "- Een.", "- Twee.", "- Drie.", "Tekst.", "- Ander."));
  }
}

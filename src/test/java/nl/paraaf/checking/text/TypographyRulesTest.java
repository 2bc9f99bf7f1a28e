package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.NoteMark;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found at the level of signs and spaces, and what only looks like it. */
class TypographyRulesTest {
  private static List<String> found(TextRule rule, String... lines) {
    return Texts.found(rule, lines);
  }

  /** What is found in text of which nobody knows how it will look. */
  private static List<String> foundInPlainText(TextRule rule, String... lines) {
    Manuscript printed = Texts.of(lines);
    return Texts.found(
        rule, Surroundings.none(), new Manuscript("tekst", printed.passages(), false));
  }

  private static String hint(TextRule rule, String line) {
    List<Diagnostic> all = new ArrayList<>();
    rule.check(Texts.of(line), Surroundings.none(), all::add);
    return all.get(0).hints().get(0);
  }

  @Nested
  class Hyphens {
    private final StrayHyphens rule = new StrayHyphens();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "De ver-duurzaming gaat door. | 1:4 | ver-duurzaming | verduurzaming",
          "De beleids- maatregelen gaan door. | 1:4 | beleids- maatregelen | beleidsmaatregelen",
          "Het maat-werk gaat door. | 1:5 | maat-werk | maatwerk",
          "De duurzaam-heid telt. | 1:4 | duurzaam-heid | duurzaamheid",
          "De CO₂- heffing geldt. | 1:4 | CO₂- heffing | CO₂-heffing",
          "De EU- lidstaten doen mee. | 1:4 | EU- lidstaten | EU-lidstaten"
        })
    void leftByPastingAreFound(String line, String place, String words, String right) {
      assertEquals(
          List.of(place + " los-koppelteken in ‘" + words + "’ is een koppelteken blijven staan"),
          found(rule, line));
      assertEquals("schrijf " + right, hint(rule, line));
    }

    @Test
    void theRestOfTheTextTellsWhatIsOneWord() {
      assertEquals(
          List.of("1:4 los-koppelteken in ‘slak-ken’ is een koppelteken blijven staan"),
          found(rule, "De slak-ken blijven.", "Wat de slakken kosten."));
      assertEquals(
          List.of("1:4 los-koppelteken in ‘zout-baden’ is een koppelteken blijven staan"),
          found(rule, "De zout-baden blijven.", "De zoutbaden zijn duur."));
      assertEquals(
          List.of(), found(rule, "Re-integratie en re-integratie.", "Dit heet geen reintegratie."));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "De in- en uitvoer van waterstof.",
          "De CO₂-heffing en de niet-ETS-sectoren.",
          "Een 2-jarig en een 10-jarig contract.",
          "Voor land-, tuin- en bosbouw.",
          "Voedsel- drank- en genotmiddelen.",
          "De energie-intensieve industrie in Noord-Holland.",
          "De motie-Postma en de Joint-venture.",
          "Vergunning- dan wel meldingplichtig.",
          "Korte- of langetermijnplannen.",
          "Zie https://voorbeeld.nl/ver-duurzaming.",
          "Zo’n tien kilometer – het maximum – is genoeg.",
          "Een co-creatie, een e-mail en een pilot-project."
        })
    void thatBelongThereAreLeft(String line) {
      List<Passage> marked =
          Texts.of(line).passages().stream().map(TypographyRulesTest::withLinks).toList();
      assertEquals(
          List.of(), Texts.found(rule, Surroundings.none(), new Manuscript("tekst", marked)));
    }
  }

  private static Passage withLinks(Passage p) {
    int at = p.text().indexOf("https:");
    List<Passage.Stretch> links =
        at < 0
            ? List.of()
            : List.of(new Passage.Stretch(Passage.StretchKind.LINK, at, p.text().length(), ""));
    return new Passage(
        p.kind(), p.text(), p.group(), p.index(), p.level(), p.notes(), links, p.locator());
  }

  @Nested
  class SmallSlips {
    private final Slips rule = new Slips();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Dit is klaar.. | 1:12 dubbele-punt hier staan twee punten achter elkaar: ‘r..’",
          "Dit is klaar. . | 1:12 dubbele-punt hier staan twee punten achter elkaar: ‘r. .’",
          "Dit is klaar , zei hij. | 1:12 spatie-voor-leesteken voor dit leesteken staat een spatie: ‘r ,’",
          "Dit is klaar . | 1:12 spatie-voor-leesteken voor dit leesteken staat een spatie: ‘r .’",
          "Tot 2030 , niet later. | 1:8 spatie-voor-leesteken voor dit leesteken staat een spatie: ‘0 ,’",
          "Dit is klaar.Daarna niet. | 1:8 spatie-na-leesteken na het leesteken ontbreekt een spatie: ‘klaar.Daarna’",
          "Groot,sterk en klein. | 1:1 spatie-na-leesteken na het leesteken ontbreekt een spatie: ‘Groot,sterk’",
          "Ruim 7.5 Mton minder. | 1:6 decimaalteken ‘7.5 Mton’ heeft een punt waar een komma hoort",
          "Ruim 7.5% minder. | 1:6 decimaalteken ‘7.5%’ heeft een punt waar een komma hoort",
          "Ruim 42,000 kilogram. | 1:6 duizendteken ‘42,000’ heeft een komma waar een punt hoort",
          "Ruim 1,250,000 kilogram. | 1:6 duizendteken ‘1,250,000’ heeft een komma waar een punt hoort",
          "Zij werken ‘s avonds. | 1:12 verkeerde-apostrof ‘‘s’ begint met een aanhalingsteken in plaats van een apostrof"
        })
    void areFound(String line, String expected) {
      assertEquals(List.of(expected), found(rule, line));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Dit is … nog niet klaar... En dit ook niet.",
          "Zie o.a. het advies d.d. 3 mei, bijv. dat van A.A. van den Berg B.V.",
          "De verhouding is 1 : 4.",
          "Ruim 7,5 Mton en 42.000 kilogram, ofwel 1,125 Mton.",
          "Zie artikel 7.5 van de regeling en paragraaf 3.12.",
          "Versie 2.0 van het plan.",
          "De ‘stappen’ van ’s avonds en ’t Zand.",
          "Kamerstuk 29 826, nr. 260.",
          "De vennootschap is gevestigd in ’s-Gravenhage (zie noot).",
          "Om 10.30 uur, op 1.1.2025.",
          "Hij zei: ‘Dit is klaar.’ Daarna niet meer.",
          "Inleiding . . . . . . 3"
        })
    void thatAreNoneAreLeft(String line) {
      assertEquals(List.of(), found(rule, line));
    }

    @Test
    void aSpaceBehindALowDigitInTextOfAPdfIsNotTheWriters() {
      assertEquals(List.of(), foundInPlainText(rule, "Minder CO2 , meer staal."));
    }
  }

  @Nested
  class Plurals {
    private final AbbreviationPlurals rule = new AbbreviationPlurals();

    @Test
    void withoutApostropheAreFound() {
      assertEquals(
          List.of(
              "1:8 meervoud-afkorting het meervoud ‘EoPs’ mist een apostrof",
              "1:14 meervoud-afkorting het meervoud ‘JLoIs’ mist een apostrof",
              "1:23 meervoud-afkorting het meervoud ‘AVIs’ mist een apostrof"),
          found(rule, "Zes de EoPs, JLoIs en AVIs."));
      assertEquals("schrijf EoP’s", hint(rule, "Zes EoPs."));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Zes EoP’s, JLoI's en CES’en.",
          "De NOS en het RES-programma.",
          "In de Verenigde Staten (VS).",
          "Het bedrijf OCI is as is.",
          "De heer Maas en mevrouw McKees."
        })
    void thatAreRightAreLeft(String line) {
      assertEquals(List.of(), found(rule, line));
    }
  }

  @Nested
  class Signs {
    private final UnmatchedSigns rule = new UnmatchedSigns();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "De (eerste stap. | 1:4 haakje-alleen het haakje ( heeft geen tegenhanger",
          "De stap) daarna. | 1:8 haakje-alleen het haakje ) heeft geen tegenhanger",
          "De “eerste stap. | 1:4 aanhalingsteken-alleen het aanhalingsteken “ heeft geen tegenhanger",
          "De ‘eerste stap. | 1:4 aanhalingsteken-alleen het aanhalingsteken ‘ heeft geen tegenhanger",
          "De stap” twee. | 1:8 aanhalingsteken-alleen het aanhalingsteken ” heeft geen tegenhanger"
        })
    void thatStandAloneAreFound(String line, String expected) {
      assertEquals(List.of(expected), found(rule, line));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "De (eerste) stap [zie noot] is ‘klaar’.",
          "Er zijn twee eisen: a) dit, b) dat en 3) het andere.",
          "Het gaat om «Ministerie: «Minder stikstof»» van maart.",
          "De auto’s van ’s avonds en zo’n tien foto’s.",
          "Hij zei “dit is ‘goed’ zo”.",
          "Zie „deze aanhaling”.",
          "(Kamerstuk 29 826, nr. 260, bijlage 1)",
          "Volgens artikel 3 (eerste lid, onder a) is dat zo."
        })
    void inPairsAreLeft(String line) {
      assertEquals(List.of(), found(rule, line));
    }

    @Test
    void whatOpensInOneParagraphMayCloseInAnother() {
      assertEquals(
          List.of(),
          found(
              rule,
              "De motie zegt: “de regering wordt verzocht",
              "“om haast te maken”.",
              "Het gaat om (onder meer:",
              "- staal",
              "- chemie)."));
    }
  }

  @Nested
  class Mixed {
    private final Mixtures rule = new Mixtures();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Minder CO₂. | Meer CO2 en CO₂. | 2:6 co2-gemengd ‘CO2’ staat hier anders dan ‘CO₂’ elders"
              + " (in dit document 1 tegen 2 keer)",
          "Ruim € 267 miljoen. | Ruim 838 miljoen euro. | 2:6 euro-gemengd het bedrag ‘838 miljoen"
              + " euro’ staat hier anders dan ‘€ 267 miljoen’ elders (in dit document 1 tegen 1"
              + " keer)",
          "Ruim 67%. | Ruim 20 % en 30 %. | 1:7 procent-gemengd ‘7%’ staat hier anders dan ‘0 %’"
              + " elders (in dit document 1 tegen 2 keer)",
          "De “stap”. | De \"stap\". | 2:4 aanhalingstekens-gemengd \" staat hier anders dan “"
              + " elders (in dit document 2 tegen 2 keer)",
          "De EoP’s. | De JLoI's. | 2:4 apostrof-gemengd de apostrof in ‘JLoI's’ staat hier anders"
              + " dan in ‘EoP’s’ elders (in dit document 1 tegen 1 keer)",
          "Staal – en meer. | Chemie - en minder. | 2:1 streepje-gemengd het streepje in ‘Chemie -"
              + " en’ staat hier anders dan in ‘Staal – en’ elders (in dit document 1 tegen 1 keer)",
          "In 2025–2030. | In 2026-2031. | 2:4 jaren-gemengd ‘2026-2031’ staat hier anders dan"
              + " ‘2025–2030’ elders (in dit document 1 tegen 1 keer)"
        })
    void waysAreFound(String first, String second, String expected) {
      assertEquals(List.of(expected), found(rule, first, second));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Minder CO₂, meer H₂ en CO₂-heffing.",
          "Ruim € 267 miljoen tot € 838 miljoen; de eurozone telt.",
          "Ruim 67% en 3 procent.",
          "De “stap” van ‘gisteren’.",
          "Kamerstuk 21 501-30, nr. 621 – over 2025–2030."
        })
    void oneWayIsLeft(String line) {
      assertEquals(List.of(), found(rule, line));
    }

    @Test
    void plainTextCannotShowSubscripts() {
      assertEquals(List.of(), foundInPlainText(rule, "Minder CO₂.", "Meer CO2 en \"meer\" “x”."));
    }
  }

  @Nested
  class Formulas {
    private final PlainFormulas rule = new PlainFormulas();

    @Test
    void onTheLineBesideALowDigitAreFound() {
      assertEquals(
          List.of(
              "1:12 formule-zonder-index ‘NOx’ staat op de regel, terwijl CO₂ een lage 2 heeft (in"
                  + " dit document 2 keer)"),
          found(rule, "Minder CO₂ NOx en NH3."));
    }

    @Test
    void areLeftWhereNothingIsLow() {
      assertEquals(List.of(), found(rule, "Minder CO2, NOx en NH3."));
      assertEquals(List.of(), found(rule, "Minder CO₂, NOₓ en NH₃."));
      assertEquals(List.of(), foundInPlainText(rule, "Minder CO₂, NOx."));
    }
  }

  @Nested
  class Money {
    private final MoneyWithoutCurrency rule = new MoneyWithoutCurrency();

    @Test
    void withoutCurrencyIsFound() {
      assertEquals(
          List.of("1:16 bedrag-zonder-munt bij het bedrag ‘1 miljard’ ontbreekt de munt"),
          found(rule, "Een budget van 1 miljard voor de industrie."));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Een budget van € 1 miljard voor de industrie.",
          "Een budget van 1 miljard euro.",
          "Een tekort van 1 miljoen woningen.",
          "Een bijdrage van 3 miljoen ton.",
          "In totaal 2 miljoen mensen."
        })
    void thatIsNoneIsLeft(String line) {
      assertEquals(List.of(), found(rule, line));
    }
  }

  @Nested
  class Spaces {
    @Test
    void thatALineEndCanSplitAreToldOnce() {
      assertEquals(
          List.of(
              "1:6 harde-spatie een regeleinde kan ‘€ 267’ uit elkaar halen (in dit document 4"
                  + " keer)"),
          found(
              new BreakableSpaces(),
              "Ruim € 267 miljoen op 30 juni 2025.",
              "Zie artikel 3 van de wet."));
    }

    @Test
    void thatDoNotBreakAreLeft() {
      assertEquals(
          List.of(),
          found(
              new BreakableSpaces(),
              "Ruim €\u00a0267\u00a0miljoen op 30\u00a0juni 2025.",
              "In 2025 zijn 13 bedrijven bezig.",
              "# Stand op 30 juni 2025"));
      assertEquals(List.of(), foundInPlainText(new BreakableSpaces(), "Ruim € 267 miljoen."));
    }

    @Test
    void thatAreDoubleAreToldOnce() {
      assertEquals(
          List.of("1:4 dubbele-spatie hier staat een dubbele spatie (in dit document 2 keer)"),
          found(new DoubleSpaces(), "Dit  is klaar.  Dat niet."));
      assertEquals(List.of(), found(new DoubleSpaces(), "Dit is klaar. Datum\t30 juni"));
      assertEquals(List.of(), foundInPlainText(new DoubleSpaces(), "Dit  is klaar."));
    }
  }

  @Nested
  class Notes {
    private List<String> found(String text, int offset) {
      Passage passage =
          new Passage(
              Kind.PARAGRAPH,
              text,
              0,
              0,
              0,
              List.of(new NoteMark(offset, "4")),
              List.of(),
              (from, to) -> Span.on("tekst", 1, from + 1, to - from));
      return Texts.found(
          new NoteMarks(), Surroundings.none(), new Manuscript("tekst", List.of(passage)));
    }

    @Test
    void behindADigitAreFound() {
      assertEquals(
          List.of(
              "1:8 noot-na-cijfer het cijfer van noot 4 staat direct na ‘2030’ en leest als een deel"
                  + " van dat getal"),
          found("Dat is 2030 al zo.", 11));
    }

    @Test
    void behindAWordOrStopAreLeft() {
      assertEquals(List.of(), found("Dat is 2030.", 12));
      assertEquals(List.of(), found("Minder CO₂ dus.", 10));
      assertEquals(List.of(), found("Dat is zo.", 6));
    }
  }
}

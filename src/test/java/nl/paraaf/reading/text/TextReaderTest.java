package nl.paraaf.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.reading.LetterParts;
import nl.paraaf.reading.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text with hard line ends, as people type it and as it comes out of a PDF. */
class TextReaderTest {
  private static String shown(String text) {
    return Shown.of(TextReader.read("brief.txt", text));
  }

  @Test
  void linesAreJoinedToParagraphs() {
    assertEquals(
        """
        PARAGRAPH: De overheid werkt met de industrie aan minder uitstoot en aan een schone leefomgeving rond de fabrieken.
        PARAGRAPH: Daarover gaat deze brief. Hij beschrijft wat er is gebeurd en wat er nog moet gebeuren.
        """,
        shown(
            """
            De overheid werkt met de industrie aan minder
            uitstoot en aan een schone leefomgeving rond de
            fabrieken.

            Daarover gaat deze brief. Hij beschrijft wat er
            is gebeurd en wat er nog moet gebeuren.
            """));
  }

  @Test
  void aShortLineEndsAParagraphAlsoWithoutAnEmptyLine() {
    assertEquals(
        """
        PARAGRAPH: De overheid werkt met de industrie aan minder uitstoot en aan een schone leefomgeving rond fabrieken.
        HEADING n1: Wat er is gebeurd
        PARAGRAPH: In dit deel beschrijft het kabinet wat er is gebeurd sinds de vorige brief aan de Kamer en waarom dat zo is.
        """,
        shown(
            """
            De overheid werkt met de industrie aan minder
            uitstoot en aan een schone leefomgeving rond
            fabrieken.
            Wat er is gebeurd
            In dit deel beschrijft het kabinet wat er is
            gebeurd sinds de vorige brief aan de Kamer en
            waarom dat zo is.
            """));
  }

  @Test
  void longLinesAreParagraphsByThemselves() {
    String line = "Dit is een lange regel over de industrie. ".repeat(8).strip();
    assertEquals(
        "PARAGRAPH: " + line + "\nPARAGRAPH: " + line + "\n", shown(line + "\n" + line + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het maat- | werk gaat door. | Het maatwerk gaat door.",
        "De CO₂- | heffing geldt. | De CO₂-heffing geldt.",
        "De CO2- | heffing geldt. | De CO2-heffing geldt.",
        "De ETS- | sector doet mee. | De ETS-sector doet mee.",
        "De in- | en uitvoer groeit. | De in- en uitvoer groeit.",
        "De niet- | gebruikte ruimte. | De niet-gebruikte ruimte.",
        "De provincie Noord- | Holland doet mee. | De provincie Noord-Holland doet mee.",
        "Een periode van 2020- | 2030 telt. | Een periode van 2020-2030 telt.",
        "De zee- | eend is een vogel. | De zee-eend is een vogel.",
        "Energie-intensieve is energie- | intensieve industrie. | Energie-intensieve is energie-intensieve industrie.",
        "Zie https://voorbeeld.nl/stukken/ | brief.html daar. | Zie https://voorbeeld.nl/stukken/brief.html daar.",
        "Zie https://voorbeeld.nl/kst- | 29826.html daar. | Zie https://voorbeeld.nl/kst-29826.html daar.",
        "Staal – | en chemie. | Staal – en chemie.",
        "Het be\u00ad | leid gaat door. | Het beleid gaat door."
      })
  void hyphensAtLineEndsAreUndoneWithCare(String first, String second, String joined) {
    assertEquals("PARAGRAPH: " + joined + "\n", shown(first + "\n" + second + "\n"));
  }

  @Test
  void listsKeepTheirItems() {
    assertEquals(
        """
        PARAGRAPH: Het kabinet trekt drie conclusies over de aanpak van de industrie:
        ITEM 1.1 n1: De inzet gaat naar bedrijven met een plan waarover een besluit mogelijk is.
        ITEM 1.2 n1: Een traject kan stoppen:
        ITEM 2.1 n2: als het niet verder komt;
        ITEM 2.2 n2: als het bedrijf dat wil.
        ITEM 1.3 n1: Ook andere bedrijven krijgen steun.
        PARAGRAPH: Daarna volgt het slot van deze brief, waarin het kabinet vooruitkijkt.
        ITEM 3.1 n1: Ambitie.
        ITEM 3.2 n1: Intentie.
        """,
        shown(
            """
            Het kabinet trekt drie conclusies over de aanpak
            van de industrie:
            • De inzet gaat naar bedrijven met een plan
              waarover een besluit mogelijk is.
            • Een traject kan stoppen:
                o   als het niet verder komt;
                o   als het bedrijf dat wil.
            • Ook andere bedrijven krijgen steun.

            Daarna volgt het slot van deze brief, waarin
            het kabinet vooruitkijkt.

            1.  Ambitie.
            2.  Intentie.
            """));
  }

  private static final String PAGES =
      """
      Voortgang van de aanpak

      Met deze brief informeert het kabinet de Kamer over
      de aanpak.1 Hij beschrijft wat er sinds 30 juni
      2025 is gebeurd.2 Het kabinet gaat daarbij in op de

      1    Kamerstuk 29 826, nr. 203.
      2    Met deze brief is ook de toezegging aan het lid
           Jansen afgedaan.

      Ministerie                            Pagina 1 van 2
      \fVoortgang van de aanpak

      lessen die het trekt. Het gaat om minder CO2 in de
      industrie.3

      3    Kamerstuk 29 826, nr. 214.

      Ministerie                            Pagina 2 van 2
      """;

  @Test
  void whatIsOnEachPageIsLeftOutAndNotesFollowTheirMark() {
    assertEquals(
        """
        PARAGRAPH: Met deze brief informeert het kabinet de Kamer over de aanpak.{1} Hij beschrijft wat er sinds 30 juni 2025 is gebeurd.{2} Het kabinet gaat daarbij in op de lessen die het trekt. Het gaat om minder CO2 in de industrie.{3}
        NOTE 0.1: Kamerstuk 29 826, nr. 203.
        NOTE 0.2: Met deze brief is ook de toezegging aan het lid Jansen afgedaan.
        NOTE 0.3: Kamerstuk 29 826, nr. 214.
        """,
        shown(PAGES));
  }

  @Test
  void placesLeadBackToTheFile() {
    Manuscript text = TextReader.read("brief.txt", PAGES.replace("\n", "\r\n"));
    Passage letter = text.passages().get(0);
    int word = letter.text().indexOf("lessen");
    assertEquals("brief.txt:14:1", letter.at(word, word + 6).toString());
    assertEquals(7, letter.at(word, word + 6).end().column());
    int cut = letter.text().indexOf("de lessen");
    assertEquals(5, letter.at(cut, cut + 9).start().line());
    assertEquals(14, letter.at(cut, cut + 9).end().line());
    assertEquals("brief.txt:8:6", text.passages().get(2).at(0, 3).toString());
  }

  @Test
  void aListAtTheFootOfAPageIsNoNote() {
    assertEquals(
        """
        PARAGRAPH: Het kabinet trekt twee conclusies.
        ITEM 1.1 n1: Door met de aanpak.
        ITEM 1.2 n1: Meer tempo.
        """,
        shown("Het kabinet trekt twee conclusies.\n\n1. Door met de aanpak.\n2. Meer tempo.\n"));
  }

  @Test
  void columnsAreCells() {
    assertEquals(
        """
        CAPTION: Tabel 1. Stand van de trajecten
        CELL 1.1: Stap
        CELL 1.1: Aantal
        CELL 1.1: Bedrijven
        CELL 1.2: EoP getekend
        CELL 1.2: 4
        CELL 1.2: Alco Energy Rotterdam, OCI en AVR
        CELL 1.3: Maatwerkafspraak in uitvoering
        CELL 1.3: 1
        CELL 1.3: Nobian
        """,
        shown(
            """
            Tabel 1. Stand van de trajecten

             Stap                       Aantal    Bedrijven
             EoP getekend                    4    Alco Energy Rotterdam,
                                                  OCI en AVR

             Maatwerkafspraak in uit-        1    Nobian
             voering
            """));
  }

  @Test
  void theColumnBesideALetterIsNoPartOfItsSentences() {
    String text =
        """
        Geachte Voorzitter,

        Met deze brief informeert het kabinet de Kamer over de        Ons kenmerk
        voortgang van de maatwerkaanpak voor de industrie, en over    2025/12
        wat er sinds de vorige brief is gebeurd.
        """;
    assertEquals(
        """
        SALUTATION: Geachte Voorzitter,
        PARAGRAPH: Met deze brief informeert het kabinet de Kamer over de voortgang van de maatwerkaanpak voor de industrie, en over wat er sinds de vorige brief is gebeurd.
        LETTERHEAD: Ons kenmerk
        LETTERHEAD: 2025/12
        """,
        Shown.of(LetterParts.marked(TextReader.read("brief.txt", text))));
  }

  @Test
  void headAndSignatureOfALetterAreKnown() {
    String text =
        """
        De Voorzitter van de Tweede Kamer

        Den Haag, 30 juni 2025

        Geachte Voorzitter,

        Hierbij ontvangt u de brief.

        Hoogachtend,

        J. Jansen
        Minister van Klimaat en Groene Groei
        """;
    assertEquals(
        """
        LETTERHEAD: De Voorzitter van de Tweede Kamer
        LETTERHEAD: Den Haag, 30 juni 2025
        SALUTATION: Geachte Voorzitter,
        PARAGRAPH: Hierbij ontvangt u de brief.
        SIGNATURE: Hoogachtend,
        SIGNATURE: J. Jansen
        SIGNATURE: Minister van Klimaat en Groene Groei
        """,
        Shown.of(LetterParts.marked(TextReader.read("brief.txt", text))));
  }

  @Test
  void ligaturesAreLettersAndKeepTheirPlace() {
    Manuscript text = TextReader.read("brief.txt", "De ﬁnanciering van oﬃciële stukken.\n");
    assertEquals("PARAGRAPH: De financiering van officiële stukken.\n", Shown.of(text));
    assertEquals("brief.txt:1:5", text.passages().get(0).at(5, 6).toString());
  }

  @Test
  void strangeTextTakesNoTime() {
    String[] strange = {
      "1\n".repeat(50_000),
      "a-\n".repeat(50_000),
      "x".repeat(500_000),
      "[1] [2] ".repeat(30_000),
      "\f".repeat(20_000),
      " ".repeat(1_000_000) + "x",
      "a   b   ".repeat(30_000),
      "- \n".repeat(30_000),
      ". ".repeat(100_000),
      "1 Noot.1\n".repeat(20_000)
    };
    for (String text : strange) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> LetterParts.marked(TextReader.read("x.txt", text)));
    }
  }
}

package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: one line that says what, one that says where to look, and nothing made. */
class UsageTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "genereeer | | ‘genereeer’ is geen opdracht; bedoelt u ‘genereer’?",
        "chek | | ‘chek’ is geen opdracht; bedoelt u ‘check’?",
        "maak | | ‘maak’ is geen opdracht",
        "--edite x | | ‘--edite’ is geen mogelijkheid",
        "@content/brief.yaml | | ‘@content/brief.yaml’ is geen opdracht",
        "genereer --formaten md | genereer | ‘--formaten’ is geen mogelijkheid; bedoelt u ‘--formaat’?",
        "build --edite x | genereer | ‘--edite’ is geen mogelijkheid; bedoelt u ‘--editie’?",
        "genereer -x | genereer | ‘-x’ is geen mogelijkheid",
        "controleer --iets-anders=3 | controleer | ‘--iets-anders=3’ is geen mogelijkheid",
        "genereer voortgangsbrief | genereer | ‘voortgangsbrief’ is te veel",
        "toon voortgangsbrief nog | toon | ‘nog’ is te veel",
        "toon | toon | er ontbreekt een waarde voor DOCUMENT",
        "genereer --editie | genereer | er ontbreekt een waarde voor EDITIE",
        "genereer --editie --alles | genereer | er ontbreekt een waarde voor EDITIE",
        "genereer --content | genereer | er ontbreekt een waarde voor MAP",
        "genereer --alles --alles | genereer | --alles staat er meer dan één keer",
        "genereer --editie a --editie b | genereer | --editie staat er meer dan één keer",
        "controleer --streng=ja | controleer | de waarde bij --streng past daar niet",
        "genereer --droog --vastleggen | genereer | --droog en --vastleggen gaan niet samen; kies er één",
        "controleer --rapport sarf | controleer | ‘sarf’ is geen vorm van een rapport; bedoelt u ‘sarif’?",
        "controleer --rapport csv-bestand | controleer | ‘csv-bestand’ is geen vorm van een rapport; kies uit tekst, json, sarif, junit",
        "regels open-plaats | regels | schrijf regels, of regels toon met een id erachter",
        "regels toon | regels | schrijf regels, of regels toon met een id erachter",
        "regels toon openplaats | regels | er is geen regel ‘openplaats’; bedoelt u ‘open-plaats’?",
        "regels toon iets-heel-anders | regels | er is geen regel ‘iets-heel-anders’; ./paraaf regels noemt alle regels",
        "genereer --document voortgangsbref | genereer | er is geen document ‘voortgangsbref’; bedoelt u ‘voortgangsbrief’?",
        "toon nota | toon | er is geen document ‘nota’; ./paraaf documenten noemt ze alle",
        "bedrijfsbladen gestuurd | bedrijfsbladen | ‘gestuurd’ is geen stap; kies uit: voorgelegd, terug, akkoord",
        "bedrijfsbladen akoord | bedrijfsbladen | ‘akoord’ is geen stap; bedoelt u ‘akkoord’?",
        "bedrijfsbladen akkoord --traject x | bedrijfsbladen | noem de dag, zoals --datum 2025-06-12",
        "bedrijfsbladen terug --datum 2025-06-12 | bedrijfsbladen | noem het traject, zoals --traject cosun",
        "bedrijfsbladen voorgelegd --datum 12-6 | bedrijfsbladen | ‘12-6’ is geen dag; schrijf jaar-maand-dag, zoals 2025-06-12",
        "bedrijfsbladen --datum 2025-06-12 | bedrijfsbladen | --datum hoort bij een stap: voorgelegd, terug of akkoord",
        "genereer --formaat md,doc | genereer | ‘doc’ is geen formaat; kies uit docx, pdf, html, md, odt",
        "genereer --content nergens | genereer | de map ‘nergens’ van --content bestaat niet",
        "toon voortgangsbrief --templates nergens | toon | de map ‘nergens’ van --templates bestaat niet",
        "check --content content/registers/clusters.yaml | controleer | ‘content/registers/clusters.yaml’ van --content is geen map"
      })
  void isToldInOneLine(String command, String where, String message) throws IOException {
    String help = where == null ? "--help" : where + " --help";
    assertEquals(
        "--- fouten\nparaaf: " + message + "\nZie: ./paraaf " + help + "\n--- 2\n",
        desk.run(command.split(" ")).all());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void anOutputThatIsNoFolderIsTold() throws IOException {
    desk.write("uit/bezet", "x");
    Desk.Said said = desk.run("genereer", "--formaat", "md", "--output", "uit/bezet");
    assertEquals(3, said.code());
    assertEquals("", said.out());
    assertEquals(
        """
        paraaf: kan niet schrijven in ‘uit/bezet’: er staat een bestand waar een map moet komen
           hint: verplaats of verwijder dat bestand en probeer het opnieuw
        """,
        said.err().replaceFirst("   Wat er stond, is heel gebleven. Het systeem meldt: .*\n", ""));
    assertEquals(List.of("uit/bezet"), desk.files("uit"));
  }
}

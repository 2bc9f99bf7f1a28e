package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nl.paraaf.reading.docx.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of users, checked by themselves. */
class LooseFilesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  private String errors(String... arguments) {
    return desk.run(arguments).err();
  }

  @Test
  void aPlaceInWordIsAParagraphWithTheWordsAround() throws IOException {
    byte[] letter =
        DocxFile.of(
                DocxFile.p(DocxFile.t("Geachte Voorzitter,"))
                    + DocxFile.p(
                        "<w:r><w:lastRenderedPageBreak/></w:r>"
                            + DocxFile.t("De ver-duur")
                            + DocxFile.t("zaming gaat door.")
                            + DocxFile.mark(1)))
            .withFootnotes("Dat is is zo.")
            .bytes();
    Files.write(desk.path("brief.docx"), letter);
    Desk.Said said = desk.run("controleer", "--bestand", "brief.docx");
    assertEquals(
        """
        brief.docx, alinea 2 (blz. 2): waarschuwing [los-koppelteken] in ‘ver-duurzaming’ is een koppelteken blijven staan
         | De ver-duurzaming gaat door.
         |    ^^^^^^^^^^^^^^
         hint: schrijf verduurzaming
        brief.docx, voetnoot 1 (blz. 2): waarschuwing [dubbel-woord] ‘is’ staat er twee keer achter elkaar
         | Dat is is zo.
         |     ^^^^^
         hint: haal een van de twee weg
        """,
        said.err());
    assertEquals(0, said.code());
    assertEquals(4, desk.run("controleer", "--streng", "--bestand", "brief.docx").code());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void aPlaceInTextIsALineAndColumn() throws IOException {
    desk.write("brief.txt", "\uFEFFDe overheid werkt aan de\r\nde industrie.\r\n");
    desk.write("nota.md", "---\ntitel: x x\n---\n\n# Kop\n\nDit **is** is ${naam} `is is` zo.\n");
    assertEquals(
        """
        brief.txt:1:23: waarschuwing [dubbel-woord] ‘de’ staat er twee keer achter elkaar
        1 | De overheid werkt aan de
          |                       ^^
          hint: haal een van de twee weg

        nota.md:7:7: waarschuwing [dubbel-woord] ‘is’ staat er twee keer achter elkaar
        7 | Dit **is** is ${naam} `is is` zo.
          |       ^^^^^^^
          hint: haal een van de twee weg
        """,
        errors("controleer", "--bestand", "brief.txt", "--bestand", "nota.md"));
  }

  @Test
  void nothingElseIsChecked() throws IOException {
    desk.write("brief.txt", "Een goede brief.\n");
    desk.write("content/edities/2025-06-30/brief.yaml", "dit: is: fout");
    Desk.Said said = desk.run("controleer", "--bestand", "brief.txt");
    assertEquals(
        """
        waarschuwing [registers-niet-gebruikt] de registers in ‘content’ zijn niet gebruikt: er staan fouten in
          hint: ./paraaf controleer, zonder --bestand, noemt de fouten
        """,
        said.err());
    assertEquals(0, said.code());
  }

  @Test
  void withoutContentItWorksAsWell(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("brief.txt"), "Een goede brief.\n");
    Files.writeString(empty.resolve("nota.txt"), "Ook goed.\n");
    Desk bare = Desk.at(empty);
    assertEquals(
        0, bare.run("controleer", "--bestand", "brief.txt", "--datum", "2025-06-30").code());
  }

  @Test
  void theCharactersOfWindowsAreRead() throws IOException {
    Files.write(
        desk.path("brief.txt"),
        "De co\u00f6rdinatie van ‘€ 3’ is is klaar.\n".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        """
        brief.txt:1:1: hint [windows-tekens] het bestand is gelezen met de tekens van Windows (Windows-1252)
        1 | De coördinatie van ‘€ 3’ is is klaar.
          | ^
          hint: ziet u verkeerde tekens, sla het dan op als UTF-8
        brief.txt:1:26: waarschuwing [dubbel-woord] ‘is’ staat er twee keer achter elkaar
        1 | De coördinatie van ‘€ 3’ is is klaar.
          |                          ^^^^^
          hint: haal een van de twee weg
        """,
        errors("controleer", "--bestand", "brief.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weg.docx | | fout [bestand-ontbreekt] het bestand bestaat niet",
        "oud.doc | d0cf11e0a1b11ae1 | fout [oud-word-bestand] het bestand is van een oude versie van Office (.doc)",
        "slot.docx | d0cf11e0a1b11ae145006e0063007200790070007400650064005000610063006b00610067006500 | fout [bestand-versleuteld] het bestand is met een wachtwoord versleuteld",
        "brief.pdf | 255044462d312e37 | fout [pdf-niet-gelezen] een PDF wordt niet gelezen",
        "brief.rtf | 7b5c727466310a | fout [rtf-niet-gelezen] een RTF-bestand wordt niet gelezen",
        "tekst.docx | 68616c6c6f | fout [geen-docx] het bestand is geen Word-bestand",
        "zip.docx | 504b0304ffff | fout [docx-beschadigd] het Word-bestand is beschadigd of onvolledig",
        "beeld.txt | 000102ff81 | fout [geen-tekst] het bestand is geen tekst",
        "content | | fout [bestand-onleesbaar] het bestand kan niet worden gelezen"
      })
  void whatCannotBeReadIsToldInDutch(String name, String hex, String message) throws IOException {
    if (hex != null) {
      Files.write(desk.path(name), HexFormat.of().parseHex(hex));
    }
    Desk.Said said = desk.run("controleer", "--bestand", name);
    String first = said.err().lines().findFirst().orElse("");
    assertEquals(name + ":1:1: " + message, first);
    assertEquals(3, said.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--datum 2025-06-30 | --datum hoort bij --bestand",
        "--bestand a.txt --datum 30-6-2025 | ‘30-6-2025’ is geen datum; schrijf jaar-maand-dag, 2025-06-30",
        "--bestand a.txt --definitief | --bestand gaat niet samen met --editie, --traject of --definitief",
        "--bestand a.txt --editie x | --bestand gaat niet samen met --editie, --traject of --definitief",
        "--bestand a.txt --content weg | de map ‘weg’ van --content bestaat niet",
        "--bestand | er ontbreekt een waarde voor BESTAND"
      })
  void wrongUseIsToldInOneLine(String options, String message) {
    Desk.Said said = desk.run(("controleer " + options).split(" "));
    assertEquals("paraaf: " + message + "\nZie: ./paraaf controleer --help\n", said.err());
    assertEquals(2, said.code());
  }
}

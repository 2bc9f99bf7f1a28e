package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.paraaf.reading.docx.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code vergelijk}, from the words of the user to the files. */
class CompareCommandTest {
  private static final String SMALL = "--zonder-libreoffice";

  @TempDir Path folder;

  private Desk.Said compare(String... arguments) throws IOException {
    List<String> all = new java.util.ArrayList<>(List.of("vergelijk", SMALL));
    all.addAll(Arrays.asList(arguments));
    return Desk.at(folder).run(all.toArray(String[]::new));
  }

  private void file(String name, DocxFile docx) throws IOException {
    Files.write(folder.resolve(name), docx.bytes());
  }

  @Test
  void twoFilesGiveThreeFiles() throws IOException {
    file("oud.docx", DocxFile.ofParagraphs("De brief telt 13 bedrijven.", "Tot slot."));
    file("nieuw.docx", DocxFile.ofParagraphs("De brief telt 15 bedrijven.", "Tot slot."));
    assertEquals(
        """
        verschil.docx
        verschil.json
        verschil.md
        Alinea’s: 1 gewijzigd.
        Nagegaan door het programma zelf: alles aanvaarden geeft het nieuwe document, alles verwerpen het oude.
        --- 0
        """,
        compare("oud.docx", "nieuw.docx", "--naar", "verschil.docx").all());
    assertEquals(
        """
        # Wat er is veranderd

        - Oud: oud.docx
        - Nieuw: nieuw.docx

        Alinea’s: 1 gewijzigd.

        ## Buiten de koppen

        - Tekst gewijzigd:
          - … De brief telt ~~13~~ **15** bedrijven. …
        """,
        Files.readString(folder.resolve("verschil.md"), StandardCharsets.UTF_8));
    String json = Files.readString(folder.resolve("verschil.json"), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"soort\" : \"tekst-gewijzigd\""), json);
  }

  @Test
  void theSameCommandGivesTheSameBytes() throws IOException {
    file("oud.docx", DocxFile.ofParagraphs("Een.", "Twee."));
    file("nieuw.docx", DocxFile.ofParagraphs("Een.", "Drie.", "Twee."));
    compare("oud.docx", "nieuw.docx", "--naar", "a.docx");
    compare("oud.docx", "nieuw.docx", "--naar", "b.docx");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.docx")), Files.readAllBytes(folder.resolve("b.docx")));
  }

  @Test
  void equalFilesGiveNothing() throws IOException {
    file("oud.docx", DocxFile.ofParagraphs("Een brief."));
    file("nieuw.docx", DocxFile.ofParagraphs("Een brief."));
    assertEquals(
        "Er is geen verschil; er is niets geschreven.\n--- 0\n",
        compare("oud.docx", "nieuw.docx").all());
    assertNothingElse();
  }

  @Test
  void editionsOfALetterAreDocumentsToo() throws IOException {
    Desk desk = Desk.withSamples(folder);
    Desk.Said said = desk.run("vergelijk", SMALL, "voortgangsbrief:2025-06-30", "voortgangsbrief");
    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out()
            .startsWith(
                "output/vergelijkingen/2025-06-30-voortgangsbrief--2026-06-voortgangsbrief.docx\n"),
        said.out());
  }

  @Test
  void wrongNamesAreToldAtOnce() throws IOException {
    assertEquals(
        """
        --- fouten
        paraaf: het bestand ‘weg.docx’ bestaat niet
        Zie: ./paraaf vergelijk --help
        --- 2
        """,
        compare("weg.docx", "nieuw.docx").all());
    assertEquals(
        """
        --- fouten
        paraaf: --naar is de naam van een Word-bestand, zoals verschil.docx
        Zie: ./paraaf vergelijk --help
        --- 2
        """,
        compare("weg.docx", "nieuw.docx", "--naar", "verschil.pdf").all());
  }

  @Test
  void badFilesAreRefusedAndNothingIsWritten() throws IOException {
    file("goed.docx", DocxFile.ofParagraphs("Een brief."));
    byte[] good = DocxFile.ofParagraphs("Een brief.").bytes();
    bad("kapot.docx", Arrays.copyOf(good, 90), "docx-beschadigd");
    bad("leeg.docx", new byte[0], "geen-docx");
    bad("tekst.docx", "gewoon tekst".getBytes(StandardCharsets.UTF_8), "geen-docx");
    bad("pdf.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "pdf-niet-gelezen");
    bad("bom.docx", bomb(), "docx-te-groot");
    bad(
        "slot.docx",
        "\u00d0\u00cf\u0011\u00e0....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"
            .getBytes(StandardCharsets.ISO_8859_1),
        "bestand-versleuteld");
    bad(
        "macro.docx",
        DocxFile.ofParagraphs("x").with("word/vbaProject.bin", "x").bytes(),
        "docx-met-macros");
    bad(
        "entiteit.docx",
        DocxFile.of("")
            .with(
                "word/document.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                    + "<d>&a;</d>")
            .bytes(),
        "docx-beschadigd");
    bad(
        "blad.docx",
        DocxFile.ofParagraphs("x").with("xl/workbook.xml", "<x/>").bytes(),
        "geen-docx");
  }

  private void bad(String name, byte[] bytes, String code) throws IOException {
    Files.write(folder.resolve(name), bytes);
    for (Desk.Said said : List.of(compare(name, "goed.docx"), compare("goed.docx", name))) {
      assertEquals(3, said.code(), said.all());
      assertTrue(said.err().contains(name + ":1:1: fout [" + code + "]"), said.err());
      assertTrue(said.err().endsWith("Er is niets geschreven.\n"), said.err());
    }
    assertNothingElse();
  }

  private void assertNothingElse() {
    assertFalse(Files.exists(folder.resolve("output")));
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/media/beeld.png"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 250; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}

package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.paraaf.reading.docx.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read back: what is told, and that nothing is written. */
class ReadBackRefusalsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void start() throws IOException {
    desk = Desk.in(folder);
  }

  private String told(String name, byte[] bytes) throws IOException {
    Files.write(desk.path(name), bytes);
    List<String> before = desk.files("content");
    Desk.Said said = desk.run("lees-terug", name, "--voorstel", "p.patch");
    assertEquals(3, said.code(), said.all());
    assertEquals("", said.out());
    assertEquals(before, desk.files("content"));
    assertEquals(false, Files.exists(desk.path("p.patch")));
    return said.err().lines().findFirst().orElse("");
  }

  private String told(byte[] bytes) throws IOException {
    return told("terug.docx", bytes);
  }

  @Test
  void aFileThatIsNotOurs() throws IOException {
    assertEquals(
        "terug.docx:1:1: fout [terug-niet-van-paraaf] dit bestand is niet met Paraaf gemaakt",
        told(DocxFile.ofParagraphs("Geachte heer,").bytes()));
  }

  @Test
  void aFileThatIsNotThere() {
    Desk.Said said = desk.run("lees-terug", "weg.docx");
    assertEquals(3, said.code());
    assertEquals(
        "weg.docx:1:1: fout [bestand-ontbreekt] het bestand bestaat niet",
        said.err().lines().findFirst().orElse(""));
  }

  @Test
  void otherKindsOfFiles() throws IOException {
    assertEquals(
        "terug.md:1:1: fout [geen-docx] het bestand is geen Word-bestand",
        told("terug.md", "# Brief\n".getBytes(UTF_8)));
    assertEquals(
        "terug.docx:1:1: fout [pdf-niet-gelezen] een PDF wordt niet gelezen",
        told("%PDF-1.7\n".getBytes(UTF_8)));
    assertEquals("terug.docx:1:1: fout [geen-docx] het bestand is leeg", told(new byte[0]));
    assertEquals(
        "terug.docx:1:1: fout [geen-docx] het bestand is van LibreOffice of OpenOffice (ODF), geen"
            + " Word-bestand",
        told(DocxFile.of("").with("mimetype", "application/vnd.oasis.opendocument.text").bytes()));
  }

  @Test
  void anEncryptedFile() throws IOException {
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    byte[] file = Arrays.copyOf(head, head.length + name.length);
    System.arraycopy(name, 0, file, head.length, name.length);
    assertEquals(
        "terug.docx:1:1: fout [bestand-versleuteld] het bestand is met een wachtwoord versleuteld",
        told(file));
  }

  @Test
  void aDamagedFile() throws IOException {
    byte[] whole = DocxFile.ofParagraphs("Een brief van het kabinet.").bytes();
    String damaged =
        "terug.docx:1:1: fout [docx-beschadigd] het Word-bestand is beschadigd of onvolledig";
    assertEquals(damaged, told(Arrays.copyOf(whole, 60)));
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>";
    assertEquals(damaged, told(DocxFile.of("").with("word/document.xml", entity).bytes()));
  }

  @Test
  void aFileWithMacros() throws IOException {
    assertEquals(
        "terug.docx:1:1: fout [docx-met-macros] het Word-bestand bevat macro’s en wordt niet"
            + " gelezen",
        told(DocxFile.ofParagraphs("x").with("word/vbaProject.bin", "x").bytes()));
  }

  @Test
  void aZipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 600; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }
    assertEquals(
        "terug.docx:1:1: fout [docx-te-groot] het Word-bestand is uitgepakt te groot of te diep"
            + " genest om te lezen",
        told(out.toByteArray()));
  }

  /** What a file says of itself is only ever compared with what there is. */
  @Test
  void aFileThatClaimsToBeWhatThereIsNot() throws IOException {
    String properties =
        "<Properties><property name=\"Paraaf document\">../../etc/passwd</property>"
            + "<property name=\"Paraaf soort\">brief</property>"
            + "<property name=\"Paraaf tekst\">0</property></Properties>";
    assertEquals(
        "fout [onbekende-editie] er is geen editie ‘..’",
        told(DocxFile.ofParagraphs("x").with("docProps/custom.xml", properties).bytes()));
  }

  @Test
  void wrongUsage() {
    Desk.Said said = desk.run("lees-terug", "x.docx", "--rapport", "sarif");
    assertEquals(2, said.code());
    assertEquals(
        "‘sarif’ is geen vorm van een rapport; kies uit tekst, json",
        said.err().lines().findFirst().orElse("").replaceFirst("^[^‘]*", ""));
  }
}

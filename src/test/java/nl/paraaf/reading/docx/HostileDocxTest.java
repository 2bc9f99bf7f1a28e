package nl.paraaf.reading.docx;

import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.root;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.reading.Shown;
import nl.paraaf.source.SourceTexts;
import org.junit.jupiter.api.Test;

/** Files that are broken, or made to break the reader: a message in Dutch, in no time. */
class HostileDocxTest {
  private static final String DAMAGED =
      "docx-beschadigd het Word-bestand is beschadigd of onvolledig";
  private static final String TOO_LARGE =
      "docx-te-groot het Word-bestand is uitgepakt te groot of te diep genest om te lezen";

  private static Optional<Manuscript> read(byte[] bytes, Diagnostics diagnostics) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> DocxReader.read("brief.docx", bytes, new SourceTexts(), diagnostics));
  }

  private static String told(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Manuscript> text = read(bytes, diagnostics);
    return text.map(Shown::of)
        .orElseGet(
            () ->
                String.join(
                    "\n",
                    diagnostics.sorted().stream().map(d -> d.code() + " " + d.message()).toList()));
  }

  private static String told(DocxFile file) {
    return told(file.bytes());
  }

  private static DocxFile withDocument(String xml) {
    return DocxFile.of("").with("word/document.xml", xml);
  }

  @Test
  void aCutFileIsDamaged() {
    byte[] whole = DocxFile.ofParagraphs("Een brief van het kabinet.").bytes();
    for (int length = 4; length < whole.length; length += 7) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Manuscript> text = read(Arrays.copyOf(whole, length), diagnostics);
      assertTrue(text.isPresent() || diagnostics.hasErrors(), "silent at " + length);
    }
    assertEquals(DAMAGED, told(Arrays.copyOf(whole, 60)));
  }

  /** Bits that fall over: whatever comes of it, it is text or a message. */
  @Test
  void noiseIsTextOrAMessage() {
    byte[] whole = DocxFile.ofParagraphs("Een brief.", "Nog een.").bytes();
    Random random = new Random(20250630);
    for (int i = 0; i < 400; i++) {
      byte[] noisy = whole.clone();
      for (int n = 0; n < 1 + i % 5; n++) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
      }
      Diagnostics diagnostics = new Diagnostics();
      assertTrue(read(noisy, diagnostics).isPresent() || diagnostics.hasErrors());
    }
  }

  @Test
  void brokenXmlIsDamaged() {
    assertEquals(DAMAGED, told(withDocument("<w:document><w:body>")));
    assertEquals(DAMAGED, told(withDocument("geen xml")));
    assertEquals(DAMAGED, told(withDocument(root("document", "<w:onzin/>"))));
    assertEquals(DAMAGED, told(withDocument("")));
    assertEquals(DAMAGED, told(DocxFile.of("").with("word/styles.xml", "<w:styles>")));
  }

  @Test
  void anEntityOpensNoFile() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">"
            + "<!ENTITY b \"bbbbbbbbbb\">]>";
    assertEquals(DAMAGED, told(withDocument(bomb + "<d>&a;</d>")));
    assertEquals(DAMAGED, told(withDocument(bomb + "<d>&b;&b;&b;</d>")));
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000);
    assertEquals(TOO_LARGE, told(DocxFile.of(deep)));
    String tables = "<w:tbl><w:tr><w:tc>".repeat(60) + p(t("diep"));
    String closed = tables + "</w:tc></w:tr></w:tbl>".repeat(60);
    assertEquals("PARAGRAPH: diep\n", told(DocxFile.of(closed)));
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    }
    assertEquals(TOO_LARGE, told(out.toByteArray()));
  }

  @Test
  void manyEntriesAreRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 6_000; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
      }
    }
    assertEquals(TOO_LARGE, told(out.toByteArray()));
  }

  @Test
  void hugeAttributesAreNoTrouble() {
    String huge = "x".repeat(1_000_000);
    assertEquals(
        "PARAGRAPH: tekst\n",
        told(DocxFile.of("<w:p w:rsidR=\"" + huge + "\">" + t("tekst") + "</w:p>")));
    assertEquals(
        "ITEM 1.1 n1: tekst\n",
        told(
            DocxFile.of(
                p(
                    "<w:pPr><w:numPr><w:ilvl w:val=\"99999999999\"/><w:numId w:val=\""
                        + "9".repeat(50)
                        + "\"/></w:numPr></w:pPr>"
                        + t("tekst")))));
  }

  @Test
  void stylesThatGoRoundEnd() {
    DocxFile file =
        DocxFile.of(p("A", t("tekst")))
            .with(
                "word/styles.xml",
                root(
                    "styles",
                    "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"));
    assertEquals("PARAGRAPH: tekst\n", told(file));
  }

  @Test
  void aNoteThatMarksItselfIsReadOnce() {
    DocxFile file =
        DocxFile.of(p(t("tekst") + DocxFile.mark(1)))
            .with(
                "word/footnotes.xml",
                root(
                    "footnotes",
                    "<w:footnote w:id=\"1\">" + p(t("noot") + DocxFile.mark(1)) + "</w:footnote>"));
    assertEquals("PARAGRAPH: tekst{1}\nNOTE 0.1: noot\n", told(file));
  }

  @Test
  void fieldsThatAreNeverClosedHideTheirCodeOnly() {
    String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    assertEquals("PARAGRAPH: voor\n", told(DocxFile.of(p(t("voor") + open + t("na")))));
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertEquals(
        "PARAGRAPH: voorna\n", told(DocxFile.of(p(t("voor") + end.repeat(500) + t("na")))));
    assertEquals("", told(DocxFile.of(p(open.repeat(5_000) + t("na")))));
  }

  @Test
  void otherFilesAreNamed() {
    assertEquals(
        "docx-met-macros het Word-bestand bevat macro’s en wordt niet gelezen",
        told(DocxFile.ofParagraphs("x").with("word/vbaProject.bin", "x")));
    assertEquals(
        "geen-docx het bestand is van LibreOffice of OpenOffice (ODF), geen Word-bestand",
        told(DocxFile.of("").with("mimetype", "application/vnd.oasis.opendocument.text")));
    assertEquals(
        "geen-docx het bestand is een werkblad of presentatie, geen Word-bestand",
        told(DocxFile.of("").with("xl/workbook.xml", "<x/>")));
  }

  @Test
  void aZipOfOtherThingsIsNoDocx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("lijst.xml"));
      zip.write("<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertEquals(
        "geen-docx het bestand is een zipbestand, maar geen Word-bestand", told(out.toByteArray()));
  }
}

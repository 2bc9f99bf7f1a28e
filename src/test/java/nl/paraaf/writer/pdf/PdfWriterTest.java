package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  static Stream<Named<Document>> documents() {
    return Stream.of(
        Named.of("letter", Samples.letter()),
        Named.of("annex", Samples.annex(60)),
        Named.of("hard cases", HardCases.letter()),
        Named.of("blocks over several pages", HardCases.longBlocks()),
        Named.of("headings under a title", HardCases.headings(true, 7)),
        Named.of("headings without a title", HardCases.headings(false, 7)));
  }

  static byte[] pdf(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = WRITER.write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return pdf;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleAndArchivable(Document document) {
    assertEquals(List.of(), VeraPdf.faults(pdf(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAsTheDocument(Document document) {
    assertEquals(PdfText.plain(TextPrinter.print(document)), PdfText.read(pdf(document)));
  }

  @Test
  void tagsAreThoseOfTheLetter() throws IOException {
    Expected.same("letter.tags.txt", TagTree.print(pdf(Samples.letter())));
  }

  @Test
  void tagsOfHardCasesAreRight() throws IOException {
    Expected.same("hard-cases.tags.txt", TagTree.print(pdf(HardCases.letter())));
  }

  @Test
  void bookmarksFollowTheSections() throws IOException {
    assertEquals(
        """
        Inleiding en samenvatting (1)
          Lessen uit de aanpak (1)
        Doelen per bedrijf (2)
        Tot slot (4)
        """,
        PdfPages.bookmarks(pdf(Samples.letter())));
    assertEquals(
        """
        1 Overzicht (1)
        2 Bedrijven (7)
          2.1 Bedrijf 1 (7)
          2.2 Bedrijf 2 (7)
          2.3 Bedrijf 3 (8)
          2.4 Figuren (8)
        """,
        PdfPages.bookmarks(pdf(Samples.annex(60))));
    assertEquals("Een kop met een noot (1)\n", PdfPages.bookmarks(pdf(HardCases.letter())));
  }

  @Test
  void subscriptsStayInTheirWordWhenPagesAreRead() throws IOException {
    List<String> pages = PdfPages.texts(pdf(Samples.letter()));
    assertTrue(pages.get(0).contains("CO2 willen besparen"), pages.get(0));
  }

  @Test
  void hyphensAreOnPaperOnly() throws IOException {
    byte[] pdf = pdf(Samples.letter());
    // The stripper leaves out the hyphen at the end of the line, because the tags say so.
    assertTrue(PdfPages.texts(pdf).get(0).contains("infrastruc\ntuur"), "nothing is hyphenated");
    assertTrue(PdfText.read(pdf).contains("infrastructuur, subsidies"));
  }

  @Test
  void everyPageCountsItselfAndSaysWhatTheDocumentIs() throws IOException {
    List<String> pages = PdfPages.texts(pdf(Samples.letter()));
    for (int i = 0; i < pages.size(); i++) {
      assertTrue(pages.get(i).contains("Pagina " + (i + 1) + " van " + pages.size()));
      assertTrue(pages.get(i).contains("Voorbeeld op basis van openbare feiten"));
      // The running title stands at the head of the later pages only; elsewhere it is the subject.
      assertEquals(i > 0, pages.get(i).startsWith("Voortgang maatwerkafspraken industrie"));
    }
  }

  @Test
  void longTableRepeatsItsHeaderOnPaperAndNotToReaders() throws IOException {
    byte[] pdf = pdf(Samples.annex(300));
    List<String> pages = PdfPages.texts(pdf);
    assertTrue(pages.size() > 20);
    for (String page : pages.subList(0, 20)) {
      assertTrue(page.contains("Sinds de vorige brief"), page);
    }
    assertEquals(1, PdfText.read(pdf).split("Sinds de vorige brief", -1).length - 1);
  }

  @Test
  void noteInRepeatedHeaderStandsOnEachPage() throws IOException {
    List<String> pages = PdfPages.texts(pdf(HardCases.longBlocks()));
    for (String page : pages.subList(0, 2)) {
      assertTrue(page.contains("Kop1") && page.contains("Noot in de kop."), page);
    }
  }

  @Test
  void conceptIsMarkedOnEachPageAndFinalVersionOnNone() throws IOException {
    assertEquals(4, PdfPages.watermarks(pdf(Samples.letter())));
    assertEquals(0, PdfPages.watermarks(pdf(HardCases.letter())));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 20, 21, 22})
  void signaturesAreNeverAlone(int paragraphs) throws IOException {
    List<String> pages = PdfPages.texts(pdf(HardCases.letterOf(paragraphs)));
    String end = pages.stream().filter(page -> page.contains("Hoogachtend,")).findFirst().get();
    List<String> lines = end.lines().toList();
    int closing = lines.indexOf("Hoogachtend,");
    assertTrue(lines.get(closing - 1).contains("woorden."), end);
    assertTrue(lines.get(closing - 2).contains("aantal"), end);
    assertTrue(end.contains("Naam 1") && end.contains("Minister van Zaken 2"), end);
  }

  @Test
  void decimalCommasAreInLine() throws IOException {
    Map<String, Double> commas = PdfPages.commas(pdf(HardCases.letter()));
    double first = commas.get("1,5");
    for (String figure : List.of("1.234,56", "0,125", "12,5", "7,25%")) {
      assertEquals(first, commas.get(figure), 0.2, figure + " in " + commas);
    }
  }

  @Test
  void titleAndDatesAreTheSameInBothPlaces() throws IOException {
    assertEquals(
        """
        Moeilijke gevallen & <tekens>
        Ministerie van Klimaat en Groene Groei
        Onderwerp
        2025-06-30T00:00:00Z
        """,
        PdfPages.information(pdf(HardCases.headings(false, 1))));
    String xmp = PdfPages.xmp(pdf(HardCases.headings(false, 1)));
    for (String value :
        List.of(
            ">Moeilijke gevallen &amp; &lt;tekens&gt;<",
            ">Ministerie van Klimaat en Groene Groei<",
            ">Onderwerp<",
            "<xmp:CreateDate>2025-06-30T00:00:00Z<",
            "<xmp:ModifyDate>2025-06-30T00:00:00Z<")) {
      assertTrue(xmp.contains(value), value + " in\n" + xmp);
    }
  }

  @Test
  void wordTooLongForItsColumnIsReportedWithItsPlace() {
    Diagnostics diagnostics = new Diagnostics();
    Block.Paragraph paragraph =
        new Block.Paragraph(
            Block.Paragraph.Role.BODY,
            List.of(new Inline.Text("x1".repeat(90))),
            Span.at("templates/proef.ftl", 7, 3));
    Document base = HardCases.headings(false, 1);
    Part part = new Part(Part.Layout.LETTER, List.of(paragraph));
    WRITER.write(
        new Document(base.info(), Optional.empty(), List.of(part)),
        HouseStyles.sample(),
        diagnostics);
    assertEquals(
        """
        templates/proef.ftl:7:3: waarschuwing [past-niet-op-pagina] een woord is te lang voor de \
        breedte die het in de PDF heeft
          hint: geef de kolom meer breedte of maak de tekst korter, en kijk de pagina na
        """,
        new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted()));
  }

  @Test
  void signThatTheFontDoesNotHaveIsReported() {
    assertEquals("", told(Optional.empty(), "Een vinkje \u2713 en een pijl \u2192."));
    assertEquals(
        """
        waarschuwing [teken-ontbreekt] het teken ‘\u732b’ bestaat niet in het lettertype van de PDF
          hint: kies een ander teken
        """,
        told(Optional.empty(), "Een kat: \u732b."));
  }

  @Test
  void noteInTheLetterheadIsReportedAsLost() {
    Letterhead head = HardCases.letter().letterhead().orElseThrow();
    assertEquals("", told(Optional.of(head), "Tekst."));
    Block text =
        new Block.Paragraph(
            Block.Paragraph.Role.BODY, List.of(new Inline.Text("Een noot.")), Span.nowhere());
    Line address = Line.of(new Inline.Text("De Voorzitter"), new Inline.Footnote(3, List.of(text)));
    Letterhead noted =
        new Letterhead(
            head.sender(),
            head.returnAddress(),
            List.of(address),
            head.colophon(),
            head.reference());
    assertEquals(
        """
        waarschuwing [voetnoot-in-briefhoofd] voetnoot 3 staat in het briefhoofd en valt in de PDF weg
          hint: zet de voetnoot in de tekst van de brief
        """,
        told(Optional.of(noted), "Tekst."));
  }

  /** What is told of a document with a letterhead and one paragraph. */
  private static String told(Optional<Letterhead> head, String text) {
    Diagnostics diagnostics = new Diagnostics();
    Block.Paragraph paragraph =
        new Block.Paragraph(
            Block.Paragraph.Role.BODY,
            List.of(new Inline.Text(text)),
            Span.at("templates/proef.ftl", 7, 3));
    Part part = new Part(Part.Layout.LETTER, List.of(paragraph));
    WRITER.write(
        new Document(HardCases.headings(false, 1).info(), head, List.of(part)),
        HouseStyles.sample(),
        diagnostics);
    return new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted());
  }

  @Test
  void tableWithoutRowsIsEmptyAndStillATable() {
    Block.Table table =
        new Block.Table(
            "",
            Optional.empty(),
            "Niets",
            List.of(new Block.Table.Column(1, Block.Table.Align.DECIMAL)),
            List.of(),
            List.of(),
            true,
            Span.nowhere());
    Document base = HardCases.headings(false, 1);
    Part part = new Part(Part.Layout.PORTRAIT, List.of(table));
    byte[] pdf = pdf(new Document(base.info(), Optional.empty(), List.of(part)));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  @Test
  void referenceToNothingIsAFault() {
    Document base = HardCases.headings(false, 1);
    Block paragraph =
        new Block.Paragraph(
            Block.Paragraph.Role.BODY,
            List.of(new Inline.Reference("nergens", "tabel 9")),
            Span.nowhere());
    Part part = new Part(Part.Layout.PORTRAIT, List.of(paragraph));
    Document document = new Document(base.info(), Optional.empty(), List.of(part));
    ParaafFault fault =
        assertThrows(
            ParaafFault.class,
            () -> WRITER.write(document, HouseStyles.sample(), new Diagnostics()));
    assertTrue(fault.getMessage().contains("nergens"), fault.getMessage());
  }

  @Test
  void unknownFontIsAFault() {
    HouseStyle known = HouseStyles.sample();
    HouseStyle style =
        new HouseStyle(
            known.pagina(),
            new HouseStyle.Lettertype("Verdana", "Verdana"),
            known.corps(),
            known.kleur(),
            known.grafiek(),
            known.woorden());
    ParaafFault fault =
        assertThrows(
            ParaafFault.class, () -> WRITER.write(Samples.letter(), style, new Diagnostics()));
    assertEquals(
        "lettertype.pdf 'Verdana' cannot be embedded; the fonts at hand are DejaVu Sans",
        fault.getMessage());
  }

  @Test
  void fontHasEverythingThatDutchTypographyWants() {
    Typeface regular = FontFamily.named("DejaVu Sans").regular();
    "€₂₃₄\u2010\u2011–—…☐☒“”‘’„ëïöüéèêçÀ×≥≤°§²³½•→"
        .codePoints()
        .forEach(c -> assertTrue(regular.has(c), () -> "U+" + Integer.toHexString(c)));
  }
}

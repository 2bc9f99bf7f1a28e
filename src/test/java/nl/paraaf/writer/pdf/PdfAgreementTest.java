package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Pages;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAgreementTest {
  private static final PdfWriter WRITER = new PdfWriter();

  static Stream<Named<Document>> documents() {
    return Stream.of(
        Named.of("agreement", Samples.agreement()),
        Named.of("agreement of many pages", AgreementCases.large()),
        Named.of("agreement without a list of what is open", AgreementCases.ending(2, 3)));
  }

  private static byte[] pdf(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = WRITER.write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return pdf;
  }

  private static Document filled(Document document) {
    return Pages.fill(document, WRITER.pages(document, HouseStyles.sample()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleAndArchivable(Document document) {
    assertEquals(List.of(), VeraPdf.faults(pdf(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAsTheDocumentWithItsPages(Document document) {
    assertEquals(PdfText.plain(TextPrinter.print(filled(document))), PdfText.read(pdf(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pagesDoNotChangeTheLayout(Document document) {
    Document filled = filled(document);
    assertArrayEquals(pdf(document), pdf(filled));
    assertEquals(filled, filled(filled));
  }

  @Test
  void everyBlockWithANameHasItsPage() {
    Map<String, Integer> pages = WRITER.pages(Samples.agreement(), HouseStyles.sample());
    assertEquals(
        "{art-begrippen=1, art-doel=1, begrip-project=1, begrip-referentiejaar=1, bijlage-a=3,"
            + " lid-doel=1, lid-stappen=1, open-punten=3, overwegingen=1, ow-1=1, ow-2=1,"
            + " partijen=1, punt-b=1, tabel-doelen=3}",
        pages.toString());
  }

  @Test
  void articlesStandOnTheirPages() throws IOException {
    Map<String, Integer> pages = WRITER.pages(AgreementCases.large(), HouseStyles.sample());
    List<String> texts = PdfPages.texts(pdf(AgreementCases.large()));
    for (int i = 1; i <= 24; i++) {
      // The first page has the table of contents, where every title stands too.
      String page = texts.get(pages.get("art-" + i) - 1);
      assertTrue(page.contains("Artikel " + i + "."), i + " on " + page);
      assertTrue(pages.get("art-" + i) > 1);
    }
  }

  @Test
  void tagsAreThoseOfTheAgreement() throws IOException {
    Expected.same("agreement.tags.txt", TagTree.print(pdf(Samples.agreement())));
  }

  @Test
  void definitionsHaveOneBodyEach() throws IOException {
    String tags = TagTree.print(pdf(AgreementCases.large()));
    String definition = tags.substring(tags.indexOf("\"Partijen\""));
    String body = definition.substring(0, definition.indexOf("H2"));
    assertEquals(3, body.lines().filter(line -> line.strip().equals("LBody")).count(), body);
  }

  @Test
  void bookmarksHaveTheArticlesInTheirPlace() throws IOException {
    assertEquals(
        """
        Inhoud (1)
        Partijen (1)
        Overwegende dat: (1)
        Artikel\u00a01. Begrippen (1)
        Artikel\u00a02. Doel en vermindering van CO2 (1)
        Bijlage\u00a01. Projecten (3)
        Open punten (3)
        """,
        PdfPages.bookmarks(pdf(Samples.agreement())));
  }

  @Test
  void linksLeadToWhatTheySay() throws IOException {
    assertEquals(
        """
        Artikel 1. Begrippen -> 1: Artikel 1. Begrippen
        Artikel 2. Doel -> 1: Artikel 2. Doel en vermindering van CO2
        Bijlage 1. Projecten -> 3: Bijlage 1. Projecten
        artikel 2, eerste lid -> 1: 2.1 De industrie verduurzaamt in een tijd waarin de kosten
        artikel 2, tweede lid, onderdeel b -> 1: b. te rapporteren op [datum].
        [datum]: De dag van het eerste verslag; van het bedrijf. -> 3: Open punten
        """,
        PdfPages.links(pdf(Samples.agreement())).stream()
            .distinct()
            .map(link -> link.replaceFirst("kosten .*", "kosten") + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void linksOfManyPagesLeadToWhatTheySay() throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    for (String link : PdfPages.links(pdf(AgreementCases.large()))) {
      String[] parts = link.split(" -> \\d+: ");
      seen.merge(parts[0].replaceAll("\\d+.*|:.*", ""), 1, Integer::sum);
      if (parts[0].startsWith("artikel")) {
        assertTrue(parts[1].startsWith("7.2 Partijen"), link);
      } else if (parts[0].startsWith("[")) {
        assertTrue(parts[1].startsWith("Open punten"), link);
      } else {
        assertEquals(parts[0].substring(0, 12), parts[1].substring(0, 12), link);
      }
    }
    assertTrue(seen.keySet().containsAll(List.of("artikel ", "[datum]", "Artikel ", "Bijlage ")));
  }

  @Test
  void placeholderLeadsNowhereWithoutAListOfWhatIsOpen() throws IOException {
    byte[] pdf = pdf(AgreementCases.ending(2, 3));
    assertEquals(List.of(), PdfPages.links(pdf));
    assertTrue(PdfText.read(pdf).contains("op [datum]."));
  }

  @Test
  void tableOfContentsHasDotsOnPaperOnly() throws IOException {
    byte[] pdf = pdf(AgreementCases.large());
    assertFalse(PdfText.read(pdf).contains("..."));
    assertTrue(PdfPages.texts(pdf).get(0).contains("Artikel 24. Titel 24 13\n"));
    assertTrue(PdfText.read(pdf).contains("en dan nog wat 4\n"));
  }

  @ParameterizedTest
  @CsvSource({"9, 2", "10, 2", "11, 2", "14, 2", "15, 2", "8, 3", "9, 3", "12, 3", "3, 6", "5, 6"})
  void signaturesAreNeverTornNorAlone(int paragraphs, int signatories) throws IOException {
    List<String> pages = PdfPages.texts(pdf(AgreementCases.ending(paragraphs, signatories)));
    for (int i = 1; i <= signatories; i++) {
      String party = "Partij " + i;
      String page = pages.stream().filter(text -> text.contains(party)).findFirst().orElseThrow();
      for (String line : List.of("Naam ", "Functie ", "Plaats: … ", "Datum: … ")) {
        assertTrue(page.contains(line + i), page);
      }
      assertTrue(page.contains("Aldus overeengekomen op"), page);
    }
  }

  @Test
  void signaturesOfMorePagesBreakBetweenRows() throws IOException {
    List<String> pages = PdfPages.texts(pdf(AgreementCases.ending(0, 12)));
    assertTrue(pages.get(0).contains("Aldus") && pages.get(0).contains("Datum: … 1"));
    for (int i = 1; i <= 12; i++) {
      String name = "Naam " + i + "(?!\\d)";
      String date = "Datum: … " + i + "(?!\\d)";
      assertEquals(
          pages.stream().map(page -> page.split(name, -1).length).toList(),
          pages.stream().map(page -> page.split(date, -1).length).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {26, 27, 28, 29, 30})
  void announcementStaysWithItsList(int lines) throws IOException {
    for (String page : PdfPages.texts(pdf(AgreementCases.announced(lines)))) {
      assertEquals(page.contains("Het gaat om:"), page.contains("a. punt 1."), page);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 20, 25})
  void tableOfTwelveRowsIsWhole(int lines) throws IOException {
    List<String> pages = PdfPages.texts(pdf(AgreementCases.tableAfter(lines, 12)));
    for (String page : pages) {
      assertEquals(page.contains("Rij 1 begint"), page.contains("Rij 12 begint"), page);
    }
  }

  @Test
  void longerTableFillsThePageAndTearsNoRow() throws IOException {
    List<String> pages = PdfPages.texts(pdf(AgreementCases.tableAfter(15, 40)));
    assertTrue(pages.get(0).contains("Rij 5 begint"), pages.get(0));
    for (String page : pages) {
      int rows = page.split("begint", -1).length - 1;
      assertEquals(2 * rows, page.split("Partijen spannen", -1).length - 1, page);
    }
  }
}

package nl.paraaf.writer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyles;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {
  static List<Document> documents() {
    return List.of(Samples.letter(), Samples.annex(12), Samples.agreement(), TextSamples.small());
  }

  static List<String> hostile() {
    return TextSamples.hostile();
  }

  private static String write(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = new HtmlWriter().write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhatTheDocumentSays(Document document) {
    assertEquals(TextPrinter.print(document), HtmlText.read(write(document)));
  }

  @Test
  void smallPageIsAsExpected() throws IOException {
    String page = write(TextSamples.small()).replaceFirst("(?s)<style>.*</style>", "<style/>");
    Expectation.matches("nl/paraaf/writer/text/klein.html", page);
  }

  @Test
  void agreementIsAsExpected() throws IOException {
    String page = write(Samples.agreement()).replaceFirst("(?s)<style>.*</style>", "<style/>");
    Expectation.matches("nl/paraaf/writer/text/overeenkomst.html", page);
  }

  @Test
  void agreementWithoutNamesHasPlacesOfItsOwn() {
    Document document = TextSamples.agreement("kort", "");
    Set<String> names = new HashSet<>();
    elements(write(document)).forEach(e -> names.add(e.getAttribute("id")));
    assertTrue(names.containsAll(Set.of("_artikel-7", "_lid-7.1", "_lid-7.2")), names::toString);
    everyNameOccursOnceAndEveryReferenceArrives(document);
    assertEquals(TextPrinter.print(document), HtmlText.read(write(document)));
  }

  @Test
  void namesMayHoldSlashes() {
    everyNameOccursOnceAndEveryReferenceArrives(TextSamples.agreement("kort", "jloi/"));
  }

  @Test
  void documentWithContentsGetsNoOthers() {
    assertFalse(write(Samples.agreement()).contains("<nav class=\"inhoud\""));
    assertTrue(write(Samples.annex(2)).contains("<nav class=\"inhoud\""));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextStaysTextInAgreements(String hostile) {
    Document document = TextSamples.agreement("Zie " + hostile, "jloi/");
    assertEquals(TextPrinter.print(document), HtmlText.read(write(document)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextStaysText(String hostile) {
    Inline text = TextSamples.text(hostile);
    Inline link = new Inline.Link("https://voorbeeld.nl/?a=1&b=\"2\"", List.of(text));
    Document document =
        TextSamples.plain(
            TextSamples.body(text),
            TextSamples.list(Block.ListBlock.Style.BULLET, TextSamples.body(text)),
            TextSamples.body(link));
    assertEquals(TextPrinter.print(document), HtmlText.read(write(document)));
  }

  /** One thing with a name for those who cannot see it; nothing inside is read. */
  @Test
  void aPictureIsInThePageAndHasAName() {
    List<Element> pictures =
        elements(write(Samples.annex(2))).stream()
            .filter(e -> e.getTagName().equals("svg"))
            .toList();
    assertEquals(
        List.of("Staafgrafiek van de doelen per bedrijf", "Tijdlijn van de fasen per bedrijf"),
        pictures.stream().map(e -> e.getAttribute("aria-label")).toList());
    for (Element picture : pictures) {
      assertEquals("img", picture.getAttribute("role"));
      assertEquals("figure", figureOf(picture).getTagName());
      assertTrue(picture.getElementsByTagName("text").getLength() > 5);
    }
    assertEquals("figuur-fasen", figureOf(pictures.get(1)).getAttribute("id"));
  }

  private static Element figureOf(Element picture) {
    return (Element) picture.getParentNode().getParentNode();
  }

  @Test
  void controlCharactersCannotBreakThePage() {
    String page = write(TextSamples.plain(TextSamples.body(TextSamples.text("a\u0001b\uFFFEc"))));
    assertEquals("a\uFFFDb\uFFFDc\n", HtmlText.read(page));
  }

  @Test
  void refusesLinksThatRun() {
    Inline link = new Inline.Link("javascript:alert(1)", List.of(TextSamples.text("klik")));
    Document document = TextSamples.plain(TextSamples.body(link));
    assertThrows(ParaafFault.class, () -> write(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sameDocumentGivesSameBytes(Document document) {
    Locale before = Locale.getDefault();
    String first = write(document);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(
          first.getBytes(StandardCharsets.UTF_8), write(document).getBytes(StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNameOccursOnceAndEveryReferenceArrives(Document document) {
    Set<String> names = new HashSet<>();
    List<String> targets = new ArrayList<>();
    for (Element element : elements(write(document))) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || names.add(id), () -> "twice: " + id);
      if (element.getAttribute("href").startsWith("#")) {
        targets.add(element.getAttribute("href").substring(1));
      }
      for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
        if (element.hasAttribute(attribute)) {
          targets.add(element.getAttribute(attribute));
        }
      }
    }
    assertFalse(targets.isEmpty());
    targets.forEach(t -> assertTrue(names.contains(t), () -> "leads nowhere: " + t));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsSkipNoLevelAndOneIsTheFirst(Document document) {
    int previous = 0;
    int titles = 0;
    for (Element element : elements(write(document))) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertTrue(level <= previous + 1, () -> "skips to " + element.getTextContent());
        previous = level;
        titles += level == 1 ? 1 : 0;
      }
    }
    assertEquals(1, titles);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headerCellsHaveAScopeAndTablesADescription(Document document) {
    for (Element element : elements(write(document))) {
      if (element.getTagName().equals("th")) {
        assertTrue(element.getAttribute("scope").matches("col|row|colgroup"));
      }
      if (element.getTagName().equals("table")) {
        assertFalse(element.getAttribute("aria-describedby").isEmpty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void runsNoScriptAndFetchesNothing(Document document) {
    for (Element element : elements(write(document))) {
      assertFalse(Set.of("script", "link", "img", "iframe").contains(element.getTagName()));
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertFalse(name.startsWith("on") || name.equals("src"), name);
      }
    }
  }

  @Test
  void mergedValuesLeadBackToTheData() {
    List<String> paths = new ArrayList<>();
    for (Element element : elements(write(TextSamples.small()))) {
      if (element.hasAttribute("data-pad")) {
        paths.add(element.getAttribute("data-pad") + " = " + element.getTextContent());
      }
    }
    assertEquals(List.of("content/trajecten/cosun.yaml#/doelen/0/min = 167\u00a0kton"), paths);
  }

  @Test
  void conceptSaysSoAndFinalDocumentDoesNot() {
    assertTrue(write(TextSamples.small()).contains("<p class=\"concept\">CONCEPT</p>"));
    String page = write(TextSamples.plain(TextSamples.body(TextSamples.text("x"))));
    assertFalse(page.contains("CONCEPT"));
    assertFalse(page.contains("<header class=\"merk\">"));
  }

  private static List<Element> elements(String page) {
    NodeList found = HtmlText.parse(page).getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}

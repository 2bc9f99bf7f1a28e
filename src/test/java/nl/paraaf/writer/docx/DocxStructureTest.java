package nl.paraaf.writer.docx;

import static nl.paraaf.writer.docx.DocxParts.all;
import static nl.paraaf.writer.docx.DocxParts.attribute;
import static nl.paraaf.writer.docx.DocxParts.child;
import static nl.paraaf.writer.docx.DocxParts.children;
import static nl.paraaf.writer.docx.DocxParts.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Samples;
import nl.paraaf.source.DataPath;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A DOCX is built as a careful person builds one in Word. */
class DocxStructureTest {
  private static final String TEXT = "word/document.xml";
  private final DocxParts letter = new DocxParts(Written.docx(Samples.letter()));

  @Test
  void stylesHaveTheNamesThatWordKnows() {
    Set<String> names =
        all(letter.root("word/styles.xml"), "style").stream()
            .filter(style -> attribute(style, "customStyle").isEmpty())
            .map(style -> value(style, "name"))
            .collect(Collectors.toSet());
    assertTrue(
        names.containsAll(
            List.of(
                "Normal",
                "heading 1",
                "heading 6",
                "Title",
                "Body Text",
                "List Bullet",
                "List Number",
                "caption",
                "footnote text",
                "footnote reference",
                "header",
                "footer",
                "Salutation",
                "Closing",
                "Signature",
                "Hyperlink")),
        names.toString());
  }

  @Test
  void everyStyleThatIsUsedExists() {
    Set<String> ids =
        all(letter.root("word/styles.xml"), "style").stream()
            .map(style -> attribute(style, "styleId"))
            .collect(Collectors.toSet());
    for (DocxParts parts : List.of(letter, new DocxParts(Written.docx(Samples.annex(3))))) {
      for (String part : List.of(TEXT, "word/footnotes.xml", "word/header1.xml")) {
        for (String reference : List.of("pStyle", "rStyle", "tblStyle")) {
          for (Element used : all(parts.root(part), reference)) {
            assertTrue(ids.contains(attribute(used, "val")), attribute(used, "val"));
          }
        }
      }
    }
  }

  @Test
  void theTextIsInDutchAndInTheHouseType() {
    Element defaults = child(letter.root("word/styles.xml"), "docDefaults").orElseThrow();
    Element run = child(defaults, "rPrDefault", "rPr").orElseThrow();
    assertEquals("nl-NL", value(run, "lang"));
    assertEquals("18", value(run, "sz"), "9 pt");
    assertEquals("Verdana", attribute(child(run, "rFonts").orElseThrow(), "ascii"));
    String settings = letter.text("word/settings.xml");
    assertTrue(settings.contains("<w:autoHyphenation/>"));
    assertTrue(settings.contains("w:name=\"compatibilityMode\""), settings);
    assertFalse(settings.contains("updateFields"), "Word would ask before opening");
  }

  @Test
  void headerRowsRepeatAndTablesSayWhatTheyShow() {
    Element table =
        all(letter.root(TEXT), "tbl").stream()
            .filter(t -> value(t, "tblPr", "tblStyle").equals(StyleId.TABLE))
            .findFirst()
            .orElseThrow();
    assertEquals("Tabel\u00a01. Doelen per bedrijf", value(table, "tblPr", "tblCaption"));
    assertEquals(
        "Per bedrijf de fase, het doel in 2030 en wat er sinds de vorige brief veranderde",
        value(table, "tblPr", "tblDescription"));
    List<Element> rows = all(table, "tr");
    assertTrue(child(rows.get(0), "trPr", "tblHeader").isPresent());
    assertFalse(child(rows.get(1), "trPr", "tblHeader").isPresent());
    rows.forEach(row -> assertTrue(child(row, "trPr", "cantSplit").isPresent()));
    Element look = child(table, "tblPr", "tblLook").orElseThrow();
    assertEquals("1", attribute(look, "firstRow"));
    assertEquals("1", attribute(look, "firstColumn"));
    int grid = all(table, "gridCol").stream().mapToInt(c -> number(c, "w")).sum();
    assertEquals(Measure.mm(123), grid, "as wide as the text");
  }

  @Test
  void figuresLineUpOnTheirDecimalComma() {
    Element cell = all(all(letter.root(TEXT), "tbl").get(1), "tc").get(6);
    assertEquals("decimal", value(cell, "p", "pPr", "tabs", "tab"));
  }

  @Test
  void everyCellEndsWithAParagraphAndTablesNeverTouch() {
    Block table = Written.table("", 1, "kop", "cel");
    Block box =
        new Block.Box("", 1, List.of(new Inline.Text("Kader")), List.of(table), Written.HERE);
    DocxParts parts = Written.parts(table, box, table, Written.list(Block.ListBlock.Style.BULLET));
    for (Element cell : all(parts.root(TEXT), "tc")) {
      List<Element> content = children(cell);
      assertEquals("p", content.get(content.size() - 1).getLocalName());
    }
    String last = "";
    for (Element block : children(child(parts.root(TEXT), "body").orElseThrow())) {
      assertFalse(last.equals("tbl") && block.getLocalName().matches("tbl|sectPr"));
      last = block.getLocalName();
    }
  }

  @Test
  void everyNumberedListStartsAtItsFirstMark() {
    Block.ListBlock.Style decimal = Block.ListBlock.Style.DECIMAL;
    Block inner = Written.list(decimal, Written.item(Written.body("binnen")));
    DocxParts parts =
        Written.parts(
            Written.list(decimal, Written.item(Written.body("een"), inner)),
            Written.body("tussen"),
            Written.list(decimal, Written.item(Written.body("opnieuw een"))));
    List<String> used = new ArrayList<>();
    for (Element numbered : all(parts.root(TEXT), "numPr")) {
      used.add(value(numbered, "numId") + "/" + value(numbered, "ilvl"));
    }
    assertEquals(List.of("3/0", "4/1", "5/0"), used);
    for (Element instance : all(parts.root("word/numbering.xml"), "num").subList(2, 5)) {
      String level = value(instance, "lvlOverride", "startOverride");
      assertEquals("1", level, "each starts again");
    }
  }

  @Test
  void footnotesAreRealInTextBoxesAndCells() {
    Element text = letter.root(TEXT);
    assertEquals(4, all(text, "footnoteReference").size());
    assertEquals(6, all(letter.root("word/footnotes.xml"), "footnote").size(), "and two rules");
    assertTrue(
        all(text, "tc").stream().anyMatch(cell -> !all(cell, "footnoteReference").isEmpty()));
    String links = letter.text("word/_rels/footnotes.xml.rels");
    assertTrue(links.contains("https://zoek.officielebekendmakingen.nl/kst-29826-203.html"));
  }

  @Test
  void referencesAreFieldsThatLeadToABookmark() {
    Set<String> bookmarks =
        all(letter.root(TEXT), "bookmarkStart").stream()
            .map(b -> attribute(b, "name"))
            .collect(Collectors.toSet());
    bookmarks.forEach(name -> assertTrue(name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"), name));
    List<String> codes =
        all(letter.root(TEXT), "instrText").stream().map(c -> c.getTextContent().strip()).toList();
    assertTrue(codes.contains("REF tabel_doelen \\h"), codes.toString());
    assertTrue(codes.contains("SEQ Tabel \\* ARABIC"));
    assertTrue(codes.contains("SEQ Tekstbox \\* ARABIC"));
    assertTrue(bookmarks.contains("tabel_doelen"));
  }

  @Test
  void longAndLikeIdsGetDifferentNames() {
    String same = "een-heel-lange-naam-die-veel-langer-is-dan-Word-toestaat-";
    DocxParts parts =
        Written.parts(
            Written.table(same + "1", 1, "kop", "cel"),
            Written.table(same + "2", 2, "kop", "cel"),
            Written.body(new Inline.Reference(same + "2", "tabel\u00a02")));
    List<String> names =
        all(parts.root(TEXT), "bookmarkStart").stream().map(b -> attribute(b, "name")).toList();
    assertEquals(2, new HashSet<>(names).size());
    String code = all(parts.root(TEXT), "instrText").get(2).getTextContent();
    assertEquals(" REF " + names.get(1) + " \\h ", code);
  }

  @Test
  void aPlaceholderIsMarkedAndACommentSaysWhatItNeeds() {
    List<String> comments =
        all(letter.root("word/comments.xml"), "comment").stream()
            .map(Element::getTextContent)
            .toList();
    assertEquals(
        List.of(
            "[kenmerk] Het kenmerk uit het documentsysteem.",
            "De datum van het gesprek met het bedrijf; te vragen aan het dossierteam."),
        comments);
    Element comment = all(letter.root("word/comments.xml"), "comment").get(0);
    assertEquals("2025-06-30T00:00:00Z", attribute(comment, "date"));
    assertEquals("Ministerie van Klimaat en Groene Groei", attribute(comment, "author"));
    assertEquals(2, all(letter.root(TEXT), "commentReference").size());
    all(letter.root(TEXT), "p").stream()
        .filter(p -> child(p, "pPr", "framePr").isPresent())
        .forEach(p -> assertEquals(List.of(), all(p, "commentReference")));
  }

  @Test
  void aPlaceholderInAFootnoteHasItsCommentAtTheMark() {
    Inline open = new Inline.Placeholder("nummer", "Het Kamerstuk.", DataPath.parse("a#/b"));
    Inline.Footnote note = new Inline.Footnote(1, List.of(Written.body(open)));
    DocxParts parts = Written.parts(Written.body(new Inline.Text("Zie de brief."), note));
    assertEquals(1, all(parts.root(TEXT), "commentReference").size());
    assertEquals(0, all(parts.root("word/footnotes.xml"), "commentReference").size());
    String comment = parts.root("word/comments.xml").getTextContent();
    assertEquals("[nummer] Het Kamerstuk.", comment);
  }

  @Test
  void theFirstPageOfALetterDiffers() {
    Element section = all(letter.root(TEXT), "sectPr").get(0);
    assertTrue(child(section, "titlePg").isPresent());
    assertEquals(
        4,
        all(letter.root(TEXT), "framePr").stream()
            .map(f -> attribute(f, "y"))
            .distinct()
            .filter(y -> !y.equals("1"))
            .count());
    String first = letter.text("word/header1.xml");
    String later = letter.text("word/header2.xml");
    assertFalse(first.contains("Voortgang maatwerkafspraken"));
    assertTrue(later.contains("Voortgang maatwerkafspraken"));
    for (String header : List.of(first, later)) {
      assertTrue(header.contains("string=\"CONCEPT\""));
      assertTrue(header.contains("o:spt=\"136\""));
    }
    for (String footer : List.of("word/footer1.xml", "word/footer2.xml")) {
      String text = letter.root(footer).getTextContent();
      assertEquals(
          "Voorbeeld op basis van openbare feiten, geen officieel stuk"
              + "Pagina  PAGE 1 van  NUMPAGES 1",
          text);
    }
  }

  @Test
  void aFinalDocumentHasNoWatermark() {
    assertFalse(Written.parts(Written.body("tekst")).text("word/header1.xml").contains("v:shape"));
  }

  @Test
  void widePagesLieOnTheirSide() {
    List<Element> sections =
        all(new DocxParts(Written.docx(Samples.annex(2))).root(TEXT), "sectPr");
    assertEquals(2, sections.size());
    Element wide = child(sections.get(0), "pgSz").orElseThrow();
    assertEquals("landscape", attribute(wide, "orient"));
    assertTrue(number(wide, "w") > number(wide, "h"));
    Element upright = child(sections.get(1), "pgSz").orElseThrow();
    assertTrue(number(upright, "w") < number(upright, "h"));
  }

  @Test
  void signaturesStayWithTheTextBeforeThem() {
    for (Block signatures :
        List.of(
            Written.signatures("A"),
            Written.signatures("A", "B"),
            Written.signatures("A", "B", "C"))) {
      List<Element> paragraphs =
          all(Written.parts(Written.body("Laatste alinea."), signatures).root(TEXT), "p");
      for (Element paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
        boolean kept =
            child(paragraph, "pPr", "keepNext").isPresent()
                || value(paragraph, "pPr", "pStyle").equals(StyleId.SIGNATURE);
        assertTrue(kept, paragraph.getTextContent());
      }
    }
  }

  @Test
  void aHeadingThatIsTooDeepIsReported() {
    assertEquals(List.of(), toldOfAHeading(6));
    assertEquals(
        List.of("[kop-te-diep] een kop op niveau 7 krijgt in DOCX niveau 6"), toldOfAHeading(7));
  }

  private static List<String> toldOfAHeading(int level) {
    Diagnostics diagnostics = new Diagnostics();
    new DocxWriter()
        .write(
            Written.document(Written.section(level, "", "Diep")),
            HouseStyles.sample(),
            diagnostics);
    return diagnostics.sorted().stream().map(d -> "[" + d.code() + "] " + d.message()).toList();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(attribute(element, attribute));
  }
}

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
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Article;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** An agreement is built as a lawyer would want to go on with it in Word. */
class DocxAgreementTest {
  private static final String TEXT = "word/document.xml";
  private final DocxParts agreement = new DocxParts(Written.docx(Samples.agreement()));

  @Test
  void articlesMembersAndTheirListsAreLevelsOfOneNumbering() {
    DocxNumbers numbers = new DocxNumbers(agreement);
    List<String> levels = new ArrayList<>();
    for (Element p : all(agreement.root(TEXT), "p")) {
      String number = numbers.next(p);
      String style = value(p, "pPr", "pStyle");
      boolean item = value(p, "pPr", "numPr", "numId").equals("" + Numbering.ARTICLES);
      if (style.equals(StyleId.ARTICLE) || style.equals(StyleId.MEMBER) || item) {
        levels.add(number);
      }
    }
    assertEquals(List.of("", "", "2.1", "2.2", "a.", "i.", "ii.", "b."), levels);
    Element styles = agreement.root("word/styles.xml");
    Element article =
        all(styles, "style").stream()
            .filter(s -> attribute(s, "styleId").equals(StyleId.ARTICLE))
            .findFirst()
            .orElseThrow();
    assertEquals("Heading1", value(article, "basedOn"), "shows in the navigation pane");
  }

  @Test
  void aSecondListInAMemberStartsAgain() {
    Block list = Written.list(Block.ListBlock.Style.ALPHA, Written.item(Written.body("punt")));
    Document document =
        Written.document(
            article(1, member("1.1", Written.body("Eerst:"), list, Written.body("dan:"), list)),
            article(2, member("", Written.body("Zonder leden:"), list)),
            article(
                3,
                member("3.1", Written.body("Met:"), list),
                member("3.2", Written.body("En:"), list)));
    DocxParts parts = new DocxParts(Written.docx(document));
    DocxNumbers numbers = new DocxNumbers(parts);
    List<String> shown =
        all(parts.root(TEXT), "p").stream()
            .map(numbers::next)
            .filter(number -> !number.isEmpty())
            .toList();
    assertEquals(List.of("1.1", "a.", "a.", "a.", "3.1", "a.", "3.2", "a."), shown);
    List<String> own =
        all(parts.root(TEXT), "numPr").stream()
            .map(n -> value(n, "numId"))
            .filter(id -> !id.equals("" + Numbering.ARTICLES))
            .toList();
    assertEquals(List.of("4"), own, "the others go on in the numbering of the articles");
  }

  @Test
  void numbersThatWordWouldNotCountAreText() {
    Document document =
        Written.document(
            article(4, member("4.1", Written.body("Zie"))),
            article(7, member("", Written.body(""))));
    DocxParts parts = new DocxParts(Written.docx(document));
    assertEquals(List.of(), all(parts.root(TEXT), "instrText"));
    assertEquals(
        spaces(TextPrinter.print(document)), spaces(DocxText.print(Written.docx(document))));
  }

  @Test
  void droppingOrAddingAnArticleLeavesEveryReferenceRight() {
    List<String> names = List.of("begrippen", "doel", "inzet", "duur");
    assertReferences(Agreements.of(names));
    for (String dropped : names) {
      List<String> rest = new ArrayList<>(names);
      rest.remove(dropped);
      assertReferences(Agreements.of(rest));
    }
    assertReferences(Samples.agreement());
  }

  /** What a field shows is what is at its target, and each target is there once. */
  private static void assertReferences(Document document) {
    byte[] docx = Written.docx(document);
    assertEquals(spaces(TextPrinter.print(document)), spaces(DocxText.print(docx)));
    DocxParts parts = new DocxParts(docx);
    DocxTargets targets = new DocxTargets(parts);
    List<DocxTargets.Field> fields = targets.fields();
    assertTrue(fields.stream().anyMatch(f -> f.code().endsWith("\\n \\h")), "lists too");
    for (DocxTargets.Field field : fields) {
      assertEquals(field.shown(), targets.computed(field), field.code());
    }
    for (Element link : all(parts.root(TEXT), "hyperlink")) {
      targets.paragraph(attribute(link, "anchor"));
    }
  }

  @Test
  void linksToMembersAndTermsLeadToTheirParagraphs() {
    DocxParts parts = new DocxParts(Written.docx(Agreements.of(List.of("doel", "duur"))));
    DocxTargets targets = new DocxTargets(parts);
    assertTrue(targets.paragraph("duur_2").getTextContent().startsWith("Dit:"));
    assertEquals("dan.", targets.paragraph("duur_b").getTextContent());
    assertTrue(targets.paragraph("duur_begrip").getTextContent().startsWith("Begrip duur: van"));
    assertTrue(targets.paragraph("duur").getTextContent().contains("Over duur"));
  }

  @Test
  void theContentsAreAFieldWithTheirPages() {
    List<String> codes =
        all(agreement.root(TEXT), "instrText").stream()
            .map(c -> c.getTextContent().strip())
            .toList();
    assertEquals("TOC \\o \"1-1\" \\h \\z \\u", codes.get(0));
    assertEquals("PAGEREF art_begrippen \\h", codes.get(1));
    assertTrue(DocxText.print(Written.docx(Samples.agreement())).contains("Doel 2\n"));
    int open = 0;
    for (Element mark : all(agreement.root(TEXT), "fldChar")) {
      open += attribute(mark, "fldCharType").equals("begin") ? 1 : 0;
      open -= attribute(mark, "fldCharType").equals("end") ? 1 : 0;
    }
    assertEquals(0, open, "every field is closed");
    Block unknown =
        new Block.Contents(
            List.of(), List.of(new Block.Contents.Entry("a", "Artikel 1. A", 0)), Written.HERE);
    String xml = Written.parts(unknown).text(TEXT);
    assertFalse(xml.contains("PAGEREF"), "no page before it is known");
  }

  @Test
  void placeholdersEverywhereHaveTheirComment() {
    Inline.Placeholder title = Agreements.open("titel");
    Block list =
        Written.list(
            Block.ListBlock.Style.ALPHA, Written.item(Written.body(Agreements.open("punt"))));
    Block table =
        new Block.Table(
            "",
            Optional.empty(),
            "Open",
            List.of(new Block.Table.Column(1, Block.Table.Align.LEFT)),
            List.of(),
            List.of(
                new Block.Table.Row(
                    "",
                    List.of(
                        new Block.Table.Cell(1, List.of(Written.body(Agreements.open("cel"))))))),
            false,
            Written.HERE);
    Block.Definitions terms =
        new Block.Definitions(
            List.of(
                new Block.Definitions.Definition(
                    "t",
                    List.of(Agreements.open("term")),
                    List.of(Written.body(Agreements.open("betekenis"))))),
            Written.HERE);
    Block article =
        new Article(
            "a",
            1,
            List.of(title),
            List.of(member("1.1", Written.body(Agreements.open("lid")), list, terms, table)),
            Written.HERE);
    DocxParts parts = Written.parts(article);
    List<String> comments =
        all(parts.root("word/comments.xml"), "comment").stream()
            .map(Element::getTextContent)
            .toList();
    assertEquals(
        List.of(
            "Nodig: titel.",
            "Nodig: lid.",
            "Nodig: punt.",
            "Nodig: term.",
            "Nodig: betekenis.",
            "Nodig: cel."),
        comments);
    assertEquals(6, all(parts.root(TEXT), "commentReference").size());
    assertEquals(6, all(parts.root(TEXT), "shd").size(), "all are marked");
    Element indent = all(parts.root(TEXT), "tblInd").get(0);
    assertEquals("" + Numbering.MEMBER_INDENT, attribute(indent, "w"), "a table of the member");
  }

  @Test
  void signaturesAreNeverTornApartNorAlone() {
    for (int count = 1; count <= 5; count++) {
      DocxParts parts =
          Written.parts(
              Written.body("Vooraf."), Written.body("Aldus."), Agreements.signatures(count));
      List<Element> paragraphs = all(parts.root(TEXT), "p");
      Set<String> ends = new HashSet<>();
      for (Element p : paragraphs.subList(1, paragraphs.size())) {
        if (!p.getTextContent().isEmpty() && child(p, "pPr", "keepNext").isEmpty()) {
          ends.add(p.getTextContent());
        }
      }
      assertEquals(Set.of("Datum: …"), ends, "only after a whole row");
      boolean page = child(paragraphs.get(1), "pPr", "pageBreakBefore").isPresent();
      assertEquals(count > 2, page, "more than one row has a page with text of its own");
    }
  }

  @Test
  void everyPageHasItsHeadAndFoot() {
    List<Element> sections = all(agreement.root(TEXT), "sectPr");
    assertEquals(2, sections.size());
    for (Element section : sections) {
      assertTrue(child(section, "titlePg").isEmpty());
      List<String> kinds =
          children(section).stream()
              .filter(e -> e.getLocalName().endsWith("Reference"))
              .map(e -> e.getLocalName() + " " + attribute(e, "type"))
              .toList();
      assertEquals(List.of("headerReference default", "footerReference default"), kinds);
    }
    assertEquals(
        "Joint Letter of Intent Voorbeeld",
        agreement.root("word/header1.xml").getTextContent().strip());
    assertTrue(agreement.text("word/footer1.xml").contains("geen officieel stuk"));
  }

  private static Block article(int number, Article.Member... members) {
    return new Article(
        "a" + number, number, List.of(new Inline.Text("Titel")), List.of(members), Written.HERE);
  }

  private static Article.Member member(String number, Block... blocks) {
    return new Article.Member("", number, List.of(blocks));
  }

  private static String spaces(String text) {
    return text.replace('\u00a0', ' ');
  }
}

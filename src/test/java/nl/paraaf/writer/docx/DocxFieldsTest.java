package nl.paraaf.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every merged value is found back with its data path. */
class DocxFieldsTest {
  private static final String TEXT = "word/document.xml";

  @Test
  void everyValueOfTheSamplesIsFoundWithItsPath() throws Exception {
    for (Document document : List.of(Samples.letter(), Samples.annex(5))) {
      List<String> expected = new ArrayList<>();
      collect(document, expected);
      assertFalse(expected.isEmpty());
      assertEquals(expected, read(Written.docx(document)));
    }
  }

  @Test
  void valuesAreFoundByTheirBindingWhenTagsAreLost() throws Exception {
    Document document =
        Written.document(
            Written.body(Written.field("a.yaml#/x", new Inline.Text("een"))),
            Written.body(Written.field("a.yaml#/y", new Inline.Text("twee"))));
    DocxParts parts = new DocxParts(Written.docx(document));
    byte[] saved = parts.with(TEXT, xml -> xml.replaceAll("<w:tag [^>]*/>", ""));
    assertEquals(List.of("a.yaml#/x = een", "a.yaml#/y = twee"), read(saved));
  }

  @Test
  void whatSomeoneTypedInAControlIsRead() throws Exception {
    Document document =
        Written.document(Written.body(Written.field("a.yaml#/x", new Inline.Text("een"))));
    byte[] edited =
        new DocxParts(Written.docx(document))
            .with(
                TEXT, xml -> xml.replace("<w:t>een</w:t>", "<w:t>e</w:t></w:r><w:r><w:t>lf</w:t>"));
    assertEquals(List.of("a.yaml#/x = elf"), read(edited));
  }

  @Test
  void valuesInFootnotesAndInOtherValuesAreFound() throws Exception {
    Inline.Field inner = Written.field("a.yaml#/binnen", new Inline.Text("70%"));
    Inline.Footnote note =
        new Inline.Footnote(
            1, List.of(Written.body(Written.field("a.yaml#/noot", new Inline.Text("bron")))));
    Document document =
        Written.document(
            Written.body(
                Written.field("a.yaml#/buiten", new Inline.Text("ongeveer "), inner), note));
    assertEquals(
        List.of("a.yaml#/buiten = ongeveer 70%", "a.yaml#/binnen = 70%", "a.yaml#/noot = bron"),
        read(Written.docx(document)));
  }

  @Test
  void onlyPlainTextIsBoundAndTheBindingLeadsToThatText() throws Exception {
    DocxParts parts = new DocxParts(Written.docx(Samples.letter()));
    XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    Element custom = parts.root("customXml/item1.xml");
    int bound = 0;
    for (Element control : DocxParts.all(parts.root(TEXT), "sdt")) {
      Optional<Element> binding = DocxParts.child(control, "sdtPr", "dataBinding");
      Element content = DocxParts.child(control, "sdtContent").orElseThrow();
      if (binding.isPresent()) {
        bound++;
        String path = DocxParts.attribute(binding.get(), "xpath");
        assertEquals(content.getTextContent(), xpath.evaluate(path, custom.getOwnerDocument()));
        assertEquals(1, DocxParts.children(content).size(), "one run");
        assertEquals(MergedValues.STORE_ID, DocxParts.attribute(binding.get(), "storeItemID"));
      }
    }
    assertEquals(26, bound);
    assertFalse(parts.text("customXml/item1.xml").contains("=\"v"), "elements only");
  }

  @Test
  void longValuesAndRichValuesAreNotBound() {
    DocxParts parts =
        Written.parts(
            Written.body(
                Written.field("a#/lang", new Inline.Text("x".repeat(500))),
                Written.field(
                    "a#/rijk",
                    new Inline.Text("CO"),
                    new Inline.Script(Inline.Script.Kind.SUB, "2"))));
    assertEquals(List.of(), DocxParts.all(parts.root(TEXT), "dataBinding"));
  }

  @Test
  void controlsHaveUniqueIdsShortTagsAndAreHidden() {
    List<Element> controls =
        DocxParts.all(new DocxParts(Written.docx(Samples.annex(20))).root(TEXT), "sdtPr");
    HashSet<String> ids = new HashSet<>();
    for (Element control : controls) {
      ids.add(DocxParts.value(control, "id"));
      assertEquals("v" + ids.size(), DocxParts.value(control, "tag"));
      Element appearance = DocxParts.child(control, "appearance").orElseThrow();
      assertEquals("hidden", appearance.getAttributeNS(appearance.getNamespaceURI(), "val"));
    }
    assertEquals(controls.size(), ids.size());
  }

  @Test
  void whatIsNoDocxIsRefused() {
    byte[] text = "geen zip".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> DocxFields.read(text));
    byte[] broken = new DocxParts(Written.docx(Samples.annex(1))).with(TEXT, xml -> xml + "<");
    assertThrows(IOException.class, () -> DocxFields.read(broken));
  }

  private static List<String> read(byte[] docx) throws IOException {
    return DocxFields.read(docx).stream().map(v -> v.path() + " = " + v.text()).toList();
  }

  /** Fields and placeholders in the order of the nodes, found by their components. */
  private static void collect(Object node, List<String> found) throws Exception {
    if (node instanceof Inline.Field field) {
      found.add(field.path() + " = " + TextPrinter.plain(field.content()));
    } else if (node instanceof Inline.Placeholder placeholder) {
      found.add(placeholder.path() + " = " + placeholder.text());
    }
    if (node instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), found);
    } else if (node instanceof Iterable<?> nodes) {
      for (Object each : nodes) {
        collect(each, found);
      }
    } else if (node instanceof Record) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(node), found);
      }
    }
  }
}

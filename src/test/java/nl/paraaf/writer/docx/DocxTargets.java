package nl.paraaf.writer.docx;

import static nl.paraaf.writer.docx.DocxParts.all;
import static nl.paraaf.writer.docx.DocxParts.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** REF fields and the bookmarks that they lead to, computed as Word does on an update. */
public final class DocxTargets {

  /** A field with what it shows now. */
  public record Field(String code, String shown) {}

  private final Element text;
  private final Map<String, Element> paragraphs = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();
  private final Map<Element, String> numbers = new HashMap<>();

  public DocxTargets(DocxParts parts) {
    text = parts.root("word/document.xml");
    DocxNumbers count = new DocxNumbers(parts);
    for (Element paragraph : all(text, "p")) {
      numbers.put(paragraph, count.next(paragraph));
      for (Element start : all(paragraph, "bookmarkStart")) {
        Element before = paragraphs.put(attribute(start, "name"), paragraph);
        Assertions.assertNull(before, "twice: " + attribute(start, "name"));
        contents.put(attribute(start, "name"), content(paragraph, start));
      }
    }
  }

  /** The words between the marks of a bookmark. */
  private static String content(Element paragraph, Element start) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    NodeList nodes = paragraph.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node == start) {
        inside = true;
      } else if (node.getLocalName().equals("bookmarkEnd")
          && attribute((Element) node, "id").equals(attribute(start, "id"))) {
        return out.toString();
      } else if (inside && node.getLocalName().equals("t")) {
        out.append(node.getTextContent());
      }
    }
    throw new AssertionError("not closed: " + attribute(start, "name"));
  }

  /** The paragraph with that bookmark, which must be there. */
  public Element paragraph(String name) {
    Element paragraph = paragraphs.get(name);
    Assertions.assertNotNull(paragraph, "no bookmark " + name);
    return paragraph;
  }

  /** The number that Word prints before the paragraph with that bookmark. */
  public String number(String name) {
    return numbers.get(paragraph(name));
  }

  /** Every link within the document: where it leads, and what it says. */
  public List<Field> links() {
    return all(text, "hyperlink").stream()
        .filter(link -> !attribute(link, "anchor").isEmpty())
        .map(link -> new Field(attribute(link, "anchor"), shown(link)))
        .toList();
  }

  private static String shown(Element link) {
    StringBuilder out = new StringBuilder();
    all(link, "t").forEach(t -> out.append(t.getTextContent()));
    return out.toString();
  }

  /** Every REF field. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Element code : all(text, "instrText")) {
      if (code.getTextContent().startsWith(" REF ")) {
        Node result = code.getParentNode().getNextSibling().getNextSibling();
        fields.add(new Field(code.getTextContent().strip(), result.getTextContent()));
      }
    }
    return fields;
  }

  /** What Word would show: the words of the bookmark, or the number of its paragraph. */
  public String computed(Field field) {
    String name = field.code().split(" ")[1];
    Element paragraph = paragraph(name);
    boolean number = field.code().matches(".*\\\\[rn] .*");
    return number ? numbers.get(paragraph).replaceAll("\\.$", "") : contents.get(name);
  }
}

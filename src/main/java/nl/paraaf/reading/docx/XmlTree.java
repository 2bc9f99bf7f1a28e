package nl.paraaf.reading.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads a part as a tree, without what no text is in. */
final class XmlTree implements PartReader.Handler {
  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final Map<String, String> PREFIXES =
      Map.of(
          OOXML + "wordprocessingml/2006/main",
          "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "w:",
          OOXML + "officeDocument/2006/relationships",
          "r:",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "r:",
          OOXML + "officeDocument/2006/math",
          "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math",
          "m:",
          OOXML + "markup-compatibility/2006",
          "mc:");

  private static final Set<String> WITH_TEXT = Set.of("w:t", "m:t", "w:instrText");

  /** How things were before they were changed, and what no text is in. */
  private static final Set<String> SKIPPED =
      Set.of("w:pPrChange", "w:rPrChange", "w:sectPr", "w:tblGrid", "w:tblPrEx", "w:rFonts");

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    Element close() {
      return new Element(name, attributes, List.copyOf(children), text.toString());
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  private XmlTree() {}

  static Element read(byte[] bytes) throws UnreadableException {
    XmlTree tree = new XmlTree();
    tree.open.push(new Open("", Map.of()));
    PartReader.read(bytes, tree);
    Open root = tree.open.pop();
    return root.children.isEmpty() ? Element.NONE : root.children.get(0);
  }

  @Override
  public void start(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          prefix(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
    String name = prefix(reader.getNamespaceURI()) + reader.getLocalName();
    open.push(new Open(name, attributes.isEmpty() ? Map.of() : attributes));
  }

  @Override
  public void end() {
    Open closed = open.pop();
    if (!SKIPPED.contains(closed.name)) {
      open.element().children.add(closed.close());
    }
  }

  @Override
  public void text(String text) {
    if (WITH_TEXT.contains(open.element().name)) {
      open.element().text.append(text);
    }
  }

  private static String prefix(String namespace) {
    return namespace == null || namespace.isEmpty()
        ? ""
        : PREFIXES.getOrDefault(namespace, "other:");
  }
}

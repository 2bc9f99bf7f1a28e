package nl.paraaf.reading.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part: without DTD, without anything from outside, of bounded depth and size. */
final class XmlTree {
  /** Deeper than any word processor nests. */
  private static final int MAX_DEPTH = 200;

  private static final int MAX_ELEMENTS = 1_500_000;

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
  private int elements;

  private XmlTree() {}

  static Element read(byte[] bytes) throws UnreadableException {
    // Never the implementation that a library on the class path brings along.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    factory.setXMLReporter((message, type, related, location) -> {});
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new XmlTree().read(reader);
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK answers some broken files with an exception of its own making.
      throw UnreadableException.damaged();
    }
  }

  private Element read(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
    open.push(new Open("", Map.of()));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw UnreadableException.damaged();
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader);
        default -> {}
      }
    }
    Open root = open.pop();
    return root.children.isEmpty() ? Element.NONE : root.children.get(0);
  }

  private void start(XMLStreamReader reader) throws UnreadableException {
    if (open.size() > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
      throw UnreadableException.tooLarge();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          prefix(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
    String name = prefix(reader.getNamespaceURI()) + reader.getLocalName();
    open.push(new Open(name, attributes.isEmpty() ? Map.of() : attributes));
  }

  private void end() {
    Open closed = open.pop();
    if (!SKIPPED.contains(closed.name)) {
      open.element().children.add(closed.close());
    }
  }

  private void text(XMLStreamReader reader) {
    if (WITH_TEXT.contains(open.element().name)) {
      open.element().text.append(reader.getText());
    }
  }

  private static String prefix(String namespace) {
    return namespace == null || namespace.isEmpty()
        ? ""
        : PREFIXES.getOrDefault(namespace, "other:");
  }
}

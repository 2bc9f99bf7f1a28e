package nl.paraaf.writer.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.diagnostic.ParaafFault;
import org.docx4j.jaxb.Context;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XML straight into the objects of docx4j, without a text between. docx4j sets properties in
 * the order of the schema, whatever the order here, and an element that it does not know is a
 * fault.
 *
 * <p>Names without a prefix are of WordprocessingML, and so are attributes of such elements.
 */
final class WordXml {
  private static final Map<String, String> NAMESPACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
              Map.entry("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
              Map.entry("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
              Map.entry("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
              Map.entry("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
              Map.entry("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
              Map.entry(
                  "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
              Map.entry("v", "urn:schemas-microsoft-com:vml"),
              Map.entry("o", "urn:schemas-microsoft-com:office:office"),
              Map.entry(
                  "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
              Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
              Map.entry("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
              Map.entry("xml", "http://www.w3.org/XML/1998/namespace")));

  private final UnmarshallerHandler handler;
  private final AttributesImpl scratch = new AttributesImpl();
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts a part or a piece of one with its root element. */
  WordXml(String root, String... attributes) {
    this(Context.jc, root, attributes);
  }

  /** The same for a part whose vocabulary docx4j keeps in a context of its own. */
  WordXml(JAXBContext context, String root, String... attributes) {
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setEventHandler(event -> false);
      handler = unmarshaller.getUnmarshallerHandler();
      handler.startDocument();
      for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
        handler.startPrefixMapping(namespace.getKey(), namespace.getValue());
      }
    } catch (JAXBException | SAXException e) {
      throw new ParaafFault("docx4j kan geen XML lezen", e);
    }
    start(root, attributes);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a value of null leaves the attribute out
   */
  WordXml start(String name, String... attributes) {
    int colon = name.indexOf(':');
    String inherited = colon < 0 ? "w" : "";
    scratch.clear();
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        attribute(inherited, attributes[i], attributes[i + 1]);
      }
    }
    String prefix = colon < 0 ? "w" : name.substring(0, colon);
    String local = name.substring(colon + 1);
    try {
      handler.startElement(NAMESPACES.get(prefix), local, prefix + ":" + local, scratch);
    } catch (SAXException e) {
      throw new ParaafFault("docx4j kent het element " + name + " hier niet", e);
    }
    open.push(name);
    return this;
  }

  private void attribute(String inherited, String name, String value) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? inherited : name.substring(0, colon);
    String local = name.substring(colon + 1);
    String uri = prefix.isEmpty() ? "" : NAMESPACES.get(prefix);
    String qualified = prefix.isEmpty() ? local : prefix + ":" + local;
    scratch.addAttribute(uri, local, qualified, "CDATA", value);
  }

  /** Closes the element that is open, which must be this one. */
  WordXml end(String name) {
    String last = open.pop();
    if (!last.equals(name)) {
      throw new ParaafFault("element " + last + " wordt gesloten als " + name);
    }
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "w" : name.substring(0, colon);
    String local = name.substring(colon + 1);
    try {
      handler.endElement(NAMESPACES.get(prefix), local, prefix + ":" + local);
    } catch (SAXException e) {
      throw new ParaafFault("docx4j aanvaardt het element " + name + " niet", e);
    }
    return this;
  }

  /** An element without content. */
  WordXml leaf(String name, String... attributes) {
    return start(name, attributes).end(name);
  }

  /** Character data. */
  WordXml text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n') {
        throw new ParaafFault("teken U+%04X kan niet in XML staan".formatted((int) c));
      }
    }
    try {
      handler.characters(text.toCharArray(), 0, text.length());
    } catch (SAXException e) {
      throw new ParaafFault("docx4j aanvaardt deze tekst niet: " + text, e);
    }
    return this;
  }

  /** Closes the root and gives what docx4j made of it. */
  <T> T finish(Class<T> type) {
    end(open.getLast());
    if (!open.isEmpty()) {
      throw new ParaafFault("element " + open.peek() + " is nog open");
    }
    try {
      handler.endDocument();
      Object result = handler.getResult();
      return type.cast(result instanceof JAXBElement<?> element ? element.getValue() : result);
    } catch (JAXBException | SAXException e) {
      throw new ParaafFault("docx4j aanvaardt dit deel niet", e);
    }
  }
}

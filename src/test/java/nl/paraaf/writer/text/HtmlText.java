package nl.paraaf.writer.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the words of a page back, in the form of {@link nl.paraaf.document.TextPrinter}. */
public final class HtmlText {
  private static final Set<String> IN_LINE =
      Set.of("a", "span", "em", "strong", "sub", "sup", "mark", "br", "dfn");

  /** What belongs to the page and not to the document. */
  private static final Set<String> NOT_TEXT =
      Set.of("onzichtbaar", "sprong", "merk", "inhoud", "nogopen");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlText() {}

  public static Document parse(String page) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  public static String read(String page) {
    HtmlText text = new HtmlText();
    text.walk(parse(page).getDocumentElement());
    text.flush();
    return String.join("\n", text.lines) + "\n";
  }

  private void walk(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      // Line ends are ours, between elements; no sample has one in its text.
      line.append(node.getNodeValue().replace("\n", ""));
    } else if (node instanceof Element element && !isHidden(element)) {
      element(element);
    }
  }

  private void element(Element element) {
    String kind = element.getAttribute("class");
    if (element.getAttribute("role").equals("doc-noteref")) {
      line.append('[').append(element.getTextContent()).append(']');
    } else if (element.getTagName().equals("br")) {
      line.append(' ');
    } else if (IN_LINE.contains(element.getTagName())) {
      children(element);
    } else if (kind.equals("kenmerk")) {
      joined("", element);
    } else if (isDefinition(element)) {
      definition(element);
    } else if (element.getAttribute("id").matches("_voetnoot-\\d+")) {
      joined("[" + element.getAttribute("value") + "] ", element);
    } else {
      flush();
      children(element);
      flush();
    }
  }

  private static boolean isDefinition(Element element) {
    return element.getParentNode() instanceof Element list
        && list.getAttribute("class").equals("begrippen");
  }

  /** The first line of a meaning goes on after its term. */
  private void definition(Element element) {
    flush();
    HtmlText inside = new HtmlText();
    inside.children(element);
    inside.flush();
    lines.add(inside.lines.get(0) + " " + inside.lines.get(1));
    lines.addAll(inside.lines.subList(2, inside.lines.size()));
  }

  /** One line for all that stands in the element. */
  private void joined(String mark, Element element) {
    flush();
    HtmlText inside = new HtmlText();
    inside.children(element);
    inside.flush();
    lines.add(mark + String.join(" ", inside.lines));
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child);
    }
  }

  private static boolean isHidden(Element element) {
    return NOT_TEXT.contains(element.getAttribute("class"))
        || element.getTagName().equals("head")
        || element.getAttribute("role").equals("img")
        || element.getAttribute("role").equals("doc-backlink");
  }

  private void flush() {
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    line.setLength(0);
  }
}

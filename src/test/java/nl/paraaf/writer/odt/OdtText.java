package nl.paraaf.writer.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The words of an ODT: those of the text and of its notes. */
public final class OdtText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int count;

  private OdtText() {}

  /** The parts of a package by name. */
  static Map<String, byte[]> parts(byte[] odt) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** All words, those of notes at the end, without numbers that a program counts by itself. */
  public static List<String> words(byte[] odt)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(parts(odt).get("content.xml")))
            .getDocumentElement();
    OdtText found = new OdtText();
    found.read(root, found.text);
    return words(found.text + " " + found.notes);
  }

  /** The words of any text. */
  public static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private void read(Element from, StringBuilder out) {
    for (Node node : children(from)) {
      if (node instanceof Element element) {
        element(element, out);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        out.append(node.getTextContent());
      }
    }
  }

  private void element(Element element, StringBuilder out) {
    switch (element.getNodeName()) {
      case "text:s", "text:tab", "text:line-break" -> out.append(' ');
      case "text:soft-page-break", "office:annotation", "svg:title", "svg:desc", "text:number" -> {
        // Not in the running text.
      }
      case "text:note" -> note(element, out);
      case "text:p", "text:h" -> {
        out.append('\n');
        read(element, out);
        out.append('\n');
      }
      default -> read(element, out);
    }
  }

  private void note(Element note, StringBuilder out) {
    count++;
    out.append('[').append(count).append(']');
    notes.append("\n[").append(count).append("] ");
    read((Element) note.getElementsByTagName("text:note-body").item(0), notes);
  }

  private static List<Node> children(Element from) {
    List<Node> all = new ArrayList<>();
    for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      all.add(node);
    }
    return all;
  }
}

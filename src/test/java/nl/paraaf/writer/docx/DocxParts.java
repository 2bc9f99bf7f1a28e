package nl.paraaf.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a DOCX as a test looks at them: without docx4j, which wrote them. */
public final class DocxParts {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public DocxParts(byte[] docx) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  public String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** The root of a part. */
  public Element root(String part) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(part + " is not well-formed", e);
    }
  }

  /** The same file with one part changed. */
  public byte[] with(String part, UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : parts.keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.equals(part)
                ? change.apply(text(name)).getBytes(StandardCharsets.UTF_8)
                : parts.get(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The same file without comments. LibreOffice 7.4 shows the wrong footnotes where a comment
   * stands between two of them.
   */
  public byte[] withoutComments() {
    return with(
        "word/document.xml",
        xml ->
            xml.replaceAll("<w:commentRange(Start|End) [^>]*/>", "")
                .replaceAll(
                    "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>"
                        + "<w:commentReference [^>]*/></w:r>",
                    ""));
  }

  /** All descendants with that name in the namespace of WordprocessingML, in order. */
  public static List<Element> all(Element from, String name) {
    NodeList nodes = from.getElementsByTagNameNS(W, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Child elements, in order. */
  public static List<Element> children(Element from) {
    List<Element> elements = new ArrayList<>();
    for (Node n = from.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The child at the end of a path of names. */
  public static Optional<Element> child(Element from, String... path) {
    Optional<Element> at = Optional.of(from);
    for (String name : path) {
      at =
          at.flatMap(
              e -> children(e).stream().filter(c -> c.getLocalName().equals(name)).findFirst());
    }
    return at;
  }

  /** An attribute in the namespace of WordprocessingML; empty when missing. */
  public static String attribute(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  /** The {@code w:val} at the end of a path; empty when missing. */
  public static String value(Element from, String... path) {
    return child(from, path).map(e -> attribute(e, "val")).orElse("");
  }
}

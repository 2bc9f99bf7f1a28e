package nl.paraaf.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.source.Span;
import nl.paraaf.writer.chart.Drawing;
import nl.paraaf.writer.chart.Svg;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Writes XSL-FO as SAX events, straight into the engine: no text is made and parsed again, so that
 * no XML parser or transformer of the class path has a say in the result.
 */
final class Fo {
  /** Role of objects that only lay out: {@link UngroupTags} takes them out of the tags. */
  static final String GROUP = "NonStruct";

  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Objects that stand in a line, between words. */
  private static final Set<String> INLINE =
      Set.of(
          "basic-link",
          "footnote",
          "inline",
          "instream-foreign-object",
          "leader",
          "page-number",
          "page-number-citation",
          "page-number-citation-last");

  /**
   * A space at the end or at the start of words beside an object in the line. The engine forgets a
   * common one where a line ends at it, and a reader by ear would take two words for one. (Within a
   * line the last one then is in the tags twice, which does not show and is not heard.)
   */
  private static final String LAST_SPACE = " \u200b";

  private static final String FIRST_SPACE = "\u00a0\u200b";

  private final ContentHandler out;
  private final MessageDigest digest;
  private final LocatorImpl place = new LocatorImpl();
  private final StringBuilder words = new StringBuilder();

  /** Whether the words follow an edge of an object in the line. */
  private boolean afterInline;

  /** What stands in a formatting object. */
  interface Content {
    void write();
  }

  Fo(ContentHandler out) {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new ParaafFault("every Java platform has SHA-256", e);
    }
  }

  static String namespace(String prefix) {
    return switch (prefix) {
      case "" -> "";
      case "fox" -> FOX;
      case "xml" -> XML;
      default -> throw new ParaafFault("no namespace for prefix " + prefix);
    };
  }

  /** A whole document. */
  void document(Props root, Content content) {
    try {
      out.setDocumentLocator(place);
      out.startDocument();
      out.startPrefixMapping("fo", FO);
      out.startPrefixMapping("fox", FOX);
      element("root", root, content);
      out.endPrefixMapping("fox");
      out.endPrefixMapping("fo");
      out.endDocument();
    } catch (SAXException e) {
      throw new ParaafFault("the PDF engine refuses the document: " + e.getMessage(), e);
    }
  }

  /**
   * Writes content that comes from a place in a template or in prose: what the engine has to say of
   * it names that place.
   */
  void from(Span span, Content content) {
    Locator before = new LocatorImpl(place);
    moveTo(span.file(), span.start().line(), span.start().column());
    content.write();
    moveTo(before.getSystemId(), before.getLineNumber(), before.getColumnNumber());
  }

  private void moveTo(String file, int line, int column) {
    place.setSystemId(file);
    place.setLineNumber(line);
    place.setColumnNumber(column);
  }

  void element(String name, Props props, Content content) {
    element(FO, "fo:" + name, props, content);
  }

  private void element(String space, String name, Props props, Content content) {
    String local = name.substring(name.indexOf(':') + 1);
    boolean inline = INLINE.contains(local);
    try {
      writeWords(inline);
      Attributes attributes = props.attributes();
      feed("<" + name);
      for (int i = 0; i < attributes.getLength(); i++) {
        feed(attributes.getQName(i) + "=" + attributes.getValue(i));
      }
      out.startElement(space, local, name, attributes);
      afterInline = inline;
      content.write();
      writeWords(inline);
      out.endElement(space, local, name);
      feed(">");
      afterInline = inline;
    } catch (SAXException e) {
      throw new ParaafFault("the PDF engine refuses " + name + ": " + e.getMessage(), e);
    }
  }

  void element(String name, Props props) {
    element(name, props, () -> {});
  }

  void block(Props props, Content content) {
    element("block", props, content);
  }

  void inline(Props props, Content content) {
    element("inline", props, content);
  }

  /** An object that only lays out. */
  void group(String name, Props props, Content content) {
    element(name, props.with(Props.role(GROUP)), content);
  }

  /**
   * An item of a list block: its mark, and the body beside it.
   *
   * @param item properties of the whole
   * @param body properties of the body
   */
  void item(Props item, String mark, Props body, Content content) {
    element(
        "list-item",
        item,
        () -> {
          group(
              "list-item-label",
              Props.of("end-indent", "label-end()"),
              () -> block(Props.role("Lbl"), () -> text(mark)));
          element("list-item-body", body.with("start-indent", "body-start()"), content);
        });
  }

  /**
   * A drawing in the line; it has a tag of its own, for a picture.
   *
   * @param scale its size on the page, of the size that it was drawn in
   */
  void drawing(Drawing drawing, double scale, String fontFamily, Props props) {
    Props root =
        Props.of("viewBox", Svg.viewBox(drawing))
            .with("width", Svg.number(scale * drawing.width()) + "pt")
            .with("height", Svg.number(scale * drawing.height()) + "pt")
            .with("font-family", "'" + fontFamily + "'");
    element(
        "instream-foreign-object",
        props,
        () -> element(Svg.NAMESPACE, "svg", root, () -> Svg.write(drawing, new Surface())));
  }

  private final class Surface implements Svg.Surface {
    @Override
    public void element(String name, Runnable content, String... attributes) {
      Props props = Props.NONE;
      for (int i = 0; i < attributes.length; i += 2) {
        props = props.with(attributes[i], attributes[i + 1]);
      }
      Fo.this.element(Svg.NAMESPACE, name, props, content::run);
    }

    @Override
    public void text(String text) {
      Fo.this.text(text);
    }
  }

  /** A named destination at the object with that id; after all pages. */
  void destination(String id) {
    element(FOX, "fox:destination", Props.of("internal-destination", id), () -> {});
  }

  void text(String text) {
    words.append(text);
  }

  private void writeWords(boolean beforeInline) throws SAXException {
    if (words.isEmpty()) {
      return;
    }
    if (afterInline && words.charAt(0) == ' ') {
      words.replace(0, 1, FIRST_SPACE);
    }
    if (beforeInline && words.charAt(words.length() - 1) == ' ') {
      words.replace(words.length() - 1, words.length(), LAST_SPACE);
    }
    String text = words.toString();
    words.setLength(0);
    feed(text);
    out.characters(text.toCharArray(), 0, text.length());
  }

  /** A hash of everything written so far. */
  byte[] digest() {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new ParaafFault("SHA-256 can be cloned", e);
    }
  }

  private void feed(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}

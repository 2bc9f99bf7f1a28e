package nl.paraaf.reading.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a package: no DTD, nothing from outside, of bounded depth and size. */
public final class PartReader {
  /** Deeper than any word processor nests. */
  private static final int MAX_DEPTH = 200;

  private static final int MAX_ELEMENTS = 1_500_000;

  private final Handler handler;
  private int depth;
  private int elements;

  private PartReader(Handler handler) {
    this.handler = handler;
  }

  /** What is done with what a part holds, in its order. */
  public interface Handler {
    /** An element opens, at which the reader stands. */
    void start(XMLStreamReader reader) throws UnreadableException;

    /** The last element that is open closes. */
    void end();

    /** Text, not always all that stands together. */
    void text(String text);
  }

  /** Reads a part to its end, or tells that it is no XML that one can trust. */
  public static void read(byte[] bytes, Handler handler) throws UnreadableException {
    // Never the implementation that a library on the class path brings along.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    factory.setXMLReporter((message, type, related, location) -> {});
    try {
      new PartReader(handler).read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK answers some broken files with an exception of its own making.
      throw UnreadableException.damaged();
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw UnreadableException.damaged();
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw UnreadableException.tooLarge();
          }
          handler.start(reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.text(reader.getText());
        default -> {}
      }
    }
  }
}

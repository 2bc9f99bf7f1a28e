package nl.paraaf.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Span;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;

/** Reads merged markup as XML; without a DTD, so that nothing can be fetched or blown up. */
final class MarkupReader {
  /** Deeper than any document; what comes after the reader calls itself for each level. */
  private static final int MAX_DEPTH = 100;

  private static final XMLInputFactory FACTORY = factory();

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Span, Span> places = new HashMap<>();
  private final Span start;

  private MarkupReader(Span start) {
    this.start = start;
  }

  private record Open(
      String name, Map<String, String> attributes, Span span, List<MarkupNode> children) {}

  /**
   * Reads markup.
   *
   * @param template the place to blame when nothing better is known
   * @return the root element; empty when the markup is not well-formed, with a diagnostic
   */
  static Optional<MarkupElement> read(String markup, Span template, Diagnostics diagnostics) {
    return new MarkupReader(template).read(markup, diagnostics);
  }

  private Optional<MarkupElement> read(String markup, Diagnostics diagnostics) {
    open.push(new Open("", Map.of(), start, new ArrayList<>()));
    XMLStreamReader reader = null;
    try {
      reader = FACTORY.createXMLStreamReader(new StringReader(markup));
      while (reader.hasNext()) {
        event(reader);
      }
    } catch (XMLStreamException e) {
      diagnostics.add(broken(markup));
      return Optional.empty();
    }
    List<MarkupNode> roots = open.pop().children();
    return Optional.of((MarkupElement) roots.get(0));
  }

  private void event(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String name = reader.getLocalName();
        String stamp = name.equals("stuk") ? StampedSource.PLACE_OF_PIECE : StampedSource.PLACE;
        Span place = place(attributes.remove(stamp));
        open.push(new Open(name, small(attributes), place, new ArrayList<>()));
        if (open.size() > MAX_DEPTH) {
          throw new XMLStreamException("too deep");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        Open done = open.pop();
        MarkupElement element =
            new MarkupElement(done.name(), done.attributes(), done.children(), done.span());
        open.peek().children().add(element);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (open.size() > 1) {
          open.peek().children().add(new MarkupText(reader.getText()));
        }
      }
      default -> {
        // Comments and processing instructions say nothing about the document.
      }
    }
  }

  /** What is written once in a template stands many times in its markup, with one place. */
  private Span place(String stamp) {
    Span place = parsePlace(stamp, open.peek().span());
    return places.computeIfAbsent(place, same -> same);
  }

  /** Most elements have no attribute or one. */
  private static Map<String, String> small(Map<String, String> attributes) {
    return attributes.size() < 2 ? Map.copyOf(attributes) : attributes;
  }

  private Diagnostic broken(String markup) {
    return open.size() > MAX_DEPTH
        ? Diagnostic.error(
            "te-diep",
            "de elementen zijn hier meer dan " + (MAX_DEPTH - 1) + " niveaus diep",
            open.peek().span(),
            "sluit elk element met </…>; waarschijnlijk opent een <#list> er telkens één")
        : MarkupFaults.first(markup, start);
  }

  /** Reads {@code file:line:column}. */
  static Span parsePlace(String place, Span otherwise) {
    if (place == null) {
      return otherwise;
    }
    int second = place.lastIndexOf(':');
    int first = place.lastIndexOf(':', second - 1);
    if (first < 0) {
      return otherwise;
    }
    return Span.at(
        place.substring(0, first),
        Integer.parseInt(place.substring(first + 1, second)),
        Integer.parseInt(place.substring(second + 1)));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}

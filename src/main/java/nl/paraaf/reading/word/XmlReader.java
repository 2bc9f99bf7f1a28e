package nl.paraaf.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import nl.paraaf.reading.docx.PartReader;
import nl.paraaf.reading.docx.UnreadableException;

/** Reads a part whole. */
final class XmlReader implements PartReader.Handler {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  /** Elements in which spaces count. */
  private static final Set<String> WITH_TEXT =
      Set.of("w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t");

  /** Attributes that name namespaces by their prefixes in the file. */
  private static final Set<String> WITH_PREFIXES =
      Set.of("mc:Ignorable", "mc:MustUnderstand", "Requires");

  private final Deque<Xml> open = new ArrayDeque<>();
  private final Map<String, String> foreign = new TreeMap<>();

  private XmlReader() {}

  static Xml read(byte[] bytes) throws UnreadableException {
    XmlReader reader = new XmlReader();
    Xml top = Xml.element("top");
    reader.open.push(top);
    PartReader.read(bytes, reader);
    if (top.children().isEmpty()) {
      throw UnreadableException.damaged();
    }
    Xml root = top.children().get(0);
    reader.foreign.forEach((prefix, space) -> root.attributes().put("xmlns:" + prefix, space));
    return root;
  }

  @Override
  public void start(XMLStreamReader reader) throws UnreadableException {
    Xml element =
        Xml.element(name(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name =
          name(
              reader.getAttributeNamespace(i),
              reader.getAttributePrefix(i),
              reader.getAttributeLocalName(i));
      String value = reader.getAttributeValue(i);
      element
          .attributes()
          .put(name, WITH_PREFIXES.contains(name) ? prefixes(value, reader) : value);
    }
    open.element().add(element);
    open.push(element);
  }

  @Override
  public void end() {
    open.pop();
  }

  @Override
  public void text(String text) {
    Xml parent = open.element();
    boolean counts = WITH_TEXT.contains(parent.name()) || !text.isBlank();
    if (counts && open.size() > 1) {
      int last = parent.children().size() - 1;
      if (last >= 0 && parent.children().get(last).isText()) {
        text = parent.children().remove(last).text() + text;
      }
      parent.add(Xml.text(text));
    }
  }

  private String name(String space, String prefix, String local) throws UnreadableException {
    if (space == null || space.isEmpty()) {
      return local;
    }
    if (prefix != null && prefix.equals("xml")) {
      return "xml:" + local;
    }
    return prefix(space, prefix) + ":" + local;
  }

  private String prefix(String space, String prefix) throws UnreadableException {
    if (space.startsWith(STRICT)) {
      throw UnreadableException.other(
          "het bestand is in de strikte vorm van Word-bestanden",
          "sla het in Word op als gewoon Word-document (*.docx)");
    }
    String known = Names.prefix(space);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, String> other : foreign.entrySet()) {
      if (other.getValue().equals(space)) {
        return other.getKey();
      }
    }
    String free = prefix == null || prefix.isEmpty() ? "x" : prefix;
    while (Names.SPACES.containsKey(free) || foreign.containsKey(free)) {
      free += "x";
    }
    foreign.put(free, space);
    return free;
  }

  private String prefixes(String value, XMLStreamReader reader) throws UnreadableException {
    List<String> prefixes = new ArrayList<>();
    for (String prefix : value.strip().split("\\s+")) {
      String space = reader.getNamespaceURI(prefix);
      if (space != null) {
        prefixes.add(prefix(space, prefix));
      }
    }
    return String.join(" ", prefixes);
  }
}

package nl.paraaf.writer.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.paraaf.source.DataPath;

/** Reads content controls, and the custom XML that gives their data paths. */
final class ControlReader {
  /** The key of a value is its place: the n-th value is {@code vn}. */
  private static final Pattern POSITION = Pattern.compile(MergedValues.VALUE + "\\[(\\d+)]");

  private static final class Control {
    private String tag = "";
    private String binding = "";
    private final StringBuilder text = new StringBuilder();
  }

  private final XMLStreamReader xml;
  private final Map<String, DataPath> paths;
  private final Deque<Control> open = new ArrayDeque<>();
  private final List<Control> controls = new ArrayList<>();

  private ControlReader(byte[] story, Map<String, DataPath> paths) throws XMLStreamException {
    this.xml = reader(story);
    this.paths = paths;
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /** Data paths by tag; empty for custom XML that is not ours. */
  static Map<String, DataPath> paths(byte[] customXml) throws XMLStreamException {
    Map<String, DataPath> paths = new LinkedHashMap<>();
    XMLStreamReader xml = reader(customXml);
    String key = "";
    xml.nextTag();
    if (!xml.getLocalName().equals(MergedValues.ROOT)) {
      return paths;
    }
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals(MergedValues.KEY)) {
        key = xml.getElementText();
      } else if (xml.getLocalName().equals(MergedValues.PATH)) {
        paths.put(key, DataPath.parse(xml.getElementText()));
      }
    }
    return paths;
  }

  /** The controls of one part, in the order in which they start. */
  static List<FieldValue> controls(byte[] story, Map<String, DataPath> paths)
      throws XMLStreamException {
    ControlReader reader = new ControlReader(story, paths);
    reader.walk();
    List<FieldValue> values = new ArrayList<>();
    for (Control control : reader.controls) {
      String key = reader.key(control);
      if (paths.containsKey(key)) {
        values.add(new FieldValue(key, paths.get(key), control.text.toString()));
      }
    }
    return values;
  }

  private void walk() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sdt")) {
        open.pop();
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    if (name.equals("sdt")) {
      Control control = new Control();
      open.push(control);
      controls.add(control);
    }
    if (open.isEmpty()) {
      return;
    }
    switch (name) {
      case "tag" -> open.peek().tag = attribute("val");
      case "dataBinding" -> open.peek().binding = attribute("xpath");
      case "t" -> append(xml.getElementText());
      case "softHyphen" -> append("\u00ad");
      case "noBreakHyphen" -> append("\u2011");
      case "tab", "br" -> append(" ");
      default -> {
        // Properties and marks, which a reader does not see as text.
      }
    }
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A control holds the text of those inside it as well. */
  private void append(String text) {
    open.forEach(control -> control.text.append(text));
  }

  private String key(Control control) {
    if (paths.containsKey(control.tag)) {
      return control.tag;
    }
    Matcher matcher = POSITION.matcher(control.binding);
    return matcher.find() ? MergedValues.key(Integer.parseInt(matcher.group(1))) : "";
  }
}

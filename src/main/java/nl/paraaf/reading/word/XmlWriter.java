package nl.paraaf.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a part; the same tree gives the same bytes. */
final class XmlWriter {
  private final StringBuilder out = new StringBuilder();

  private XmlWriter() {}

  static byte[] write(Xml root) {
    XmlWriter writer = new XmlWriter();
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    Map<String, String> spaces = new TreeMap<>();
    for (String prefix : used(root)) {
      if (Names.SPACES.containsKey(prefix)) {
        boolean plain = prefix.equals("rel") || prefix.equals("ct");
        spaces.put(plain ? "xmlns" : "xmlns:" + prefix, Names.SPACES.get(prefix));
      }
    }
    writer.element(root, spaces);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An element for those who look at it: without namespaces. */
  static String fragment(Xml element) {
    XmlWriter writer = new XmlWriter();
    writer.element(element, Map.of());
    return writer.out.toString();
  }

  private static Set<String> used(Xml root) {
    Set<String> used = new TreeSet<>();
    root.everything()
        .forEach(
            xml -> {
              prefix(xml.name(), used);
              xml.attributes()
                  .forEach(
                      (key, value) -> {
                        prefix(key, used);
                        if (key.equals("mc:Ignorable") || key.equals("Requires")) {
                          used.addAll(List.of(value.split("\\s+", -1)));
                        }
                      });
            });
    return used;
  }

  private static void prefix(String name, Set<String> used) {
    int colon = name.indexOf(':');
    if (colon > 0) {
      used.add(name.substring(0, colon));
    }
  }

  private void element(Xml xml, Map<String, String> more) {
    if (xml.isText()) {
      escape(xml.text(), false);
      return;
    }
    String name = name(xml.name());
    out.append('<').append(name);
    more.forEach(this::attribute);
    xml.attributes().forEach(this::attribute);
    if (xml.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    xml.children().forEach(child -> element(child, Map.of()));
    out.append("</").append(name).append('>');
  }

  /** Programs expect the parts of the package itself without prefixes. */
  private static String name(String name) {
    return name.startsWith("rel:") || name.startsWith("ct:")
        ? name.substring(name.indexOf(':') + 1)
        : name;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : "" + c);
        default -> out.append(c);
      }
    }
  }
}

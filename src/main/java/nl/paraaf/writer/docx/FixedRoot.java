package nl.paraaf.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the root element of a part one form. JAXB declares every namespace it knows, in an order
 * that differs between Java versions: here they are sorted, and only those in use remain.
 */
final class FixedRoot {
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)=(\"[^\"]*\"|'[^']*')");
  private static final String DECLARATION = "xmlns:";

  private FixedRoot() {}

  static byte[] of(byte[] part) {
    // One char per byte: only ASCII is looked at, and everything else stays as it is.
    String xml = new String(part, StandardCharsets.ISO_8859_1);
    int start = xml.startsWith("<?") ? xml.indexOf('<', 1) : 0;
    int end = xml.indexOf('>', start);
    String root = xml.substring(start, end);
    String rest = xml.substring(end);
    boolean empty = root.endsWith("/");

    Map<String, String> declarations = new TreeMap<>();
    StringBuilder attributes = new StringBuilder();
    Matcher matcher = ATTRIBUTE.matcher(root);
    int nameEnd = root.length();
    while (matcher.find()) {
      nameEnd = Math.min(nameEnd, matcher.start());
      if (matcher.group(1).startsWith("xmlns")) {
        declarations.put(matcher.group(1), matcher.group(2));
      } else {
        attributes.append(matcher.group());
      }
    }
    String name = root.substring(0, empty ? Math.min(nameEnd, root.length() - 1) : nameEnd);
    Set<String> used = prefixes(name + attributes + rest);
    StringBuilder out = new StringBuilder(xml.length());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n").append(name);
    declarations.forEach(
        (key, value) -> {
          String prefix = key.startsWith(DECLARATION) ? key.substring(DECLARATION.length()) : "";
          if (prefix.isEmpty() || used.contains(prefix) || isNamed(prefix, attributes.toString())) {
            out.append(' ').append(key).append('=').append(value);
          }
        });
    out.append(attributes);
    // JAXB writes this number, a whole one by its meaning, as a fraction, which validators refuse.
    out.append(empty ? "/" : "").append(rest.replace(" o:spt=\"136.0\"", " o:spt=\"136\""));
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** All prefixes in use, and some words besides, in one look at what can be millions of bytes. */
  private static Set<String> prefixes(String xml) {
    Set<String> prefixes = new HashSet<>();
    int start = 0;
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '<' || c == ' ' || c == '"') {
        start = i + 1;
      } else if (c == ':') {
        prefixes.add(xml.substring(start, i));
      }
    }
    return prefixes;
  }

  /** Whether an attribute names the prefix in its value, as a list of those that may be ignored. */
  private static boolean isNamed(String prefix, String attributes) {
    return attributes.matches(".*[ \"]" + Pattern.quote(prefix) + "[ \"].*");
  }
}

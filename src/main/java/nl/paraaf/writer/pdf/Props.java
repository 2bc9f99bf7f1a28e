package nl.paraaf.writer.pdf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.helpers.AttributesImpl;

/** The properties of one formatting object, in the order in which they were given. Immutable. */
final class Props {
  static final Props NONE = new Props(Map.of());

  private final Map<String, String> values;

  private Props(Map<String, String> values) {
    this.values = values;
  }

  static Props of(String name, String value) {
    return NONE.with(name, value);
  }

  /** A tag in the structure tree; {@link Fo#GROUP} for an object that only lays out. */
  static Props role(String role) {
    return of("role", role);
  }

  Props with(String name, String value) {
    Map<String, String> copy = new LinkedHashMap<>(values);
    copy.put(name, value);
    return new Props(copy);
  }

  /** These properties, and the others; the others win. */
  Props with(Props others) {
    Map<String, String> copy = new LinkedHashMap<>(values);
    copy.putAll(others.values);
    return new Props(copy);
  }

  static String mm(double length) {
    return plain(length) + "mm";
  }

  static String pt(double length) {
    return plain(length) + "pt";
  }

  static String colour(String rrggbb) {
    return "#" + rrggbb;
  }

  private static String plain(double length) {
    double rounded = Math.round(length * 1000) / 1000.0;
    return BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
  }

  AttributesImpl attributes() {
    AttributesImpl attributes = new AttributesImpl();
    values.forEach(
        (name, value) -> {
          int colon = name.indexOf(':');
          String prefix = colon < 0 ? "" : name.substring(0, colon);
          String local = name.substring(colon + 1);
          attributes.addAttribute(Fo.namespace(prefix), local, name, "CDATA", value);
        });
    return attributes;
  }
}

package nl.paraaf.reading.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.MergedValue;
import nl.paraaf.source.DataPath;

/** The merged values that a file made here carries with it, and which control holds which. */
final class ValueReader {
  private static final Pattern PART = Pattern.compile("customXml/item[0-9]+\\.xml");

  /** The key of a value is its place: the n-th value is {@code vn}. */
  private static final Pattern POSITION = Pattern.compile("waarde\\[(\\d+)]");

  private ValueReader() {}

  /** By key; empty when the file has none. */
  static Map<String, MergedValue> read(WordFile file) throws UnreadableException {
    Map<String, MergedValue> values = new LinkedHashMap<>();
    for (String part : file.names()) {
      if (PART.matcher(part).matches()) {
        Xml root = file.tree(part);
        if (root.is("velden")) {
          root.all("waarde").forEach(value -> add(value, values));
        }
      }
    }
    return values;
  }

  private static void add(Xml value, Map<String, MergedValue> values) {
    String key = text(value, "sleutel");
    DataPath path = DataPath.parse(text(value, "pad"));
    values.putIfAbsent(key, new MergedValue(key, path, text(value, "tekst")));
  }

  private static String text(Xml value, String name) {
    return value.child(name).map(Xml::text).orElse("");
  }

  /** The path of the value in a control: by its tag, its binding, or the start of its name. */
  static Optional<DataPath> path(Xml control, Map<String, MergedValue> values) {
    Xml properties = control.child("w:sdtPr").orElseGet(() -> Xml.element("w:sdtPr"));
    String key = properties.value("w:tag");
    if (!values.containsKey(key)) {
      String xpath =
          properties.child("w:dataBinding").map(b -> b.attribute("w:xpath")).orElse("");
      Matcher position = POSITION.matcher(xpath);
      String alias = properties.value("w:alias");
      key = position.find() ? "v" + position.group(1) : alias.split(" ", 2)[0];
    }
    return Optional.ofNullable(values.get(key)).map(MergedValue::path);
  }
}

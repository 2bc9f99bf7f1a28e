package nl.paraaf.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.source.DataPath;

/**
 * The merged values of the document, in the order of their content controls, and the custom XML
 * part that leads each back to its data path. The part has elements only: some programs drop
 * attributes when they save.
 */
final class MergedValues {
  static final String ROOT = "velden";
  static final String VALUE = "waarde";
  static final String KEY = "sleutel";
  static final String PATH = "pad";
  static final String TEXT = "tekst";

  /** The same in every document: the id only has to differ from those of other parts. */
  static final String STORE_ID = "{6B1D4B0A-6F0E-4E0B-9C55-3B1C5D1E2A70}";

  private static final int LONGEST_ALIAS = 60;

  private record Value(DataPath path, String text) {}

  private final List<Value> values = new ArrayList<>();

  /** The short name of the n-th value, from 1. */
  static String key(int number) {
    return "v" + number;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Opens a run-level content control for a value, up to and including its content element.
   *
   * @param bound whether Word may refresh the content from the custom XML: plain text only
   */
  void start(WordXml xml, DataPath path, String text, boolean bound) {
    values.add(new Value(path, text));
    int number = values.size();
    xml.start("sdt").start("sdtPr");
    xml.leaf("alias", "val", alias(number, path)).leaf("tag", "val", key(number));
    xml.leaf("id", "val", "" + number);
    xml.leaf("w15:appearance", "w15:val", "hidden");
    if (bound) {
      String xpath = "/%s[1]/%s[%d]/%s[1]".formatted(ROOT, VALUE, number, TEXT);
      xml.leaf("dataBinding", "xpath", xpath, "storeItemID", STORE_ID).leaf("text");
    }
    xml.end("sdtPr").start("sdtContent");
  }

  void end(WordXml xml) {
    xml.end("sdtContent").end("sdt");
  }

  /** What Word shows as the control's name: its number and the end of the path. */
  private static String alias(int number, DataPath path) {
    String pointer = path.pointer();
    int from = Math.max(0, pointer.length() - LONGEST_ALIAS);
    String end = pointer.substring(from);
    return key(number) + " " + (end.startsWith("/") ? end.substring(1) : end);
  }

  /** The custom XML part. */
  byte[] write() {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append('<').append(ROOT).append('>');
    for (int i = 0; i < values.size(); i++) {
      out.append('<').append(VALUE).append('>');
      element(out, KEY, key(i + 1));
      element(out, PATH, values.get(i).path().toString());
      element(out, TEXT, values.get(i).text());
      out.append("</").append(VALUE).append('>');
    }
    out.append("</").append(ROOT).append(">\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void element(StringBuilder out, String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    out.append('<').append(name).append('>').append(escaped);
    out.append("</").append(name).append('>');
  }
}

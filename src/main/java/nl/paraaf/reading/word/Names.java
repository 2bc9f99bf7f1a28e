package nl.paraaf.reading.word;

import java.util.Map;
import java.util.TreeMap;

/** The customary prefixes of the namespaces of Office. */
final class Names {
  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final String OFFICE = "http://schemas.microsoft.com/office/";

  /** Namespaces by prefix. */
  static final Map<String, String> SPACES = new TreeMap<>();

  private static final Map<String, String> PREFIXES = new TreeMap<>();

  static {
    put("w", OOXML + "wordprocessingml/2006/main");
    put("r", OOXML + "officeDocument/2006/relationships");
    put("m", OOXML + "officeDocument/2006/math");
    put("mc", OOXML + "markup-compatibility/2006");
    put("wp", OOXML + "drawingml/2006/wordprocessingDrawing");
    put("a", OOXML + "drawingml/2006/main");
    put("pic", OOXML + "drawingml/2006/picture");
    put("c", OOXML + "drawingml/2006/chart");
    put("v", "urn:schemas-microsoft-com:vml");
    put("o", "urn:schemas-microsoft-com:office:office");
    put("w10", "urn:schemas-microsoft-com:office:word");
    put("w14", OFFICE + "word/2010/wordml");
    put("w15", OFFICE + "word/2012/wordml");
    put("wp14", OFFICE + "word/2010/wordprocessingDrawing");
    put("wpc", OFFICE + "word/2010/wordprocessingCanvas");
    put("wpg", OFFICE + "word/2010/wordprocessingGroup");
    put("wps", OFFICE + "word/2010/wordprocessingShape");
    put("rel", OOXML + "package/2006/relationships");
    put("ct", OOXML + "package/2006/content-types");
  }

  private Names() {}

  private static void put(String prefix, String space) {
    SPACES.put(prefix, space);
    PREFIXES.put(space, prefix);
  }

  /** The customary prefix of a namespace; null when there is none. */
  static String prefix(String space) {
    return PREFIXES.get(space);
  }
}

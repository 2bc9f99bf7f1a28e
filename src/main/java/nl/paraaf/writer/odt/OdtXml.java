package nl.paraaf.writer.odt;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an ODT without what differs from run to run. The parts are worked on as text: they come
 * from one program, which always writes them in one way, and what is not touched stays as it is.
 */
final class OdtXml {
  /** Names that LibreOffice draws by lot: of lists, and of comments with their ends. */
  private static final Pattern DRAWN = Pattern.compile("\"(list\\d+|__Annotation__[\\d_]+)\"");

  private static final Pattern LIST_ID = Pattern.compile(" xml:id=\"([^\"]*)\"");
  private static final Pattern CONTINUED = Pattern.compile(" text:continue-list=\"([^\"]*)\"");
  private static final Pattern COUNTS = Pattern.compile("<meta:document-statistic [^>]*/>");

  /** The numbers of sessions of editing, and the printer of this machine. */
  private static final Pattern OWN_SETTINGS =
      Pattern.compile(
          "<config:config-item config:name=\"(?:Rsid|RsidRoot|PrinterName|PrinterSetup)\"[^>]*"
              + "(?:/>|>[^<]*</config:config-item>)");

  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*<manifest:file-entry manifest:full-path=\"(?:Thumbnails|Configurations2)/[^>]*/>");

  private OdtXml() {}

  /**
   * The part with the same meaning.
   *
   * @param name of the part in the package
   */
  static String tidied(String name, String xml) {
    return switch (name) {
      case "content.xml", "styles.xml" -> withoutLooseEnds(named(xml));
      case "settings.xml" -> OWN_SETTINGS.matcher(xml).replaceAll("");
      case "meta.xml" -> COUNTS.matcher(xml).replaceAll("");
      case "META-INF/manifest.xml" -> ASIDE.matcher(xml).replaceAll("");
      default -> xml;
    };
  }

  /** Names counted in the order in which they come, instead of drawn. */
  private static String named(String xml) {
    Map<String, String> names = new LinkedHashMap<>();
    return DRAWN
        .matcher(xml)
        .replaceAll(
            found ->
                "\""
                    + names.computeIfAbsent(found.group(1), n -> "naam" + (names.size() + 1))
                    + "\"");
  }

  /** A list can say that it goes on with one that LibreOffice did not give a name. */
  private static String withoutLooseEnds(String xml) {
    Set<String> ids = new HashSet<>();
    Matcher named = LIST_ID.matcher(xml);
    while (named.find()) {
      ids.add(named.group(1));
    }
    return CONTINUED
        .matcher(xml)
        .replaceAll(
            found -> ids.contains(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
  }
}

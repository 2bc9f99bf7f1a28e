package nl.paraaf.writer.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.diagnostic.ParaafFault;

/**
 * A family whose faces lie on the class path and may be embedded.
 *
 * @param name as the house style names it
 */
record FontFamily(String name, List<Face> faces) {
  private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

  private static final Map<String, FontFamily> KNOWN = new LinkedHashMap<>();

  static {
    add(
        new FontFamily(
            "DejaVu Sans",
            List.of(
                new Face(DEJAVU + "DejaVuSans.ttf", "normal", "normal"),
                new Face(DEJAVU + "DejaVuSans-Bold.ttf", "normal", "bold"),
                new Face(DEJAVU + "DejaVuSans-Oblique.ttf", "italic", "normal"),
                new Face(DEJAVU + "DejaVuSans-BoldOblique.ttf", "italic", "bold"))));
  }

  /**
   * One face.
   *
   * @param resource path on the class path, without a slash in front
   * @param style and weight as in XSL-FO
   */
  record Face(String resource, String style, String weight) {}

  FontFamily {
    faces = List.copyOf(faces);
  }

  private static void add(FontFamily family) {
    KNOWN.put(family.name(), family);
  }

  static FontFamily named(String name) {
    FontFamily family = KNOWN.get(name);
    if (family == null) {
      throw new ParaafFault(
          "lettertype.pdf '"
              + name
              + "' cannot be embedded; the fonts at hand are "
              + String.join(", ", KNOWN.keySet()));
    }
    return family;
  }

  static List<FontFamily> all() {
    return List.copyOf(KNOWN.values());
  }

  Typeface regular() {
    return typeface("normal");
  }

  Typeface bold() {
    return typeface("bold");
  }

  /** An upright face. */
  private Typeface typeface(String weight) {
    for (Face face : faces) {
      if (face.style().equals("normal") && face.weight().equals(weight)) {
        return Faces.READ.computeIfAbsent(face.resource(), Typeface::read);
      }
    }
    throw new ParaafFault("font family " + name + " has no upright face of weight " + weight);
  }

  /** Read when first asked for, and kept. */
  private static final class Faces {
    static final Map<String, Typeface> READ = new ConcurrentHashMap<>();
  }
}

package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.paraaf.comparing.Change.Kind;
import nl.paraaf.comparing.Change.Words;

/** A list of changes as Markdown, and in one sentence. */
public final class ChangePage {
  private static final int LONGEST = 300;

  private ChangePage() {}

  /**
   * The page.
   *
   * @param old name of the old document
   * @param now name of the new one
   */
  public static String of(String old, String now, List<Change> changes) {
    StringBuilder out = new StringBuilder("# Wat er is veranderd\n\n");
    out.append("- Oud: ").append(escaped(old)).append('\n');
    out.append("- Nieuw: ").append(escaped(now)).append("\n\n");
    out.append(sentence(changes)).append('\n');
    String heading = null;
    for (Change change : changes) {
      if (!change.heading().equals(heading)) {
        heading = change.heading();
        out.append("\n## ")
            .append(heading.isEmpty() ? "Buiten de koppen" : escaped(heading))
            .append("\n\n");
      }
      line(change, out);
    }
    return out.toString();
  }

  /** How much was changed of what. */
  public static String sentence(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Er is niets veranderd.";
    }
    Map<Kind, Integer> counts = Changes.count(changes);
    List<String> parts = new ArrayList<>();
    part(
        "Alinea’s",
        counts,
        parts,
        Kind.TEKST_GEWIJZIGD,
        Kind.ALINEA_TOEGEVOEGD,
        Kind.ALINEA_VERWIJDERD,
        Kind.ALINEA_VERPLAATST);
    part("Tabellen", counts, parts, Kind.TABEL_TOEGEVOEGD, Kind.TABEL_VERWIJDERD);
    part("Rijen", counts, parts, Kind.RIJ_GEWIJZIGD, Kind.RIJ_TOEGEVOEGD, Kind.RIJ_VERWIJDERD);
    part(
        "Voetnoten",
        counts,
        parts,
        Kind.VOETNOOT_GEWIJZIGD,
        Kind.VOETNOOT_TOEGEVOEGD,
        Kind.VOETNOOT_VERWIJDERD);
    part("Afbeeldingen", counts, parts, Kind.BEELD_VERVANGEN);
    part("Stijlen", counts, parts, Kind.STIJL_GEWIJZIGD);
    part("Nummers", counts, parts, Kind.NUMMER_GEWIJZIGD);
    return String.join(" ", parts);
  }

  private static void part(
      String name, Map<Kind, Integer> counts, List<String> parts, Kind... kinds) {
    List<String> words = new ArrayList<>();
    for (Kind kind : kinds) {
      if (counts.containsKey(kind)) {
        String what = kind.words().substring(kind.words().indexOf(' ') + 1);
        words.add(counts.get(kind) + " " + what);
      }
    }
    if (!words.isEmpty()) {
      parts.add(name + ": " + String.join(", ", words) + ".");
    }
  }

  private static void line(Change change, StringBuilder out) {
    String what = change.kind().words();
    out.append("- ").append(Character.toUpperCase(what.charAt(0))).append(what.substring(1));
    if (!change.place().isEmpty()) {
      out.append(" (").append(escaped(change.place())).append(')');
    }
    if (!change.words().isEmpty()) {
      out.append(":\n");
      change.words().forEach(words -> words(words, out));
      return;
    }
    out.append(": ");
    if (!change.old().isEmpty()) {
      out.append("~~").append(shortened(change.old())).append("~~");
    }
    if (!change.old().isEmpty() && !change.now().isEmpty()) {
      out.append(" → ");
    }
    out.append(change.now().isEmpty() ? "" : "**" + shortened(change.now()) + "**");
    out.append('\n');
  }

  private static void words(Words words, StringBuilder out) {
    out.append("  - ");
    String before = words.before().stripLeading();
    out.append(before.isEmpty() ? "" : "… " + escaped(before));
    out.append(words.old().isEmpty() ? "" : "~~" + shortened(words.old()) + "~~");
    out.append(words.old().isEmpty() || words.now().isEmpty() ? "" : " ");
    out.append(words.now().isEmpty() ? "" : "**" + shortened(words.now()) + "**");
    String after = words.after().stripTrailing();
    out.append(after.isEmpty() ? "" : escaped(after) + " …").append('\n');
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return escaped(line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …");
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>#|~]", "\\\\$0").replaceAll("\\s+", " ");
  }
}

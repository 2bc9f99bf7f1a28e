package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;

/**
 * A motion, named by its author.
 *
 * @param from where it begins in the text of the passage
 * @param to where the name ends, with {@code c.s.}
 * @param name of the first author
 * @param more whether {@code c.s.} follows
 */
record MotionMention(Passage passage, int from, int to, String name, boolean more, Form form) {
  /** The ways of naming a motion. */
  enum Form {
    HYPHEN("motie-Postma"),
    MEMBER("motie van het lid Postma"),
    BARE("motie Postma");

    private final String example;

    Form(String example) {
      this.example = example;
    }

    String example() {
      return example;
    }
  }

  private static final String GAP = WrittenDate.GAP;
  private static final String SURNAME =
      "(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l)"
          + GAP
          + "){0,2}\\p{Lu}[\\p{L}-]+)(?<more>"
          + GAP
          + "c\\.s\\.)?";

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<!\\p{L})[Mm]otie(?:(?<hyphen>[-‑])|(?<member>"
              + GAP
              + "van"
              + GAP
              + "(?:het"
              + GAP
              + "lid|de"
              + GAP
              + "leden|het"
              + GAP
              + "Kamerlid)"
              + GAP
              + ")|"
              + GAP
              + "(?!(?:Van|De|Het|Een|Kamer|Deze|Die|In|Op|Met|II?)"
              + GAP
              + "\\p{Ll}))"
              + SURNAME);

  /** All of a text, in order. */
  static List<MotionMention> in(Manuscript text) {
    List<MotionMention> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      Matcher m = MENTION.matcher(passage.text());
      while (m.find()) {
        found.add(
            new MotionMention(
                passage,
                m.start(),
                m.end(),
                m.group("name").replaceAll(GAP, " "),
                m.group("more") != null,
                m.group("hyphen") != null
                    ? Form.HYPHEN
                    : m.group("member") != null ? Form.MEMBER : Form.BARE));
      }
    }
    return found;
  }

  /** As it stands in the text, with plain spaces. */
  String text() {
    return passage.text().substring(from, to).replaceAll(GAP, " ");
  }
}

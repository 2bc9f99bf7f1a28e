package nl.paraaf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;

/** Finds addresses of web and mail in a text: nothing in them is prose. */
final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>«»“”]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,8}(?:nl|eu|com|org|gov|net)(?:/[^\\s<>]*)?(?!\\w)");

  private Addresses() {}

  /** The passage with its addresses as links. */
  static Passage marked(Passage passage) {
    List<Stretch> stretches = new ArrayList<>(passage.stretches());
    Matcher address = ADDRESS.matcher(passage.text());
    while (address.find()) {
      int end = address.end();
      while (end > address.start() && ".,;:)]’'\"".indexOf(passage.text().charAt(end - 1)) >= 0) {
        end--;
      }
      stretches.add(new Stretch(StretchKind.LINK, address.start(), end, address.group()));
    }
    stretches.sort(Comparator.comparingInt(Stretch::from).thenComparing(s -> -s.to()));
    return new Passage(
        passage.kind(),
        passage.text(),
        passage.group(),
        passage.index(),
        passage.level(),
        passage.notes(),
        stretches,
        passage.locator());
  }
}

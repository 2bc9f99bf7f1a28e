package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.source.Span;

/**
 * One sentence of a passage.
 *
 * @param from where it begins in the text of the passage
 * @param to where it ends, after its full stop
 */
public record Sentence(Passage passage, int from, int to) {

  /** A stop, perhaps a closing quote or bracket, and a start that can begin a sentence. */
  private static final Search BORDER =
      Search.of("[.!?…][’”\"')\\]]*[\\s\\u00a0]+(?=[‘“\"'(\\[]*[\\p{Lu}\\p{N}’])")
          .needing(Need.anyOf(".!?…"));

  /** A word with a stop that ends no sentence; what may end one, such as ‘c.s.’, is none. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "nr", "nrs", "art", "artt", "blz", "p", "pp", "bijv", "bv", "d.w.z", "dr", "drs", "ir",
          "ing", "mr", "prof", "stcrt", "stb", "jo", "ca", "circa", "mln", "mld", "incl", "excl",
          "max", "min", "resp", "t.a.v", "t.b.v", "m.b.t", "i.v.m", "o.a", "m.a.w", "z.g", "zgn",
          "hfst", "par", "tel", "evt", "vgl", "pag", "d.d", "dhr", "mevr", "inz", "kst");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}][\\p{L}.]*)$");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.)*\\p{Lu}\\p{Ll}?");
  private static final Pattern LIST_NUMBER = Pattern.compile("(?:^|\\s)\\d{1,2}$");

  /** The text of the sentence. */
  public String text() {
    return passage.text().substring(from, to);
  }

  /** The place of a part of it, by offsets in its own text. */
  public Span at(int start, int end) {
    return passage.at(from + start, from + end);
  }

  /** The sentences of a passage, in order. */
  public static List<Sentence> of(Passage passage) {
    String text = passage.text();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher border = BORDER.in(text);
    while (border.find()) {
      if (text.charAt(border.start()) != '.' || ends(tail(text, start, border.start()))) {
        sentences.add(new Sentence(passage, start, trimmed(text, border.end())));
        start = border.end();
      }
    }
    if (start < text.length()) {
      sentences.add(new Sentence(passage, start, trimmed(text, text.length())));
    }
    return sentences;
  }

  /** Longer than any word that a stop can follow. */
  private static final int WORD_LENGTH = 60;

  private static String tail(String text, int from, int to) {
    return text.substring(Math.max(from, to - WORD_LENGTH), to);
  }

  private static int trimmed(String text, int end) {
    int at = end;
    while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == 0xa0)) {
      at--;
    }
    return at;
  }

  /** Whether a full stop after this text ends a sentence. */
  private static boolean ends(String before) {
    Matcher word = LAST_WORD.matcher(before);
    if (!word.find()) {
      return !LIST_NUMBER.matcher(before).find();
    }
    String last = word.group(1);
    boolean initials = INITIALS.matcher(last).matches() && last.length() < 8 && isName(last);
    return !initials && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
  }

  /** ‘A.A. Aartsen’ and ‘J. Jansen’ are names; a sentence can end in a word of two letters. */
  private static boolean isName(String last) {
    return last.length() == 1 || last.contains(".");
  }
}

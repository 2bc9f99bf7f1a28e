package nl.paraaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with what each text must have in which it can be found. To see that a text lacks it
 * takes a small part of the time of looking for the pattern, and most texts do lack it.
 *
 * @param pattern matches no empty text
 * @param needs all of them must be met; each follows from the pattern
 */
public record Search(Pattern pattern, List<Need> needs) {
  public Search {
    needs = List.copyOf(needs);
    if (pattern.matcher("").find()) {
      throw new IllegalArgumentException("matches an empty text: " + pattern);
    }
  }

  /** A search without needs yet. */
  public static Search of(String regex) {
    return new Search(Pattern.compile(regex), List.of());
  }

  /** A search without needs yet. */
  public static Search of(String regex, int flags) {
    return new Search(Pattern.compile(regex, flags), List.of());
  }

  /** The same with one need more. */
  public Search needing(Need need) {
    List<Need> more = new ArrayList<>(needs);
    more.add(need);
    return new Search(pattern, more);
  }

  /** Finds what the pattern finds in a text. */
  public Matcher in(String text) {
    return pattern.matcher(isPossible(text) ? text : "");
  }

  /** Whether a text has the pattern anywhere. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  private boolean isPossible(String text) {
    for (Need need : needs) {
      if (!need.isMet(text)) {
        return false;
      }
    }
    return true;
  }
}

package nl.paraaf.proofing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Suggestion;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Looks up each word once. The library's own search for what resembles an unknown word takes
 * seconds a word, so the resemblance is sought among the good words that the texts themselves use.
 */
final class Speller {
  /** A word with its apostrophes and hyphens; a token with a digit is the number of something. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}₀-₉])\\p{L}+(?:[’'-]\\p{L}+)*(?![\\p{L}\\p{N}₀-₉-])");

  private static final Pattern APOSTROPHE = Pattern.compile("['’](s|en|er|ers)?$");
  private static final int SHORTEST = 2;

  /** Words that live on in set phrases, such as ‘ten behoeve van’, and are in no word list. */
  private static final Set<String> IN_PHRASES =
      Set.of("behoeve", "verstande", "dele", "dage", "zijner", "harer", "priori", "facto");

  private final SpellingCheckRule library;
  private final Set<String> known;
  private final Set<String> seen = new TreeSet<>();
  private final Map<String, Boolean> good = new HashMap<>();

  Speller(JLanguageTool tool, Set<String> known) {
    library =
        tool.getAllRules().stream()
            .filter(SpellingCheckRule.class::isInstance)
            .map(SpellingCheckRule.class::cast)
            .findFirst()
            .orElseThrow(() -> new ParaafFault("the language check has no speller"));
    tool.disableRule(library.getId());
    this.known = known;
  }

  /** The words of a text that no list knows, in order of place. */
  List<MatchResult> unknown(String text) {
    return WORD.matcher(text).results().filter(word -> !isGood(word.group())).toList();
  }

  /** A good word that resembles a wrong one. */
  Optional<String> suggestion(String wrong) {
    return Suggestion.nearest(wrong, seen).or(() -> Suggestion.nearest(wrong, known));
  }

  private boolean isGood(String word) {
    boolean is = good.computeIfAbsent(word, w -> isWord(w) || isCompound(w));
    if (is && word.length() > SHORTEST) {
      seen.add(word);
    }
    return is;
  }

  private boolean isWord(String word) {
    String stem = APOSTROPHE.matcher(word).replaceFirst("");
    return word.length() < SHORTEST
        || known.contains(word)
        || IN_PHRASES.contains(word)
        || known.contains(stem)
        || known.contains(decapitalised(word))
        || !misspelled(word);
  }

  private boolean misspelled(String word) {
    try {
      return library.isMisspelled(word) && library.isMisspelled(decapitalised(word));
    } catch (IOException e) {
      throw new ParaafFault("the language check cannot read its own files", e);
    }
  }

  /** A compound with a hyphen is good when each of its parts is. */
  private boolean isCompound(String word) {
    String[] parts = word.split("-");
    return parts.length > 1 && List.of(parts).stream().allMatch(this::isWord);
  }

  private static String decapitalised(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}

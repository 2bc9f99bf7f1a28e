package nl.paraaf.proofing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.LanguageRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.Span;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * Reads a text for spelling, grammar and style. To load the library takes seconds, so it is done at
 * the first text.
 */
public final class Proofreader implements TextRule {
  /** What our own rules look after, or what a passage by itself cannot tell. */
  private static final List<String> OFF =
      List.of(
          "WHITESPACE_RULE",
          "COMMA_PARENTHESIS_WHITESPACE",
          "DOUBLE_PUNCTUATION",
          "DUTCH_WORD_REPEAT_RULE",
          "WORD_REPEAT_RULE",
          "UPPERCASE_SENTENCE_START",
          "UNPAIRED_BRACKETS",
          "TOO_LONG_SENTENCE",
          // Names are compared with the registers; these four take most of the time.
          "NL_MULTITOKEN_SPELLING_ONE",
          "NL_MULTITOKEN_SPELLING_TWO",
          "NL_MULTITOKEN_SPELLING_THREE",
          "NL_MULTITOKEN_SPELLING_FOUR",
          "EINDE_KOMMA");

  private static final int SUGGESTIONS = 3;

  private final Set<String> single;
  private final Map<String, List<RuleMatch>> read = new HashMap<>();
  private JLanguageTool tool;
  private Speller speller;

  /**
   * A proofreader.
   *
   * @param known words and names that are good; a name of more words counts as each of its words
   */
  public Proofreader(Set<String> known) {
    this.single = words(known);
  }

  @Override
  public List<Rule> rules() {
    return LanguageRules.all();
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      if (passage.kind() != Kind.LETTERHEAD && passage.kind() != Kind.SIGNATURE) {
        check(passage, found);
      }
    }
  }

  private void check(Passage passage, Consumer<Diagnostic> found) {
    String text = plain(passage.text());
    for (RuleMatch match : matches(text)) {
      if (isProse(passage, match.getFromPos())) {
        told(finding(passage, match), found);
      }
    }
    for (MatchResult word : speller().unknown(text)) {
      if (isProse(passage, word.start())) {
        told(unknown(passage, word), found);
      }
    }
  }

  /** What stands in no file, such as the list of what is open, nobody wrote or can mend. */
  private static void told(Diagnostic finding, Consumer<Diagnostic> found) {
    if (!finding.span().equals(Span.nowhere())) {
      found.accept(finding);
    }
  }

  /** What is open is not yet written, and an address is no prose. */
  private static boolean isProse(Passage passage, int offset) {
    return !passage.inside(StretchKind.PLACEHOLDER, offset)
        && !passage.inside(StretchKind.LINK, offset);
  }

  private Diagnostic unknown(Passage passage, MatchResult word) {
    List<String> hints = new ArrayList<>();
    speller().suggestion(word.group()).ifPresent(w -> hints.add("bedoelt u ‘" + w + "’?"));
    hints.add(LanguageRules.TAAL_SPELLING.remedy());
    Span place = passage.at(word.start(), word.end());
    return LanguageRules.TAAL_SPELLING.with(place, hints, word.group());
  }

  private static Diagnostic finding(Passage passage, RuleMatch match) {
    int to = Math.min(match.getToPos(), passage.text().length());
    String words = passage.text().substring(match.getFromPos(), to);
    Rule rule = isStyle(match) ? LanguageRules.TAAL_STIJL : LanguageRules.TAAL_GRAMMATICA;
    List<String> hints = new ArrayList<>();
    List<String> better = match.getSuggestedReplacements();
    if (!better.isEmpty()) {
      hints.add(
          "bedoelt u: " + String.join(", ", better.stream().limit(SUGGESTIONS).toList()) + "?");
    }
    hints.add(rule.remedy());
    return rule.with(passage.at(match.getFromPos(), to), hints, words, message(match));
  }

  /** Agreements share most of their text, which need not be read twice. */
  private List<RuleMatch> matches(String text) {
    return read.computeIfAbsent(
        text,
        t -> {
          try {
            return tool().check(t);
          } catch (IOException e) {
            throw new ParaafFault("the language check cannot read its own files", e);
          }
        });
  }

  private static boolean isStyle(RuleMatch match) {
    return switch (match.getRule().getLocQualityIssueType()) {
      case Style, LocaleSpecificContent, Register, Typographical -> true;
      default -> false;
    };
  }

  /** The library's sentence, without its markup and its final stop. */
  private static String message(RuleMatch match) {
    String plain = match.getMessage().replaceAll("</?suggestion>", "’").strip();
    String quoted =
        plain
            .replaceAll("(?<!\\p{L})'([^']+)'(?!\\p{L})", "‘$1’")
            .replaceAll("(?<!\\p{L}|‘[^’]{0,40})’([^’]*)’", "‘$1’");
    String line = quoted.replaceAll("\\s+", " ");
    boolean name = line.length() > 1 && Character.isUpperCase(line.charAt(1));
    String start = name ? line : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
  }

  /** As the library expects it, character for character. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u2011', '-');
  }

  private Speller speller() {
    tool();
    return speller;
  }

  private JLanguageTool tool() {
    if (tool == null) {
      tool = new JLanguageTool(Languages.getLanguageForShortCode("nl"));
      tool.disableRules(OFF);
      speller = new Speller(tool, single);
    }
    return tool;
  }

  private static Set<String> words(Set<String> known) {
    Set<String> words = new TreeSet<>();
    for (String name : known) {
      for (String word : plain(name).split("[\\s/(),.‘’:;–—]+")) {
        words.add(word);
      }
    }
    words.remove("");
    return words;
  }
}

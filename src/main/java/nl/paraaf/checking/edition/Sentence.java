package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.Span;

/**
 * A stretch of a passage that says one thing: a sentence, or a clause of one.
 *
 * @param plain the text of the passage with plain spaces and hyphens, character for character
 * @param from offset of its first character in the text of the passage
 * @param to offset after its last
 */
record Sentence(Passage passage, String plain, int from, int to) {
  private static final Search END =
      Search.of("[.?!][’”)]*\\s+(?=[‘“(]?[\\p{Lu}\\d])").needing(Need.anyOf(".?!"));
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");
  private static final Pattern CLAUSE =
      Pattern.compile("[;:]\\s|,\\s(?=(?:maar|terwijl|waarna|en)\\s)|,?\\s(?=terwijl\\s)");

  /** Words after which a full stop does not end a sentence. */
  private static final Set<String> SHORT =
      Set.of("nr", "nrs", "art", "blz", "p", "jl", "mln", "mld", "bijv", "resp", "dr", "mr", "ir");

  /** The sentences of a passage. */
  static List<Sentence> of(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    String plain = plain(passage.text());
    int from = 0;
    Matcher end = END.in(plain);
    while (end.find()) {
      if (isEnd(plain.substring(from, end.start()))) {
        sentences.add(new Sentence(passage, plain, from, end.end()));
        from = end.end();
      }
    }
    if (from < plain.length()) {
      sentences.add(new Sentence(passage, plain, from, plain.length()));
    }
    return sentences;
  }

  /** All of a passage as one. */
  static Sentence whole(Passage passage) {
    return new Sentence(passage, plain(passage.text()), 0, passage.text().length());
  }

  private static boolean isEnd(String before) {
    Matcher word = LAST_WORD.matcher(before);
    if (!word.find()) {
      return true;
    }
    boolean initials = word.group().length() == 1 || word.group().contains(".");
    return !initials && !SHORT.contains(word.group());
  }

  /** Its clauses, as far as a comma or a colon with a conjunction tells them apart. */
  List<Sentence> clauses() {
    List<Sentence> clauses = new ArrayList<>();
    int start = from;
    Matcher end = CLAUSE.matcher(text());
    while (end.find()) {
      clauses.add(new Sentence(passage, plain, start, from + end.end()));
      start = from + end.end();
    }
    clauses.add(new Sentence(passage, plain, start, to));
    return clauses;
  }

  /** Its own part of {@link #plain()}. */
  String text() {
    return plain.substring(from, to);
  }

  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\n', ' ').replace('\u2011', '-');
  }

  /** Merged values that stand in it, wholly or in part. */
  List<Stretch> fields() {
    return passage.stretches().stream()
        .filter(s -> s.kind() == StretchKind.FIELD && s.from() < to && s.to() > from)
        .toList();
  }

  /**
   * The place of a match in {@link #text()}: of its longest part that was typed, because merged
   * values do not stand in the file in which the sentence was written.
   */
  Span at(MatchResult match) {
    int end = from + match.end();
    int best = from + match.start();
    int length = 0;
    int start = best;
    for (int i = best; i <= end; i++) {
      if (i == end || passage.inside(StretchKind.FIELD, i)) {
        if (i - start > length) {
          best = start;
          length = i - start;
        }
        start = i + 1;
      }
    }
    return length == 0 ? passage.at(from + match.start(), end) : stripped(best, best + length);
  }

  private Span stripped(int start, int end) {
    int first = start;
    int last = end;
    while (first < last - 1 && plain.charAt(first) == ' ') {
      first++;
    }
    while (last > first + 1 && plain.charAt(last - 1) == ' ') {
      last--;
    }
    return passage.at(first, last);
  }

  /** Whether a character of {@link #text()} was typed: not merged from a record. */
  boolean isTyped(int offset) {
    return !passage.inside(StretchKind.FIELD, from + offset);
  }
}

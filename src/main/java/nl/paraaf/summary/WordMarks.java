package nl.paraaf.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.paraaf.summary.Sequence.Gap;

/** Words as Markdown, with marks at what went and what came. */
final class WordMarks {
  /** So many unchanged words are shown before and after a change. */
  private static final int AROUND = 8;

  /** So many words of one stretch are shown. */
  private static final int LONGEST = 60;

  private static final String LEFT_OUT = "…";
  private static final String MARKS = "\\`*_[]<>|~#&!";

  private WordMarks() {}

  /** A text with its changes. */
  static String changed(String old, String now) {
    List<String> a = words(old);
    List<String> b = words(now);
    List<String> out = new ArrayList<>();
    int at = 0;
    for (Gap gap : Sequence.gaps(a, b, String::equals)) {
      between(b.subList(at, gap.newFrom()), at > 0, true, out);
      if (gap.oldTo() > gap.oldFrom()) {
        out.add(gone(a.subList(gap.oldFrom(), gap.oldTo())));
      }
      if (gap.newTo() > gap.newFrom()) {
        out.add(come(b.subList(gap.newFrom(), gap.newTo())));
      }
      at = gap.newTo();
    }
    between(b.subList(at, b.size()), true, false, out);
    return String.join(" ", out);
  }

  static String come(String text) {
    return come(words(text));
  }

  static String gone(String text) {
    return gone(words(text));
  }

  /** Text as it is, so that nothing in it is taken for a mark. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String come(List<String> words) {
    return "**" + cut(words) + "**";
  }

  private static String gone(List<String> words) {
    return "~~" + cut(words) + "~~";
  }

  private static String cut(List<String> words) {
    return words.size() <= LONGEST
        ? plain(words)
        : plain(words.subList(0, LONGEST)) + " " + LEFT_OUT;
  }

  /** Unchanged words: only those near a change. */
  private static void between(
      List<String> words, boolean changeBefore, boolean changeBehind, List<String> out) {
    int head = changeBefore ? AROUND : 0;
    int tail = changeBehind ? AROUND : 0;
    if (words.size() <= head + tail + 1) {
      out.addAll(words.stream().map(WordMarks::plain).toList());
      return;
    }
    if (head > 0) {
      out.add(plain(words.subList(0, head)));
    }
    out.add(LEFT_OUT);
    if (tail > 0) {
      out.add(plain(words.subList(words.size() - tail, words.size())));
    }
  }

  private static String plain(List<String> words) {
    return words.stream().map(WordMarks::plain).collect(Collectors.joining(" "));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}

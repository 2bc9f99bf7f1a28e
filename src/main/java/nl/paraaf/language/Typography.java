package nl.paraaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * Puts text in the typography of Dutch print: no-break spaces, quotation marks, apostrophes, dashes
 * in ranges, an ellipsis. Addresses are left alone, and text that is already right stays as it is.
 *
 * <p>The unit is a paragraph, because what belongs together often stands in two nodes: {@code "€ "}
 * and a field {@code "11,3"}, a field {@code "30"} and {@code " juni"}. So collect the texts of all
 * text nodes of one paragraph (heading, cell, list item, footnote) in reading order, those inside
 * emphasis, links and fields included; stand in {@code "\n"} for a forced line end; give the list
 * to {@link #polish(List)}; put each string that comes back in the node where its original stood. A
 * footnote is a paragraph of its own, and its mark leaves no trace in the text around it.
 */
public final class Typography {
  private Typography() {}

  /**
   * Polishes one paragraph.
   *
   * @param texts the text nodes in reading order
   * @return as many strings, in the same order
   */
  public static List<String> polish(List<String> texts) {
    Paragraph paragraph = new Paragraph(texts);
    Quotes.apply(paragraph);
    ellipses(paragraph);
    if (paragraph.hasDigit()) {
      Patterns.DASHES.forEach(pattern -> replace(paragraph, pattern, '–'));
      Patterns.SPACES_OF_NUMBERS.forEach(pattern -> replace(paragraph, pattern, Text.NBSP));
    }
    Patterns.SPACES_OF_NAMES.forEach(pattern -> replace(paragraph, pattern, Text.NBSP));
    return paragraph.nodes();
  }

  /** Polishes a paragraph of one node. */
  public static String polish(String text) {
    return polish(List.of(text)).get(0);
  }

  /** The places of plain spaces that {@link #polish(String)} would make no-break ones. */
  public static List<Integer> breakable(String text) {
    Paragraph paragraph = new Paragraph(List.of(text));
    TreeSet<Integer> places = new TreeSet<>();
    List<Search> spaces = new ArrayList<>(Patterns.SPACES_OF_NAMES);
    if (paragraph.hasDigit()) {
      spaces.addAll(Patterns.SPACES_OF_NUMBERS);
    }
    for (Search pattern : spaces) {
      Matcher matcher = paragraph.matcher(pattern);
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          int at = matcher.start(group);
          if (at >= 0 && paragraph.at(at) == ' ' && !paragraph.isFixed(at)) {
            places.add(at);
          }
        }
      }
    }
    return List.copyOf(places);
  }

  /** Replaces what stands in the groups of a pattern, each of one character. */
  private static void replace(Paragraph paragraph, Search pattern, char by) {
    Matcher matcher = paragraph.matcher(pattern);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.start(group) >= 0) {
          paragraph.set(matcher.start(group), by);
        }
      }
    }
  }

  private static void ellipses(Paragraph paragraph) {
    Matcher matcher = paragraph.matcher(Patterns.ELLIPSIS);
    while (matcher.find()) {
      paragraph.set(matcher.start(), '…');
      paragraph.remove(matcher.start() + 1);
      paragraph.remove(matcher.start() + 2);
    }
  }
}

package nl.paraaf.intake;

import java.util.List;

/** Reads a list of words: one a line; what follows a {@code #} is a remark. */
final class WordList {
  private WordList() {}

  static List<String> of(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

package nl.paraaf.build;

import java.util.Optional;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.manuscript.DocumentText;
import nl.paraaf.manuscript.InlineText;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/**
 * Finds the place of words in a made document: a merged value in its record, typed words in the
 * line that holds them. A block knows only where it begins, so the words are looked for from there
 * on.
 */
final class Whereabouts implements DocumentText.SourceFinder {
  /** A block of prose is seldom longer, and a wrong place is worse than a rough one. */
  private static final int LINES = 40;

  private final SourceMap places;
  private final DiagnosticPrinter.Lines lines;

  Whereabouts(SourceMap places, DiagnosticPrinter.Lines lines) {
    this.places = places;
    this.lines = lines;
  }

  @Override
  public Span find(Span block, InlineText text, int from, int to) {
    return record(text, from, to).or(() -> typed(block, text, from, to)).orElse(block);
  }

  private Optional<Span> record(InlineText text, int from, int to) {
    return text.stretches().stream()
        .filter(s -> s.kind() == StretchKind.FIELD && s.from() <= from && to <= s.to())
        .reduce((outer, inner) -> inner)
        .map(Stretch::path)
        .map(DataPath::parse)
        .filter(path -> !path.isComputed())
        .map(places::nearest);
  }

  /** The words with some of what stands before them, then the words alone. */
  private Optional<Span> typed(Span block, InlineText text, int from, int to) {
    if (block.isNowhere()) {
      return Optional.empty();
    }
    String words = plain(text.text().substring(from, to));
    for (int before : new int[] {24, 12, 6, 0}) {
      int start = Math.max(0, from - before);
      String context = plain(text.text().substring(start, to));
      Optional<Span> found = search(block, context, from - start, words.length());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> search(Span block, String wanted, int skip, int length) {
    if (wanted.isBlank()) {
      return Optional.empty();
    }
    for (int n = 0; n < LINES; n++) {
      int number = block.start().line() + n;
      Optional<String> line = lines.line(block.file(), number);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      int at = plain(line.get()).indexOf(wanted, n == 0 ? block.start().column() - 1 : 0);
      if (at >= 0) {
        return Optional.of(Span.on(block.file(), number, at + skip + 1, length));
      }
    }
    return Optional.empty();
  }

  /** As typed: what the program's typography changed is taken back, character for character. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u2011', '-')
        .replace('‘', '\'')
        .replace('’', '\'')
        .replace('₂', '2')
        .replace('₃', '3')
        .replace('ₓ', 'x')
        .replace('\n', ' ');
  }
}

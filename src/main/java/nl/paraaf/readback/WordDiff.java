package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.writeback.ShownWords;

/** Which words of a paragraph became which; typography is no difference. */
final class WordDiff {
  /** Above this a table of all pairs costs more than a change of the whole stretch is worth. */
  private static final long MOST_PAIRS = 16_000_000;

  /** A stretch of the old words and what stands in its place. */
  record Hunk(int from, int to, int nowFrom, int nowTo) {
    boolean isInsertion() {
      return from == to;
    }
  }

  private record Token(String plain, int from, int to) {}

  private WordDiff() {}

  /** The changes, in order. */
  static List<Hunk> of(String old, String now) {
    List<Token> a = tokens(old);
    List<Token> b = tokens(now);
    int head = 0;
    while (head < a.size() && head < b.size() && same(a.get(head), b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < a.size() - head
        && tail < b.size() - head
        && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
      tail++;
    }
    List<Hunk> hunks = new ArrayList<>();
    boolean[][] kept = kept(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
    int i = head;
    int j = head;
    while (i < a.size() - tail || j < b.size() - tail) {
      int x = i;
      int y = j;
      while (x < a.size() - tail && !kept[0][x - head]) {
        x++;
      }
      while (y < b.size() - tail && !kept[1][y - head]) {
        y++;
      }
      if (x > i || y > j) {
        hunks.add(new Hunk(at(a, i, old), at(a, x, old, i), at(b, j, now), at(b, y, now, j)));
      }
      i = x + 1;
      j = y + 1;
    }
    return hunks;
  }

  private static int at(List<Token> tokens, int index, String text) {
    return index < tokens.size() ? tokens.get(index).from() : text.length();
  }

  /** Where a stretch ends that began at a token. */
  private static int at(List<Token> tokens, int index, String text, int begin) {
    return index > begin ? tokens.get(index - 1).to() : at(tokens, begin, text);
  }

  private static boolean same(Token a, Token b) {
    return a.plain().equals(b.plain());
  }

  /** Which tokens of each side are in the longest row that both have. */
  private static boolean[][] kept(List<Token> a, List<Token> b) {
    boolean[][] kept = {new boolean[a.size()], new boolean[b.size()]};
    if ((long) a.size() * b.size() > MOST_PAIRS || a.isEmpty() || b.isEmpty()) {
      return kept;
    }
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        // A space alone holds nothing together.
        int worth = a.get(i).plain().equals(" ") ? 1 : 3;
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (same(a.get(i), b.get(j))) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + worth);
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int worth = a.get(i).plain().equals(" ") ? 1 : 3;
      if (same(a.get(i), b.get(j)) && best[i][j] == best[i + 1][j + 1] + worth) {
        kept[0][i++] = true;
        kept[1][j++] = true;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static List<Token> tokens(String text) {
    String plain = ShownWords.plain(text);
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    while (from < plain.length()) {
      int to = from + 1;
      while (to < plain.length() && isWord(plain.charAt(from)) && isWord(plain.charAt(to))) {
        to++;
      }
      tokens.add(new Token(plain.substring(from, to), from, to));
      from = to;
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}

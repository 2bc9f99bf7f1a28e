package nl.paraaf.writeback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.intake.markdown.SourceBlock.Piece;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;

/**
 * Which characters that a reader sees came from which part of the Markdown. What is computed can be
 * any words; all else must be there as typed, but for its typography.
 */
final class Matching {
  private final List<Piece> pieces;
  private final String shown;
  private final int[] starts;
  private final Set<Long> failed = new HashSet<>();
  private int length;

  private Matching(List<Piece> pieces, String shown) {
    this.pieces = pieces;
    this.shown = ShownWords.plain(shown);
    this.starts = new int[pieces.size() + 1];
  }

  /**
   * Where each piece begins in the words that are seen, and behind the last one where the words
   * end; what follows them was added by the program, such as the closing sign of a clause.
   *
   * @return empty when the words are not those of the pieces
   */
  static Optional<int[]> of(List<Piece> pieces, String shown) {
    Matching matching = new Matching(pieces, shown);
    if (!matching.from(0, 0)) {
      return Optional.empty();
    }
    matching.starts[pieces.size()] = matching.length;
    return Optional.of(matching.starts.clone());
  }

  private boolean from(int piece, int offset) {
    int at = offset;
    for (int i = piece; i < pieces.size(); i++) {
      starts[i] = at;
      int width = width(i, at);
      if (width == OPEN) {
        return open(i, at);
      }
      if (width < 0) {
        return false;
      }
      at += width;
    }
    length = at;
    return shown.substring(at).matches("[.;,]?(?: en| of)?");
  }

  private static final int OPEN = Integer.MAX_VALUE;

  /** How many characters a piece takes; negative when it does not fit here. */
  private int width(int i, int at) {
    Piece piece = pieces.get(i);
    boolean more = at < shown.length();
    return switch (piece.kind()) {
      case SIGN -> 0;
      case LETTER -> letter(i, at);
      case SPACE -> more && shown.charAt(at) == ' ' ? 1 : folds(i, at) ? 0 : -1;
      case NOTE -> more && shown.charAt(at) == ShownWords.NOTE ? 1 : -1;
      default -> OPEN;
    };
  }

  private int letter(int i, int at) {
    char wanted = ShownWords.plain(pieces.get(i).text().charAt(0));
    if (at < shown.length() && shown.charAt(at) == wanted) {
      return 1;
    }
    if (wanted != '.') {
      return -1;
    }
    // Three points became one sign: it is that of the first of them.
    boolean first = at < shown.length() && shown.charAt(at) == '…' && points(i) >= 3;
    boolean later = at > 0 && shown.charAt(at - 1) == '…' && i > 0 && points(i - 1) >= 2;
    return first ? 1 : later ? 0 : -1;
  }

  private int points(int i) {
    int n = 0;
    while (i + n < pieces.size() && pieces.get(i + n).text().equals(".")) {
      n++;
    }
    return n;
  }

  /** White space beside white space, or at an end, is not seen. */
  private boolean folds(int i, int at) {
    return at == 0 || at == shown.length() || shown.charAt(at - 1) == ' ' || i == pieces.size() - 1;
  }

  private boolean open(int i, int at) {
    for (int end = at; end <= shown.length(); end++) {
      long state = (long) (i + 1) << 32 | end;
      if (!failed.contains(state) && from(i + 1, end)) {
        starts[i] = at;
        return true;
      }
      failed.add(state);
    }
    return false;
  }

  /** Whether a piece stands for words that are not typed in it. */
  static boolean isOpen(Piece piece) {
    return switch (piece.kind()) {
      case SIGN, LETTER, SPACE, NOTE -> false;
      default -> true;
    };
  }

  static boolean isSign(Piece piece) {
    return piece.kind() == PieceKind.SIGN;
  }
}

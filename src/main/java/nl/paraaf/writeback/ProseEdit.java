package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Piece;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;

/**
 * Replaces some of the words of one run of Markdown. What is computed stays computed as long as its
 * words stay; where they do not, it becomes text, and that is told.
 */
public final class ProseEdit {
  private final String text;
  private final TextLines lines;
  private final List<Piece> pieces;
  private final String shown;
  private final int[] starts;

  private ProseEdit(String text, List<Piece> pieces, String shown, int[] starts) {
    this.text = text;
    this.lines = new TextLines(text);
    this.pieces = pieces;
    this.shown = shown;
    this.starts = starts;
  }

  /**
   * The words of a run, ready to be changed.
   *
   * @param text of the whole file
   * @param shown what readers see of this run, with {@link ShownWords#NOTE} for each note
   * @return empty when the run does not make these words
   */
  public static Optional<ProseEdit> of(String text, SourceBlock block, String shown) {
    return Matching.of(block.pieces(), shown)
        .map(starts -> new ProseEdit(text, block.pieces(), shown, starts));
  }

  /**
   * Other words in the place of some.
   *
   * @param from offset in the words that readers see
   * @param to the offset after the last character that goes; equal to {@code from} to insert
   * @param markdown what comes there
   */
  public record Change(int from, int to, String markdown) {}

  /**
   * What becomes of changes.
   *
   * @param splices of the file
   * @param fixed computed values, as typed, that became text or went
   * @param notes labels of notes whose mark went; empty for one that stood in the line or came from
   *     a citation
   */
  public record Edited(List<Splice> splices, List<String> fixed, List<String> notes) {
    public Edited {
      splices = List.copyOf(splices);
      fixed = List.copyOf(fixed);
      notes = List.copyOf(notes);
    }
  }

  /** Makes changes, which may not overlap. */
  public Edited change(List<Change> changes) {
    List<Splice> splices = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
    for (Change change : widened(sorted)) {
      if (change.from() == change.to()) {
        int at = insertion(change);
        splices.add(new Splice(at, at, change.markdown()));
      } else {
        splices.addAll(replace(change, fixed, notes));
      }
    }
    return new Edited(splices, fixed, notes);
  }

  /** Changes as they are, or, where they touch a computed value, as one of all its words. */
  private List<Change> widened(List<Change> sorted) {
    List<Change> wide = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      Change range = whole(sorted.get(i));
      int j = i + 1;
      while (j < sorted.size() && whole(sorted.get(j)).from() < range.to()) {
        range = new Change(range.from(), Math.max(range.to(), whole(sorted.get(j)).to()), "");
        j++;
      }
      wide.add(composed(range, sorted.subList(i, j)));
      i = j;
    }
    return wide;
  }

  /** The words of a range with changes made in it. */
  private Change composed(Change range, List<Change> changes) {
    StringBuilder markdown = new StringBuilder();
    int at = range.from();
    for (Change change : changes) {
      markdown.append(MarkdownText.words(shown.substring(at, change.from()), true));
      markdown.append(change.markdown());
      at = change.to();
    }
    markdown.append(MarkdownText.words(shown.substring(at, range.to()), true));
    return new Change(range.from(), range.to(), markdown.toString());
  }

  /** The range of a change with all words of each computed value that it touches. */
  private Change whole(Change change) {
    int from = change.from();
    int to = change.to();
    for (int i = 0; i < pieces.size(); i++) {
      boolean inside = starts[i] < change.to() && change.from() < starts[i + 1];
      boolean within =
          change.from() == change.to()
              && starts[i] < change.from()
              && change.from() < starts[i + 1];
      if (Matching.isOpen(pieces.get(i)) && (inside || within)) {
        from = Math.min(from, starts[i]);
        to = Math.max(to, starts[i + 1]);
      }
    }
    return new Change(from, to, "");
  }

  private boolean isSeen(int piece) {
    return starts[piece + 1] > starts[piece];
  }

  /** After what comes before it; behind the signs that close there when a space follows. */
  private int insertion(Change change) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (isSeen(i) && starts[i + 1] <= change.from()) {
        last = i;
      }
    }
    if (last < 0) {
      int first = 0;
      while (first + 1 < pieces.size() && Matching.isSign(pieces.get(first)) && !isSeen(first)) {
        first++;
      }
      return begin(first);
    }
    int after = last;
    while (after + 1 < pieces.size() && closes(pieces.get(after + 1))) {
      after++;
    }
    boolean wordEnds = after + 1 >= pieces.size() || isBetween(pieces.get(after + 1));
    return wordEnds && change.markdown().startsWith(" ") ? end(after) : end(last);
  }

  /** Signs of emphasis and links have no text of their own; the name of a heading has. */
  private static boolean closes(Piece piece) {
    return Matching.isSign(piece) && piece.text().isEmpty();
  }

  private static boolean isBetween(Piece piece) {
    return piece.kind() == PieceKind.SPACE || Matching.isSign(piece);
  }

  /** The stretches between the signs that stay, the first of them with the new words. */
  private List<Splice> replace(Change change, List<String> fixed, List<String> notes) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean gone = starts[i] < change.to() && change.from() < starts[i + 1];
      if (gone && isSeen(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<Splice> splices = new ArrayList<>();
    if (first < 0) {
      return splices;
    }
    while (last + 1 < pieces.size() && isRest(last + 1)) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      if (Matching.isOpen(piece)) {
        fixed.add(piece.text());
      } else if (piece.kind() == PieceKind.NOTE) {
        notes.add(piece.text());
      }
    }
    boolean keepsSigns = signs(first, last) % 2 == 1;
    String now = change.markdown();
    int from = first;
    for (int i = first; i <= last + 1; i++) {
      boolean stays = i <= last && keepsSigns && Matching.isSign(pieces.get(i));
      if (i == last + 1 || stays) {
        if (from < i) {
          splices.add(new Splice(begin(from), end(i - 1), now));
          now = "";
        }
        from = i + 1;
      }
    }
    return splices;
  }

  /** A letter that is seen as a part of the one before it. */
  private boolean isRest(int piece) {
    return pieces.get(piece).kind() == PieceKind.LETTER && !isSeen(piece);
  }

  private int signs(int first, int last) {
    int n = 0;
    for (int i = first; i <= last; i++) {
      n += Matching.isSign(pieces.get(i)) ? 1 : 0;
    }
    return n;
  }

  private int begin(int piece) {
    return lines.offset(pieces.get(piece).span().start());
  }

  private int end(int piece) {
    return lines.offset(pieces.get(piece).span().end());
  }

  /** Which note, counted from 0 among those of this run, stands at an offset of the words. */
  public Optional<Piece> noteAt(int offset) {
    for (int i = 0; i < pieces.size(); i++) {
      PieceKind kind = pieces.get(i).kind();
      boolean note = kind == PieceKind.NOTE || kind == PieceKind.CITATION;
      if (note && starts[i] <= offset && offset < starts[i + 1]) {
        return Optional.of(pieces.get(i));
      }
    }
    return Optional.empty();
  }

  /** What is typed for a stretch of the words that is computed; empty for any other. */
  public Optional<Piece> computedAround(int from, int to) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean inside =
          from == to
              ? starts[i] < from && to < starts[i + 1]
              : starts[i] <= from && to <= starts[i + 1];
      if (Matching.isOpen(pieces.get(i)) && inside) {
        return Optional.of(pieces.get(i));
      }
    }
    return Optional.empty();
  }

  /** The source of the computed value that makes just this stretch of the words. */
  public Optional<String> expression(int from, int to) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean whole = starts[i] == from && starts[i + 1] == to;
      if (pieces.get(i).kind() == PieceKind.EXPRESSION && whole) {
        return Optional.of(pieces.get(i).text());
      }
    }
    return Optional.empty();
  }
}

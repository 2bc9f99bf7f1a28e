package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;

/**
 * Puts the decimal commas of a column in line. XSL-FO can align on a character, the engine cannot;
 * so the cells are set to the right, each with as much room after it as its part behind the comma
 * is narrower than the widest one. Nothing is added to the text.
 */
final class DecimalColumn {
  /** The last number in a cell: what stands before its comma, then the comma and the rest. */
  private static final Pattern NUMBER = Pattern.compile("^(.*?\\d[\\d.]*)((?:,\\d+)?\\D*)$");

  private final Typeface typeface;
  private final double size;
  private final double room;
  private double widest;

  /**
   * @param size of the type in points
   * @param room width of the column between its paddings, in points
   */
  DecimalColumn(Typeface typeface, double size, double room) {
    this.typeface = typeface;
    this.size = size;
    this.room = room;
  }

  /** Takes a cell into account; all cells come before the first {@link #indent}. */
  void measure(Block.Table.Cell cell) {
    widest = Math.max(widest, width(tail(text(cell))) + marks(cell));
  }

  /** Room to leave at the right of a cell, in points; 0 where the cell would not fit then. */
  double indent(Block.Table.Cell cell) {
    String text = text(cell);
    double indent = widest - width(tail(text)) - marks(cell);
    boolean fits = width(text) + marks(cell) + indent <= room;
    return fits ? Math.max(0, indent) : 0;
  }

  private double width(String text) {
    return typeface.width(text, size);
  }

  private double marks(Block.Table.Cell cell) {
    double width = 0;
    for (String number : noteNumbers(cell)) {
      width += typeface.width(number, size * Looks.NOTE_MARK_SIZE);
    }
    return width;
  }

  private static String tail(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? matcher.group(2) : "";
  }

  private static String text(Block.Table.Cell cell) {
    List<String> words = new ArrayList<>();
    for (Block block : cell.blocks()) {
      words.add(
          block instanceof Block.Paragraph paragraph
              ? Words.of(paragraph.content())
              : TextPrinter.plainBlocks(List.of(block)));
    }
    return String.join(" ", words).strip();
  }

  private static List<String> noteNumbers(Block.Table.Cell cell) {
    List<String> numbers = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
          if (inline instanceof Inline.Footnote footnote) {
            numbers.add(String.valueOf(footnote.number()));
          }
        }
      }
    }
    return numbers;
  }
}

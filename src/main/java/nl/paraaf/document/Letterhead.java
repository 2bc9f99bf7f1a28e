package nl.paraaf.document;

import java.util.List;

/**
 * What stands above and beside the text on the first page of a letter.
 *
 * @param sender the sender's name, such as the ministry
 * @param returnAddress the line above the addressee
 * @param addressee the addressee, line by line
 * @param colophon the narrow column at the right, entry by entry
 * @param reference the lines between addressee and salutation: Datum, Betreft
 */
public record Letterhead(
    Line sender,
    Line returnAddress,
    List<Line> addressee,
    List<Entry> colophon,
    List<Entry> reference) {
  public Letterhead {
    addressee = List.copyOf(addressee);
    colophon = List.copyOf(colophon);
    reference = List.copyOf(reference);
  }

  /**
   * A label with what it stands for.
   *
   * @param label plain text; empty for lines without a label
   */
  public record Entry(String label, List<Line> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }
}

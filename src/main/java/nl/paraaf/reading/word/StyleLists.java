package nl.paraaf.reading.word;

import java.util.Optional;
import nl.paraaf.reading.docx.UnreadableException;

/** Which styles of a file give their paragraphs numbers. */
public final class StyleLists {
  private final NumberMarks numbers;

  private StyleLists(NumberMarks numbers) {
    this.numbers = numbers;
  }

  /**
   * A place in a list.
   *
   * @param list id in the file
   * @param level from 0
   */
  public record ListLevel(String list, int level) {}

  /** Those of a file. */
  public static StyleLists of(WordFile file) throws UnreadableException {
    StyleTable styles = new StyleTable(part(file, "styles"));
    return new StyleLists(new NumberMarks(part(file, "numbering"), styles));
  }

  private static Xml part(WordFile file, String kind) throws UnreadableException {
    Optional<String> part = file.related(file.main(), kind);
    return part.isPresent() ? file.tree(part.get()) : Xml.element("none");
  }

  /** The list of a style; empty for a style without numbers. */
  public Optional<ListLevel> of(String style) {
    return numbers.ofStyle(style);
  }
}

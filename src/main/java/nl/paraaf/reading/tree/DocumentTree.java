package nl.paraaf.reading.tree;

import java.util.List;
import java.util.Map;

/**
 * A whole document.
 *
 * @param lastSection the shape of the last pages
 * @param margins heads and feet that are shown, in order of section
 * @param comments in the order in which they begin
 * @param values by key; empty for a file that was not made here
 * @param tracked whether the file has pending changes
 */
public record DocumentTree(
    List<Block> body,
    String lastSection,
    List<Margin> margins,
    List<Comment> comments,
    Map<String, MergedValue> values,
    boolean tracked) {
  public DocumentTree {
    body = List.copyOf(body);
    margins = List.copyOf(margins);
    comments = List.copyOf(comments);
  }
}

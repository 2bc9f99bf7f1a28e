package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What the tags must say and XSL-FO cannot, in the order in which the tables and lists of the
 * document begin: the order in which they stand in the structure tree too.
 */
final class TagPlan {
  private final List<String> tableSummaries = new ArrayList<>();
  private final List<String> listNumberings = new ArrayList<>();

  void table(String summary) {
    tableSummaries.add(summary);
  }

  /**
   * @param numbering a value of the attribute ListNumbering (ISO 32000-1, table 347)
   */
  void list(String numbering) {
    listNumberings.add(numbering);
  }

  List<String> tableSummaries() {
    return List.copyOf(tableSummaries);
  }

  List<String> listNumberings() {
    return List.copyOf(listNumberings);
  }
}

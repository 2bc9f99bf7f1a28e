package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.reading.tree.Canonical;
import nl.paraaf.reading.tree.Margin;

/** A head or foot that stands at the same place in both documents, and differs. */
public record MarginMatch(Margin old, Margin now, List<BlockMatch> blocks) {
  public MarginMatch {
    blocks = List.copyOf(blocks);
  }

  static List<MarginMatch> of(List<Margin> old, List<Margin> now) {
    Map<String, Margin> before = new LinkedHashMap<>();
    old.forEach(margin -> before.put(margin.name(), margin));
    List<MarginMatch> found = new ArrayList<>();
    for (Margin margin : now) {
      Margin other = before.get(margin.name());
      if (other != null
          && !Canonical.of(other.blocks()).equals(Canonical.of(margin.blocks()))) {
        found.add(
            new MarginMatch(other, margin, BlockAligner.align(other.blocks(), margin.blocks())));
      }
    }
    return found;
  }
}

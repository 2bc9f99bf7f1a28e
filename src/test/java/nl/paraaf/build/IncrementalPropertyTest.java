package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.testing.edits.Edited;
import nl.paraaf.testing.edits.Edits;

/**
 * Whatever is edited, and in whatever order: what an incremental run leaves is what a full one
 * makes.
 */
class IncrementalPropertyTest {
  private static final Manner TIDY = new Manner(false, true, false, Optional.empty());

  /** How many edits that leave the content valid are made one after another; more when asked. */
  private static final int EDITS = Integer.getInteger("paraaf.bewerkingen", 4);

  @Property(tries = 2, seed = "20261121", shrinking = ShrinkingMode.OFF)
  void anIncrementalRunLeavesTheBytesOfAFullRun(@ForAll long seed) throws IOException {
    Folder folder = new Folder();
    folder.make(Folder.some(), Manner.CHANGED);
    Edited all = new Edited(folder.content, folder.templates, folder.output);
    Edits edits = new Edits(seed, all);
    for (int good = 0, tried = 0; good < EDITS && tried < 10 * EDITS; tried++) {
      Map<String, String> content = new TreeMap<>(folder.content);
      Map<String, String> templates = new TreeMap<>(folder.templates);
      String edit = edits.edit(all);
      Outcome changed = folder.make(Folder.some(), TIDY);
      Folder fresh = folder.fresh();
      Outcome full = fresh.make(Folder.some(), Manner.ANEW);
      assertEquals(full.count(Severity.FOUT) > 0, changed.count(Severity.FOUT) > 0, edit);
      if (full.count(Severity.FOUT) == 0) {
        good++;
        assertEquals(fresh.made(), folder.made(), edit);
      } else {
        folder.content.clear();
        folder.content.putAll(content);
        folder.templates.clear();
        folder.templates.putAll(templates);
      }
    }
  }
}

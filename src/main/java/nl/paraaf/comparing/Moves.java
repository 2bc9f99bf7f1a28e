package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.comparing.BlockMatch.Added;
import nl.paraaf.comparing.BlockMatch.Removed;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;

/** Paragraphs that stand elsewhere in the same words, where that is sure. */
final class Moves {
  /** Shorter texts can be equal by chance. */
  private static final int SURE_WORDS = 8;

  private Moves() {}

  /** The same matches, with moves numbered. */
  static List<BlockMatch> in(List<BlockMatch> matches) {
    Map<String, Integer> removed = new HashMap<>();
    Map<String, Integer> added = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) instanceof Removed r && isSure(r.old())) {
        note(key(r.old()), i, removed, twice);
      } else if (matches.get(i) instanceof Added a && isSure(a.now())) {
        note(key(a.now()), i, added, twice);
      }
    }
    List<BlockMatch> result = new ArrayList<>(matches);
    int number = 0;
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) instanceof Removed r && isSure(r.old())) {
        Integer to = twice.contains(key(r.old())) ? null : added.get(key(r.old()));
        if (to != null) {
          number++;
          result.set(i, new Removed(r.old(), number));
          result.set(to, new Added(((Added) matches.get(to)).now(), number));
        }
      }
    }
    return result;
  }

  private static void note(String key, int at, Map<String, Integer> seen, Set<String> twice) {
    if (seen.put(key, at) != null) {
      twice.add(key);
    }
  }

  private static boolean isSure(Block block) {
    return block instanceof Block.Paragraph p
        && p.section().isEmpty()
        && p.text().strip().split("\\s+").length >= SURE_WORDS;
  }

  /** What it says, without the number that its place gives it. */
  private static String key(Block block) {
    Block.Paragraph p = (Block.Paragraph) block;
    Block plain =
        new Block.Paragraph(p.place(), p.style(), "", p.heading(), p.section(), p.content());
    return String.join("\n", Canonical.of(plain));
  }
}

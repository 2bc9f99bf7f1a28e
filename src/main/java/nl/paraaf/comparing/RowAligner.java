package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.comparing.BlockMatch.RowMatch;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;

/** Pairs the rows of two tables: by the path or the words of their first cell, or by all words. */
final class RowAligner implements Pairing.Likeness {
  private static final double ALIKE = 0.5;
  private static final double SAME_KEY = 0.9;

  private final List<Block.Row> olds;
  private final List<Block.Row> nows;
  private final List<String> oldKeys;
  private final List<String> nowKeys;
  private final List<Features> oldFeatures;
  private final List<Features> nowFeatures;

  private RowAligner(Block.Table old, Block.Table now) {
    olds = old.rows();
    nows = now.rows();
    Map<String, Integer> ids = new HashMap<>();
    oldKeys = olds.stream().map(row -> String.join("\n", Canonical.of(row))).toList();
    nowKeys = nows.stream().map(row -> String.join("\n", Canonical.of(row))).toList();
    oldFeatures = olds.stream().map(row -> Features.of(row, ids)).toList();
    nowFeatures = nows.stream().map(row -> Features.of(row, ids)).toList();
  }

  static List<RowMatch> align(Block.Table old, Block.Table now) {
    RowAligner aligner = new RowAligner(old, now);
    int[] partner = Pairing.of(old.rows().size(), now.rows().size(), aligner);
    List<RowMatch> matches = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        matches.add(new RowMatch(Optional.of(old.rows().get(i)), Optional.empty(), List.of()));
        continue;
      }
      for (; next < partner[i]; next++) {
        matches.add(added(now.rows().get(next)));
      }
      matches.add(both(old.rows().get(i), now.rows().get(next++)));
    }
    for (; next < now.rows().size(); next++) {
      matches.add(added(now.rows().get(next)));
    }
    return matches;
  }

  private static RowMatch added(Block.Row row) {
    return new RowMatch(Optional.empty(), Optional.of(row), List.of());
  }

  private static RowMatch both(Block.Row old, Block.Row now) {
    List<List<BlockMatch>> cells = new ArrayList<>();
    for (int i = 0; i < old.cells().size(); i++) {
      cells.add(BlockAligner.align(old.cells().get(i).blocks(), now.cells().get(i).blocks()));
    }
    return new RowMatch(Optional.of(old), Optional.of(now), cells);
  }

  @Override
  public String oldKey(int old) {
    return oldKeys.get(old);
  }

  @Override
  public String nowKey(int now) {
    return nowKeys.get(now);
  }

  @Override
  public boolean isSure(int old) {
    return oldFeatures.get(old).count() > 2;
  }

  /** Rows with other columns cannot be a pair: a cell cannot come or go by itself. */
  @Override
  public double of(int old, int now) {
    Block.Row a = olds.get(old);
    Block.Row b = nows.get(now);
    if (!columns(a).equals(columns(b))) {
      return 0;
    }
    if (olds.size() == 1 && nows.size() == 1) {
      return 1;
    }
    double alike = oldFeatures.get(old).shared(nowFeatures.get(now));
    if (a.header() && b.header() || hasSameKey(a, b)) {
      return Math.max(SAME_KEY, alike);
    }
    if (oldFeatures.get(old).isAboutOthers(nowFeatures.get(now))) {
      return 0;
    }
    return alike < ALIKE ? 0 : alike * SAME_KEY;
  }

  private static List<String> columns(Block.Row row) {
    return row.cells().stream().map(c -> c.columns() + "/" + c.merged()).toList();
  }

  private static boolean hasSameKey(Block.Row a, Block.Row b) {
    if (a.cells().isEmpty()) {
      return false;
    }
    String key = a.cells().get(0).text();
    return !key.isBlank() && key.equals(b.cells().get(0).text());
  }
}

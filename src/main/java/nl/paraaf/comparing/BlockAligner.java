package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.comparing.BlockMatch.Added;
import nl.paraaf.comparing.BlockMatch.Removed;
import nl.paraaf.comparing.BlockMatch.Rows;
import nl.paraaf.comparing.BlockMatch.Same;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;

/** Pairs the blocks of two documents, cells or notes. */
final class BlockAligner implements Pairing.Likeness {
  /** Paragraphs that have less in common are different paragraphs. */
  private static final double PARAGRAPH = 0.45;

  /** What the same value says for two paragraphs that have some words in common. */
  private static final double PATH = 0.25;

  private static final double SOME = 0.3;

  /** Tables have labels in common. */
  private static final double TABLE = 0.4;

  /** From so many words an equal paragraph is the same paragraph. */
  private static final int SURE_WORDS = 4;

  /** Up to so many words a paragraph may be replaced whole where it stands. */
  private static final int SHORT = 8;

  private final List<Block> olds;
  private final List<Block> nows;
  private final List<String> oldKeys = new ArrayList<>();
  private final List<String> nowKeys = new ArrayList<>();
  private final List<Features> oldFeatures = new ArrayList<>();
  private final List<Features> nowFeatures = new ArrayList<>();

  private BlockAligner(List<Block> olds, List<Block> nows) {
    this.olds = olds;
    this.nows = nows;
    Map<String, Integer> ids = new HashMap<>();
    olds.forEach(block -> oldKeys.add(String.join("\n", Canonical.of(block))));
    nows.forEach(block -> nowKeys.add(String.join("\n", Canonical.of(block))));
    olds.forEach(block -> oldFeatures.add(Features.of(block, ids)));
    nows.forEach(block -> nowFeatures.add(Features.of(block, ids)));
  }

  /** The blocks of both, each once, in the order of both. */
  static List<BlockMatch> align(List<Block> olds, List<Block> nows) {
    BlockAligner aligner = new BlockAligner(olds, nows);
    int[] partner = Pairing.of(olds.size(), nows.size(), aligner);
    aligner.pairLoneOnes(partner);
    return aligner.matches(partner);
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
    return oldFeatures.get(old).count() >= SURE_WORDS;
  }

  @Override
  public double of(int old, int now) {
    Features a = oldFeatures.get(old);
    Features b = nowFeatures.get(now);
    if (olds.get(old) instanceof Block.Paragraph p && nows.get(now) instanceof Block.Paragraph q) {
      if (!p.section().equals(q.section())) {
        return 0;
      }
      if (a.bound(b) < PARAGRAPH / 2) {
        return 0;
      }
      return paragraphs(p, q, a, b, oldKeys.get(old).equals(nowKeys.get(now)));
    }
    if (olds.get(old) instanceof Block.Table s && nows.get(now) instanceof Block.Table t) {
      return tables(s, t, a, b);
    }
    return 0;
  }

  private static double paragraphs(
      Block.Paragraph p, Block.Paragraph q, Features a, Features b, boolean equal) {
    if (a.count() == 0 || b.count() == 0) {
      return equal ? 0.3 : a.count() == b.count() && p.style().equals(q.style()) ? 0.1 : 0;
    }
    double alike = a.shared(b);
    alike += alike >= SOME && a.sharesPath(b) ? PATH : 0;
    alike *= a.isAboutOthers(b) ? 0.7 : 1;
    alike *= p.style().equals(q.style()) ? 1 : p.heading() == q.heading() ? 0.85 : 0.6;
    return alike < PARAGRAPH ? 0 : Math.min(1, alike) + (equal ? 0.1 : 0);
  }

  private static double tables(Block.Table s, Block.Table t, Features a, Features b) {
    if (s.isBox() != t.isBox() || !s.style().equals(t.style())) {
      return 0;
    }
    double alike = a.shared(b);
    if (!s.rows().isEmpty() && !t.rows().isEmpty() && s.rows().get(0).header()) {
      alike += s.rows().get(0).text().equals(t.rows().get(0).text()) ? 0.2 : 0;
    }
    alike *= a.isAboutOthers(b) ? 0.5 : 1;
    return alike < TABLE ? 0 : Math.min(1, alike);
  }

  /** Where one short paragraph stands in the place of one other of its kind, it is its successor. */
  private void pairLoneOnes(int[] partner) {
    int from = 0;
    int nowFrom = 0;
    for (int i = 0; i <= olds.size(); i++) {
      if (i == olds.size() || partner[i] >= 0) {
        int nowTo = i == olds.size() ? nows.size() : partner[i];
        if (i - from == nowTo - nowFrom && i - from <= 3) {
          for (int k = 0; k < i - from; k++) {
            if (succeeds(from + k, nowFrom + k)) {
              partner[from + k] = nowFrom + k;
            }
          }
        }
        from = i + 1;
        nowFrom = nowTo + 1;
      }
    }
  }

  private boolean succeeds(int old, int now) {
    boolean lone = olds.size() == 1 && nows.size() == 1;
    return olds.get(old) instanceof Block.Paragraph p
        && nows.get(now) instanceof Block.Paragraph q
        && p.style().equals(q.style())
        && p.section().equals(q.section())
        && (lone
            || oldFeatures.get(old).count() <= SHORT
                && nowFeatures.get(now).count() <= SHORT
                && p.heading() == 0);
  }

  private List<BlockMatch> matches(int[] partner) {
    List<BlockMatch> matches = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < olds.size(); i++) {
      if (partner[i] < 0) {
        matches.add(new Removed(olds.get(i), 0));
        continue;
      }
      for (; next < partner[i]; next++) {
        matches.add(new Added(nows.get(next), 0));
      }
      matches.add(match(i, next++));
    }
    for (; next < nows.size(); next++) {
      matches.add(new Added(nows.get(next), 0));
    }
    return matches;
  }

  private BlockMatch match(int old, int now) {
    if (oldKeys.get(old).equals(nowKeys.get(now))) {
      return new Same(olds.get(old), nows.get(now));
    }
    if (olds.get(old) instanceof Block.Table s && nows.get(now) instanceof Block.Table t) {
      return new Rows(s, t, RowAligner.align(s, t));
    }
    return ParagraphMatcher.match(
        (Block.Paragraph) olds.get(old), (Block.Paragraph) nows.get(now));
  }
}

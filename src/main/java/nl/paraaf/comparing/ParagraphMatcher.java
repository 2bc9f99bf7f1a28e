package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.Hunk;
import nl.paraaf.comparing.BlockMatch.NoteMatch;
import nl.paraaf.comparing.Tokens.Span;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;

/** Finds the words that differ between two paragraphs, so that a person can read the difference. */
final class ParagraphMatcher {
  /** Notes with less in common are different notes. */
  private static final double NOTE = 0.4;

  /** With less in common the whole text was replaced. */
  private static final double KEPT = 0.3;

  /** Longer values are prose, in which words change. */
  private static final int LONGEST_VALUE = 60;

  /** A word of so few letters between two changes does not keep them apart. */
  private static final int SHORT_WORD = 3;

  private final Tokens old;
  private final Tokens now;
  private final List<Token> olds;
  private final List<Token> nows;

  private ParagraphMatcher(Block.Paragraph old, Block.Paragraph now) {
    this.old = Tokens.of(old);
    this.now = Tokens.of(now);
    this.olds = paired(this.old.tokens(), this.now.tokens());
    this.nows = this.now.tokens();
  }

  static Edited match(Block.Paragraph old, Block.Paragraph now) {
    ParagraphMatcher matcher = new ParagraphMatcher(old, now);
    List<Hunk> hunks = matcher.hunks();
    return new Edited(old, now, hunks, matcher.notes(hunks));
  }

  /** The old tokens, in which a note that is edited has the key of the new one. */
  private static List<Token> paired(List<Token> old, List<Token> now) {
    List<Token> oldNotes = old.stream().filter(t -> t.note() != null).toList();
    List<Token> nowNotes = now.stream().filter(t -> t.note() != null).toList();
    if (oldNotes.isEmpty() || nowNotes.isEmpty()) {
      return old;
    }
    int[] partner = Pairing.of(oldNotes.size(), nowNotes.size(), new NoteLikeness(oldNotes, nowNotes));
    Map<Token, Token> renamed = new HashMap<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        Token token = oldNotes.get(i);
        String key = nowNotes.get(partner[i]).key();
        renamed.put(token, new Token(token.from(), token.to(), key, token.note()));
      }
    }
    return old.stream().map(t -> renamed.getOrDefault(t, t)).toList();
  }

  private record NoteLikeness(List<Token> olds, List<Token> nows, Map<String, Integer> ids)
      implements Pairing.Likeness {
    NoteLikeness(List<Token> olds, List<Token> nows) {
      this(olds, nows, new HashMap<>());
    }

    @Override
    public double of(int old, int now) {
      if (olds.get(old).note().end() != nows.get(now).note().end()) {
        return 0;
      }
      double alike = features(olds.get(old)).shared(features(nows.get(now)));
      return alike < NOTE ? 0 : alike;
    }

    private Features features(Token token) {
      return Features.ofText(token.note().text(), ids);
    }

    @Override
    public String oldKey(int old) {
      return olds.get(old).key();
    }

    @Override
    public String nowKey(int now) {
      return nows.get(now).key();
    }

    @Override
    public boolean isSure(int old) {
      return true;
    }
  }

  private List<Hunk> hunks() {
    List<String> a = olds.stream().map(Token::key).toList();
    List<String> b = nows.stream().map(Token::key).toList();
    List<Sequences.Chunk> chunks = joined(Sequences.diff(a, b));
    if (!chunks.isEmpty() && kept(chunks) < KEPT && noNotesKept(chunks)) {
      chunks = List.of(new Sequences.Chunk(0, olds.size(), 0, nows.size()));
    }
    List<Hunk> hunks = new ArrayList<>();
    for (Sequences.Chunk chunk : chunks) {
      hunks.add(
          new Hunk(
              start(olds, chunk.oldFrom()),
              start(olds, chunk.oldTo()),
              start(nows, chunk.nowFrom()),
              start(nows, chunk.nowTo())));
    }
    return wholeValues(hunks);
  }

  private static int start(List<Token> tokens, int index) {
    return index < tokens.size()
        ? tokens.get(index).from()
        : tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).to();
  }

  /** The part of the words that stays. */
  private double kept(List<Sequences.Chunk> chunks) {
    long all = olds.stream().filter(Token::isWord).count();
    all += nows.stream().filter(Token::isWord).count();
    long changed = 0;
    for (Sequences.Chunk chunk : chunks) {
      changed += words(olds, chunk.oldFrom(), chunk.oldTo());
      changed += words(nows, chunk.nowFrom(), chunk.nowTo());
    }
    return all == 0 ? 1 : 1 - (double) changed / all;
  }

  private static long words(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().filter(Token::isWord).count();
  }

  private boolean noNotesKept(List<Sequences.Chunk> chunks) {
    return nows.stream().noneMatch(t -> t.isAtom() && chunks.stream().noneMatch(c -> has(c, t)));
  }

  private boolean has(Sequences.Chunk chunk, Token token) {
    int index = nows.indexOf(token);
    return chunk.nowFrom() <= index && index < chunk.nowTo();
  }

  /** Joins changes between which next to nothing stays: a reader takes them for one. */
  private List<Sequences.Chunk> joined(List<Sequences.Chunk> chunks) {
    List<Sequences.Chunk> result = new ArrayList<>();
    for (Sequences.Chunk chunk : chunks) {
      int last = result.size() - 1;
      Sequences.Chunk before = last < 0 ? null : result.get(last);
      if (before != null && isNothing(before, chunk)) {
        result.set(
            last,
            new Sequences.Chunk(
                before.oldFrom(), chunk.oldTo(), before.nowFrom(), chunk.nowTo()));
      } else {
        result.add(chunk);
      }
    }
    return result;
  }

  private boolean isNothing(Sequences.Chunk before, Sequences.Chunk after) {
    List<Token> island = nows.subList(before.nowTo(), after.nowFrom());
    if (island.stream().anyMatch(t -> t.isAtom() || t.key().equals("\t"))) {
      return false;
    }
    List<Token> words = island.stream().filter(Token::isWord).toList();
    boolean replaced = isReplacement(before) && isReplacement(after);
    if (words.isEmpty()) {
      return replaced && island.size() <= 2 || island.stream().allMatch(t -> t.key().isBlank());
    }
    return replaced && words.size() == 1 && words.get(0).key().length() <= SHORT_WORD;
  }

  private static boolean isReplacement(Sequences.Chunk chunk) {
    return chunk.oldFrom() < chunk.oldTo() && chunk.nowFrom() < chunk.nowTo();
  }

  /** A short value that changed is replaced whole: a date is one thing, not three words. */
  private List<Hunk> wholeValues(List<Hunk> hunks) {
    List<Hunk> result = new ArrayList<>(hunks);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < result.size(); i++) {
        int before = i == 0 ? 0 : result.get(i - 1).nowTo();
        int end = start(nows, nows.size());
        int after = i + 1 == result.size() ? end : result.get(i + 1).nowFrom();
        Hunk grown = grown(result.get(i), before, after);
        if (!grown.equals(result.get(i))) {
          result.set(i, grown);
          changed = true;
        }
      }
      result = merged(result);
    }
    return result;
  }

  /**
   * A hunk that covers what it touches of values that both have, up to its neighbours: between
   * those and it both texts are equal.
   */
  private Hunk grown(Hunk hunk, int before, int after) {
    int left = 0;
    int right = 0;
    for (Span span : now.controls()) {
      if (isShared(span, old.controls())
          && span.from() < hunk.nowTo()
          && hunk.nowFrom() < span.to()) {
        left = Math.max(left, hunk.nowFrom() - span.from());
        right = Math.max(right, span.to() - hunk.nowTo());
      }
    }
    for (Span span : old.controls()) {
      if (isShared(span, now.controls())
          && span.from() < hunk.oldTo()
          && hunk.oldFrom() < span.to()) {
        left = Math.max(left, hunk.oldFrom() - span.from());
        right = Math.max(right, span.to() - hunk.oldTo());
      }
    }
    left = Math.min(left, hunk.nowFrom() - before);
    right = Math.min(right, after - hunk.nowTo());
    return new Hunk(
        hunk.oldFrom() - left,
        hunk.oldTo() + right,
        hunk.nowFrom() - left,
        hunk.nowTo() + right);
  }

  private static boolean isShared(Span span, List<Span> others) {
    return span.to() - span.from() <= LONGEST_VALUE
        && others.stream().anyMatch(other -> other.key().equals(span.key()));
  }

  /** Hunks that touch are one. */
  private static List<Hunk> merged(List<Hunk> hunks) {
    List<Hunk> result = new ArrayList<>();
    for (Hunk hunk : hunks) {
      int last = result.size() - 1;
      Hunk before = last < 0 ? null : result.get(last);
      if (before != null
          && hunk.nowFrom() == before.nowTo()
          && hunk.oldFrom() == before.oldTo()) {
        result.set(
            last,
            new Hunk(before.oldFrom(), hunk.oldTo(), before.nowFrom(), hunk.nowTo()));
      } else {
        result.add(hunk);
      }
    }
    return result;
  }

  /** The notes that stay at their place and say something else. */
  private List<NoteMatch> notes(List<Hunk> hunks) {
    List<NoteMatch> matches = new ArrayList<>();
    for (Token token : olds) {
      if (token.note() == null) {
        continue;
      }
      int at = token.from();
      int shift = 0;
      boolean kept = true;
      for (Hunk hunk : hunks) {
        kept &= at < hunk.oldFrom() || hunk.oldTo() <= at;
        shift = hunk.oldTo() <= at ? hunk.nowTo() - hunk.oldTo() : shift;
      }
      int nowAt = at + shift;
      if (kept) {
        Token other =
            nows.stream().filter(t -> t.from() == nowAt && t.note() != null).findFirst().orElseThrow();
        if (!Canonical.of(token.note().blocks()).equals(Canonical.of(other.note().blocks()))) {
          matches.add(
              new NoteMatch(
                  at,
                  nowAt,
                  token.note(),
                  other.note(),
                  BlockAligner.align(token.note().blocks(), other.note().blocks())));
        }
      }
    }
    return matches;
  }
}

package nl.paraaf.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One change to a text that leaves most of it as it is, so that what reads it gets far.
 *
 * @param at where, as a fraction of the length
 * @param length of what is cut or repeated
 * @param piece what is put there
 */
record Mutation(Kind kind, double at, int length, String piece) {
  /** What is done. */
  enum Kind {
    INSERT,
    CUT,
    REPLACE,
    REPEAT,
    MANY,
    SWAP_LINES,
    END
  }

  /** Some changes, with pieces that mean something in the language of the text. */
  static Arbitrary<List<Mutation>> some(List<String> pieces) {
    return Combinators.combine(
            Arbitraries.of(Kind.values()),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(1, 60),
            Arbitraries.oneOf(Arbitraries.of(pieces), Arbitraries.strings().ofMaxLength(4)))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  static String all(String text, List<Mutation> mutations) {
    String changed = text;
    for (Mutation mutation : mutations) {
      changed = mutation.of(changed);
    }
    return changed;
  }

  private String of(String text) {
    int from = (int) (at * text.length());
    int to = Math.min(text.length(), from + length);
    String before = text.substring(0, from);
    String part = text.substring(from, to);
    String after = text.substring(to);
    return switch (kind) {
      case INSERT -> before + piece + part + after;
      case CUT -> before + after;
      case REPLACE -> before + piece + after;
      case REPEAT -> before + part.repeat(3) + after;
      case MANY -> before + piece.repeat(length * 10) + part + after;
      case SWAP_LINES -> after + part + before;
      case END -> before;
    };
  }
}

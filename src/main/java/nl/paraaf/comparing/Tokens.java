package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;
import nl.paraaf.reading.tree.Inline;

/** The content of a paragraph as tokens. Together they are its flat text. */
final class Tokens {
  /** Words with what joins their parts, numbers with their points, single spaces and signs. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{N}+(?:[.,:/]\\p{N}+)*|[\\p{L}\\p{N}\\p{M}]+(?:['’\\-\u2011\u00ad][\\p{L}\\p{N}\\p{M}]+)*"
              + "|.",
          Pattern.DOTALL);

  private final List<Token> tokens = new ArrayList<>();
  private final List<Span> controls = new ArrayList<>();
  private int at;

  private Tokens() {}

  /**
   * A control in flat text.
   *
   * @param key its path, the same for the same value in two editions
   */
  record Span(String key, int from, int to) {}

  static Tokens of(Block.Paragraph paragraph) {
    Tokens tokens = new Tokens();
    tokens.add(paragraph.content(), "");
    return tokens;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The controls with a path. */
  List<Span> controls() {
    return controls;
  }

  private void add(List<Inline> content, String target) {
    StringBuilder run = new StringBuilder();
    int from = at;
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        run.append(text.text());
        continue;
      }
      from = flush(run, from, target);
      if (inline instanceof Inline.Control control) {
        add(control.content(), target);
        int start = from;
        int end = at;
        control.path().ifPresent(p -> controls.add(new Span(Features.key(p), start, end)));
      } else if (inline instanceof Inline.Link link) {
        add(link.content(), link.target().startsWith("#") ? target : "→" + link.target());
      } else {
        atom(inline, target);
      }
      from = at;
    }
    flush(run, from, target);
  }

  private int flush(StringBuilder run, int from, String target) {
    Matcher matcher = TOKEN.matcher(run);
    while (matcher.find()) {
      tokens.add(
          new Token(
              from + matcher.start(), from + matcher.end(), matcher.group() + target, null));
    }
    at = from + run.length();
    run.setLength(0);
    return at;
  }

  private void atom(Inline inline, String target) {
    String key = "\uFFFC";
    Inline.Note note = null;
    if (inline instanceof Inline.Field field) {
      key += field.name() + (field.isLayout() ? "" : " " + field.result());
    } else if (inline instanceof Inline.Picture picture) {
      key += picture.hash() + String.join("\n", Canonical.of(picture.boxes()));
    } else if (inline instanceof Inline.Note found) {
      note = found;
      key += (found.end() ? "eindnoot " : "noot ") + String.join("\n", Canonical.of(found.blocks()));
    }
    tokens.add(new Token(at, at + 1, key + target, note));
    at++;
  }
}

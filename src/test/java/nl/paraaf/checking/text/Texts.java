package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.source.Span;

/** Manuscripts for tests: a paragraph a line, places by line and column. */
public final class Texts {
  private Texts() {}

  /** Paragraphs; a line that begins with {@code - } is an item, with {@code # } a heading. */
  public static Manuscript of(String... lines) {
    List<Passage> passages = new ArrayList<>();
    int group = 0;
    int index = 0;
    for (int n = 0; n < lines.length; n++) {
      boolean item = lines[n].startsWith("- ");
      boolean heading = lines[n].startsWith("# ");
      int skip = item || heading ? 2 : 0;
      index = item ? index + 1 : 0;
      group = item && index == 1 ? group + 1 : group;
      int line = n + 1;
      passages.add(
          new Passage(
              item ? Kind.ITEM : heading ? Kind.HEADING : Kind.PARAGRAPH,
              lines[n].substring(skip),
              item ? group : 0,
              index,
              item || heading ? 1 : 0,
              List.of(),
              List.of(),
              (from, to) -> Span.on("tekst", line, from + skip + 1, to - from)));
    }
    return new Manuscript("tekst", passages);
  }

  /** What a rule finds, as {@code line:column code message}. */
  public static List<String> found(TextRule rule, Surroundings around, Manuscript text) {
    List<Diagnostic> found = new ArrayList<>();
    rule.check(text, around, found::add);
    return found.stream()
        .map(
            d ->
                d.span().start().line()
                    + ":"
                    + d.span().start().column()
                    + " "
                    + d.code()
                    + " "
                    + d.message())
        .toList();
  }

  /** What a rule finds in lines about which nothing more is known. */
  public static List<String> found(TextRule rule, String... lines) {
    return found(rule, Surroundings.none(), of(lines));
  }
}

package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Inlines;

/** What each reference in an agreement should say, counted from the order of its blocks alone. */
public final class CountedNumbers {
  private static final List<String> ORDINALS =
      List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste");

  private final Map<String, Target> targets = new HashMap<>();

  /**
   * A place that can be referred to.
   *
   * @param whole what a reference from another article says
   * @param within what a reference from the same article may say as well
   * @param start how the line begins that stands there
   */
  public record Target(String whole, String within, String start) {}

  private CountedNumbers() {}

  /** Counts the articles, members, points and annexes of an agreement. */
  public static CountedNumbers of(Document document) {
    CountedNumbers numbers = new CountedNumbers();
    int articles = 0;
    int annexes = 0;
    for (Block block : document.parts().stream().flatMap(p -> p.blocks().stream()).toList()) {
      if (block instanceof Block.Article article) {
        assertEquals(++articles, article.number());
        numbers.article(article);
      } else if (block instanceof Block.Section section && section.number().startsWith("Bijlage")) {
        String number = "ijlage " + ++annexes;
        numbers.put(section.id(), "b" + number, "b" + number, "B" + number + ".");
      }
    }
    assertFalse(articles > 0 && numbers.targets.isEmpty());
    return numbers;
  }

  /** The place with that id, which must be there. */
  public Target target(String id) {
    Target target = targets.get(id);
    assertNotNull(target, "no target " + id);
    return target;
  }

  /** Fails when a reference says anything else. */
  public void assertReferences(Document document) {
    Inlines.visit(
        document,
        (inline, span) -> {
          if (inline instanceof Inline.Reference reference) {
            String text = reference.text().replace('\u00A0', ' ');
            String said = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
            Target target = target(reference.target());
            assertTrue(
                said.equals(target.whole()) || said.equals(target.within()),
                () -> span + ": " + text + " should be " + target.whole());
          }
        });
  }

  private void put(String id, String whole, String within, String start) {
    if (!id.isEmpty()) {
      targets.put(id, new Target(whole, within, start));
    }
  }

  private void article(Block.Article article) {
    String number = "artikel " + article.number();
    put(article.id(), number, number, "Artikel " + article.number() + ".");
    for (int i = 0; i < article.members().size(); i++) {
      Block.Article.Member member = article.members().get(i);
      if (article.members().size() == 1) {
        put(member.id(), number, number, "");
        blocks(member.blocks(), number, "");
      } else {
        String ordinal = ORDINALS.get(i) + " lid";
        String whole = number + ", " + ordinal;
        put(member.id(), whole, "het " + ordinal, article.number() + "." + (i + 1) + " ");
        blocks(member.blocks(), whole, "het " + ordinal + ", ");
      }
    }
  }

  private void blocks(List<Block> blocks, String whole, String within) {
    for (Block block : blocks) {
      if (block instanceof Block.ListBlock list) {
        for (int i = 0; i < list.items().size(); i++) {
          char letter = (char) ('a' + i);
          String part = "onderdeel " + letter;
          put(list.items().get(i).id(), whole + ", " + part, within + part, letter + ". ");
        }
      }
    }
  }
}

package nl.paraaf.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Map<String, Integer> PAGES =
      Map.of("art-begrippen", 4, "art-doel", 5, "bijlage-a", 17);

  @Test
  void fillsEveryEntryAndNothingElse() {
    Document agreement = Samples.agreement();
    List<String> changed =
        TreePrinter.print(Pages.fill(agreement, PAGES), true)
            .lines()
            .filter(line -> !TreePrinter.print(agreement, true).contains(line))
            .map(String::strip)
            .toList();
    assertEquals(3, changed.size(), changed.toString());
    String text = TextPrinter.print(Pages.fill(agreement, PAGES));
    assertTrue(text.contains("Artikel\u00a01. Begrippen 4\n"), text);
    assertTrue(text.contains("Artikel\u00a02. Doel 5\n"), text);
    assertTrue(text.contains("Bijlage\u00a01. Projecten 17\n"), text);
  }

  @Test
  void leavesDocumentsWithoutContentsAsTheyAre() {
    for (Document document : List.of(Samples.letter(), Samples.annex(3))) {
      assertEquals(document, Pages.fill(document, Map.of()));
    }
  }

  @Test
  void findsContentsInsideOtherBlocks() {
    Block contents =
        new Block.Contents(
            List.of(), List.of(new Block.Contents.Entry("doel", "Doel", 0)), Span.nowhere());
    Block section = new Block.Section("", 1, "", List.of(), List.of(contents), Span.nowhere());
    Document document = with(section);
    assertEquals("Doel 3\n", TextPrinter.print(Pages.fill(document, Map.of("doel", 3))));
  }

  @Test
  void entryWithoutAPageIsAFault() {
    ParaafFault fault =
        assertThrows(ParaafFault.class, () -> Pages.fill(Samples.agreement(), Map.of()));
    assertTrue(fault.getMessage().contains("art-begrippen"), fault.getMessage());
  }

  private static Document with(Block block) {
    Document base = Samples.agreement();
    Part part = new Part(Part.Layout.PORTRAIT, List.of(block));
    return new Document(base.info(), base.letterhead(), List.of(part));
  }
}

package nl.paraaf.writeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.paraaf.intake.ProseText;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.writeback.ProseEdit.Change;
import nl.paraaf.writeback.ProseEdit.Edited;
import org.junit.jupiter.api.Test;

/** Some words of Markdown are replaced; what is computed and how it is typed stay. */
class ProseEditTest {
  private static SourceBlock block(String text, int index) {
    return ProseText.blocks("x.md", text, 1).get(index);
  }

  private static ProseEdit edit(String text, String shown) {
    return ProseEdit.of(text, block(text, 0), shown).orElseThrow();
  }

  private static String replaced(String text, String shown, String old, String now) {
    int at = shown.indexOf(old);
    Edited edited = edit(text, shown).change(List.of(new Change(at, at + old.length(), now)));
    return Splices.apply(text, edited.splices());
  }

  @Test
  void expressionsThatAreNotTouchedStay() {
    String text = "Nu hebben ${woord(n)} bedrijven *een* EoP,\nzegt de 'bron'[@kst-1].\n";
    String shown = "Nu hebben dertien bedrijven een EoP, zegt de ‘bron’\uFFFC.";
    assertEquals(
        text.replace("bedrijven", "concerns"), replaced(text, shown, "bedrijven", "concerns"));
    assertEquals(text.replace(" de 'bron'", ""), replaced(text, shown, " de ‘bron’", ""));
    assertEquals(text.replace("*een*", "*geen*"), replaced(text, shown, "een", "geen"));
    assertEquals(text.replace(",\nzegt", " en zegt"), replaced(text, shown, ", zegt", " en zegt"));
  }

  @Test
  void aComputedValueThatIsOverwrittenBecomesText() {
    String text = "Nu ${woord(n)} keer.\n";
    String shown = "Nu dertien keer.";
    Edited edited = edit(text, shown).change(List.of(new Change(3, 15, "vaak")));
    assertEquals("Nu vaak.\n", Splices.apply(text, edited.splices()));
    assertEquals(List.of("${woord(n)}"), edited.fixed());
    edited = edit(text, shown).change(List.of(new Change(3, 6, "veer"), new Change(7, 10, "iend")));
    assertEquals("Nu veertiend keer.\n", Splices.apply(text, edited.splices()));
  }

  @Test
  void aNoteThatGoesIsNamed() {
    String text = "Een zin[^a] en nog een.^[In de regel]\n\n[^a]: Noot.\n";
    String shown = "Een zin\uFFFC en nog een.\uFFFC";
    Edited edited = edit(text, shown).change(List.of(new Change(7, 8, "")));
    assertEquals(text.replace("zin[^a]", "zin"), Splices.apply(text, edited.splices()));
    assertEquals(List.of("a"), edited.notes());
  }

  @Test
  void whatClosesTheLineIsNotOverwritten() {
    String text = "## Een kop met **nadruk** {#naam}\n";
    String shown = "Een kop met nadruk";
    assertEquals(
        "## Een kop met **grote nadruk** {#naam}\n",
        replaced(text, shown, "nadruk", "grote nadruk"));
    ProseEdit edit = edit(text, shown);
    assertEquals(
        "## Een kop met **nadruk** erop {#naam}\n",
        Splices.apply(text, edit.change(List.of(new Change(18, 18, " erop"))).splices()));
    assertEquals(
        "## En een kop met **nadruk** {#naam}\n",
        Splices.apply(text, edit.change(List.of(new Change(0, 1, "En e"))).splices()));
  }

  @Test
  void escapedSignsAreTheSignsThemselves() {
    String text = "Vijf \\* twee is ... tien & meer\n";
    String shown = "Vijf * twee is … tien & meer";
    assertEquals(text.replace("twee", "drie"), replaced(text, shown, "twee", "drie"));
    assertEquals(text.replace("...", "nu"), replaced(text, shown, "…", "nu"));
  }

  @Test
  void otherWordsAreNotMatched() {
    assertTrue(ProseEdit.of("Een zin.\n", block("Een zin.\n", 0), "Een andere zin.").isEmpty());
  }

  @Test
  void wordsBecomeMarkdownThatSaysThem() {
    assertEquals("CO2 is 3 \\* 4 \\[x\\]", MarkdownText.words("CO₂ is 3\u00a0* 4 [x]", false));
    assertEquals("zo'n \"x\"", MarkdownText.words("zo’n “x”", false));
    assertEquals("zo’n a_b \\${c}", MarkdownText.words("zo’n a_b ${c}", true));
    assertEquals("\\- x", MarkdownText.paragraph("- x"));
    assertEquals("12\\. x", MarkdownText.paragraph("12. x"));
    assertEquals("Tabel\\: x", MarkdownText.paragraph("Tabel: x"));
    assertEquals("-x", MarkdownText.paragraph("-x"));
  }

  @Test
  void aTextInYamlIsProseToo() {
    String yaml =
        "id: x\nafwijkingen:\n  - clausule: c\n    tekst: |\n      Een lid.\n\n      Nog ${een} lid.\n";
    List<SourceBlock> blocks = ProseText.blocks("x.yaml", yaml, 7);
    assertEquals(2, blocks.size());
    ProseEdit edit = ProseEdit.of(yaml, blocks.get(1), "Nog veel lid.").orElseThrow();
    Edited edited = edit.change(List.of(new Change(9, 12, "leden")));
    assertEquals(yaml.replace("${een} lid", "${een} leden"), Splices.apply(yaml, edited.splices()));
  }
}

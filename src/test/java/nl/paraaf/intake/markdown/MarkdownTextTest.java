package nl.paraaf.intake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.reading.Shown;
import org.junit.jupiter.api.Test;

/** Markdown of any kind as a reader sees it. */
class MarkdownTextTest {
  private static Manuscript read(String text) {
    return MarkdownText.read("nota.md", text, new Diagnostics()).orElseThrow();
  }

  @Test
  void allKindsOfTextAreRead() {
    assertEquals(
        """
        HEADING n1: Kop
        PARAGRAPH: Een sterk woord{1} en CO₂, NH₃, m²⏎en een site.
        NOTE 0.1: Een noot.
        ITEM 1.1 n1: een
        PARAGRAPH 1.1 n1: meer van een
        ITEM 2.1 n2: diep
        ITEM 1.2 n1: twee
        CELL 3.0: Bedrijf
        CELL 3.0: Fase
        CELL 3.1: Cosun
        CELL 3.1: JLoI
        PARAGRAPH: Aangehaald.
        """,
        Shown.of(
            read(
                """
                ---
                titel: geen tekst
                ---
                # Kop

                Een **sterk** woord[^a] en CO~2~, NH<sub>3</sub>, m^2^\\
                en een [site](https://voorbeeld.nl).

                [^a]: Een noot.

                1. een

                   meer van een

                   - diep
                2. twee

                | Bedrijf | Fase |
                |---|---|
                | Cosun | JLoI |

                > Aangehaald.

                ```
                geen tekst
                ```
                """)));
  }

  @Test
  void whatIsFilledInIsAFieldAndCodeIsNoText() {
    Passage passage = read("De ${naam} van `code` en [?dag: de dag].\n").passages().get(0);
    assertEquals("De \ufffc van \ufffc en \ufffc.", passage.text());
    assertEquals(
        List.of(StretchKind.FIELD, StretchKind.PLACEHOLDER),
        passage.stretches().stream().map(Passage.Stretch::kind).toList());
  }

  @Test
  void placesAreThoseOfTheFile() {
    Passage passage =
        read("---\na: b\n---\n\nEen \\* ster &amp; *nadruk* op\nde regel.\n").passages().get(0);
    assertEquals("Een * ster & nadruk op de regel.", passage.text());
    int word = passage.text().indexOf("nadruk");
    assertEquals("nota.md:5:20", passage.at(word, word + 6).toString());
    int last = passage.text().indexOf("regel");
    assertEquals("nota.md:6:4", passage.at(last, last + 5).toString());
    assertEquals(9, passage.at(last, last + 5).end().column());
  }

  @Test
  void whatTakesTooLongIsTold() {
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(true, MarkdownText.read("nota.md", "x ".repeat(40_000), diagnostics).isEmpty());
    assertEquals(
        """
        nota.md:1:1: fout [alinea-te-lang] de alinea of tabel die hier begint, is langer dan 50.000 tekens
          hint: verdeel de tekst met lege regels
        """,
        new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted()));
  }

  /** The same text with an empty line in it is read. */
  @Test
  void whatIsDividedIsRead() {
    String half = "x ".repeat(20_000) + "\n\n";
    assertEquals(2, read(half + half).passages().size());
  }
}

package nl.paraaf.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

/** The page for a reviewer. */
class SummaryPageTest {
  /** A text of lines: {@code # heading}, {@code | cell | cell} for a row, else a paragraph. */
  private static Version version(String path, boolean closed, String text) {
    List<Passage> passages = new ArrayList<>();
    int row = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        passages.add(passage(Kind.HEADING, line.substring(2), 0, 0));
      } else if (line.startsWith("| ")) {
        row++;
        for (String cell : line.substring(2).split(" \\| ")) {
          passages.add(passage(Kind.CELL, cell, 1, row));
        }
      } else {
        passages.add(passage(Kind.PARAGRAPH, line, 0, 0));
      }
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Version(path, closed, new Manuscript(name, passages));
  }

  private static Passage passage(Kind kind, String text, int group, int index) {
    return new Passage(
        kind, text, group, index, 0, List.of(), List.of(), (from, to) -> Span.nowhere());
  }

  private static String page(List<Version> before, List<Version> after, boolean intern, int most) {
    return SummaryPage.of("versie main", before, after, intern, most);
  }

  @Test
  void tellsPerDocumentWhatChanged() {
    Version before =
        version(
            "2026-06/brief",
            false,
            """
            # Kern
            Dit is de eerste alinea van de brief.
            Deze alinea verdwijnt geheel.
            # Cijfers
            | Cosun | 73 miljoen | toegezegd
            | Nobian | 185 miljoen | toegezegd
            """);
    Version after =
        version(
            "2026-06/brief",
            false,
            """
            # Kern
            Dit is de tweede alinea van de brief.
            # Cijfers
            | Cosun | 74 miljoen | toegezegd
            | Nobian | 185 miljoen | toegezegd
            | Reju | 135 miljoen | verleend
            """);
    assertEquals(
        """
        # Wat verandert er in de documenten

        Vergeleken met versie main:

        | gewijzigd | nieuw | vervallen | niet openbaar, anders | ongewijzigd |
        |--:|--:|--:|--:|--:|
        | 1 | 0 | 0 | 0 | 0 |

        ## 2026-06/brief

        1 gewijzigde alinea, 1 vervallen alinea, 1 gewijzigde rij, 1 nieuwe rij.

        _Kern_

        - Dit is de ~~eerste~~ **tweede** alinea van de brief.
        - vervallen, alinea: ~~Deze alinea verdwijnt geheel.~~

        _Cijfers_

        - rij: Cosun \\| ~~73~~ **74** miljoen \\| toegezegd
        - nieuw, rij: **Reju \\| 135 miljoen \\| verleend**
        """,
        page(List.of(before), List.of(after), false, 10));
  }

  @Test
  void newRemovedAndUnchangedDocumentsAreCounted() {
    Version same = version("2026-06/nota", false, "Hetzelfde.");
    Version gone = version("2026-06/oud", false, "Weg.");
    Version come = version("2026-06/nieuw", false, "Een.\nTwee.");
    assertEquals(
        """
        # Wat verandert er in de documenten

        Vergeleken met versie main:

        | gewijzigd | nieuw | vervallen | niet openbaar, anders | ongewijzigd |
        |--:|--:|--:|--:|--:|
        | 0 | 1 | 1 | 0 | 1 |

        ## 2026-06/nieuw

        Nieuw document, van 2 alinea’s en rijen.

        ## 2026-06/oud

        Dit document is er niet meer.
        """,
        page(List.of(same, gone), List.of(same, come), false, 10));
  }

  @Test
  void whatIsNotPublicIsNamedAndNotShown() {
    List<Version> before = List.of(version("2026-06/bladen/geheim", true, "Het bedrag is 5."));
    List<Version> after = List.of(version("2026-06/bladen/geheim", true, "Het bedrag is 6."));
    assertEquals(
        """
        # Wat verandert er in de documenten

        Vergeleken met versie main:

        | gewijzigd | nieuw | vervallen | niet openbaar, anders | ongewijzigd |
        |--:|--:|--:|--:|--:|
        | 0 | 0 | 0 | 1 | 0 |

        ## Niet openbaar

        In deze documenten is iets anders; hun tekst wordt hier niet getoond:

        - document
        """
            .replace("- document", "- geheim"),
        page(before, after, false, 10));
    assertEquals(true, page(before, after, true, 10).contains("Het bedrag is ~~5.~~ **6.**"));
  }

  @Test
  void noMoreChangesAreShownThanAskedFor() {
    List<Version> before = List.of(version("2026-06/brief", false, "een a\nzelfde\nzin b"));
    List<Version> after = List.of(version("2026-06/brief", false, "een c\nzelfde\nzin d"));
    String page = page(before, after, false, 1);
    assertEquals(
        """
        2 gewijzigde alinea’s.

        - een ~~a~~ **c**

        Niet getoond: 1 wijziging.
        """,
        page.substring(page.indexOf("2 gewijzigde")));
  }

  @Test
  void nothingChanged() {
    List<Version> same = List.of(version("2026-06/brief", false, "Zin."));
    assertEquals(
        """
        # Wat verandert er in de documenten

        Sinds versie main is er in geen enkel document iets veranderd.
        """,
        page(same, same, false, 10));
  }
}

package nl.paraaf.comparing;

import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.reading.docx.DocxFile;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import org.junit.jupiter.api.Test;

/** What is told of two texts, in the words of a reader. */
class ChangesTest {
  private static final String LONG =
      "De partijen werken de hoofdlijnen van deze verklaring binnen een jaar verder uit.";
  private static final String OTHER =
      "Het ministerie informeert de Kamer elk half jaar over de voortgang van de aanpak.";

  private static DocumentTree tree(String body) throws UnreadableException {
    return TreeReader.read(WordFile.open(DocxFile.of(body).bytes()), View.AS_IS).tree();
  }

  private static String told(String old, String now) throws UnreadableException {
    StringBuilder out = new StringBuilder();
    for (Change change : Changes.of(Comparison.of(tree(old), tree(now)))) {
      out.append(change.kind().words());
      out.append(change.place().isEmpty() ? "" : " in " + change.place());
      if (change.words().isEmpty()) {
        out.append(": ").append(change.old()).append(" > ").append(change.now());
      }
      change.words().forEach(w -> out.append(": ").append(w.old()).append(" > ").append(w.now()));
      out.append('\n');
    }
    return out.toString();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : List.of(cells)) {
      row.append("<w:tc>").append(p(t(cell))).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>" + p("");
  }

  @Test
  void equalTextsDifferInNothing() throws UnreadableException {
    assertEquals("", told(p(t(LONG)), p(t("De partijen ") + t(LONG.substring(12)))));
  }

  @Test
  void wordsInsideAParagraph() throws UnreadableException {
    assertEquals(
        "tekst gewijzigd: een jaar > twee jaar\n".replace(" jaar", ""),
        told(p(t(LONG)), p(t(LONG.replace("een jaar", "twee jaar")))));
  }

  @Test
  void aParagraphThatCameAndOneThatWent() throws UnreadableException {
    assertEquals(
        "alinea toegevoegd:  > " + OTHER + "\n", told(p(t(LONG)), p(t(LONG)) + p(t(OTHER))));
    assertEquals(
        "alinea verwijderd: " + OTHER + " > \n", told(p(t(OTHER)) + p(t(LONG)), p(t(LONG))));
  }

  @Test
  void aMoveIsOneWhereItIsSure() throws UnreadableException {
    String middle = p(t("Dat doet zij met een brief waarin alle trajecten een voor een staan."));
    String end = p(t("Aan het eind van elke brief staat wanneer de volgende brief verschijnt."));
    assertEquals(
        "alinea verplaatst:  > " + LONG + "\n",
        told(p(t(LONG)) + middle + end, middle + end + p(t(LONG))));
    assertEquals(
        "alinea verwijderd: Tot slot. > \nalinea toegevoegd:  > Tot slot.\n",
        told(p(t("Tot slot.")) + middle + end, middle + end + p(t("Tot slot."))));
  }

  @Test
  void rowsByTheirKey() throws UnreadableException {
    assertEquals(
        "rij gewijzigd in tabel, rij ‘AnQore’: 8 juli > 9 juli\n".replace(" juli", "")
            + "rij toegevoegd in tabel:  > Cosun | 18 december\n",
        told(
            table(row("Bedrijf", "Getekend"), row("AnQore", "8 juli"), row("Nobian", "juni")),
            table(
                row("Bedrijf", "Getekend"),
                row("AnQore", "9 juli"),
                row("Cosun", "18 december"),
                row("Nobian", "juni"))));
  }

  @Test
  void aHeadingThatIsNoneAnyMore() throws UnreadableException {
    assertEquals(
        "stijl gewijzigd: Kop1 > Standaard\n",
        told(p("Kop1", t(LONG)) + p(t(OTHER)), p(t(LONG)) + p(t(OTHER))));
  }

  @Test
  void oneSentenceSaysHowMuch() throws UnreadableException {
    List<Change> changes =
        Changes.of(
            Comparison.of(
                tree(p(t(LONG)) + table(row("a b c", "1"), row("d e f", "2"))),
                tree(
                    p(t(LONG.replace("jaar", "maand")))
                        + table(row("a b c", "1"), row("g h i", "3"), row("d e f", "2")))));
    assertEquals("Alinea’s: 1 gewijzigd. Rijen: 1 toegevoegd.", ChangePage.sentence(changes));
    assertEquals("Er is niets veranderd.", ChangePage.sentence(List.of()));
  }
}

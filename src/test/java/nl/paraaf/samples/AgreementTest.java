package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letter, annex, nota and table of commitments of an edition agree in every count, date and name.
 */
class AgreementTest {
  private static final String FIRST = "2025-06-30";
  private static final String SECOND = "2026-06";
  private static final String NOTE = "beslisnota-openbaar";
  private static final String COMMITMENTS = "voortgang-toezeggingen";

  private static Document document(String edition, String name) {
    Document standard = SampleRun.get().document(edition + "/" + name);
    return standard != null ? standard : SampleRun.family().document(edition + "/" + name);
  }

  private static Map<String, Document> documents(String edition) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (String name :
        List.of(
            "voortgangsbrief", "bijlage-stand-van-zaken", "beslisnota-intern", NOTE, COMMITMENTS)) {
      documents.put(name, document(edition, name));
    }
    return documents;
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void aValueIsTheSameWhereverItStands(String edition) {
    Agreement agreement = new Agreement(documents(edition));
    assertTrue(agreement.shared() > 80, () -> agreement.shared() + " values in more documents");
    assertEquals(List.of(), agreement.values());
  }

  /** That the search above finds a difference: a nota of one edition beside a letter of another. */
  @Test
  void documentsOfTwoEditionsDoNotAgree() {
    Map<String, Document> mixed = documents(FIRST);
    mixed.put(NOTE, document(SECOND, NOTE));
    List<String> found = new Agreement(mixed).values();
    assertTrue(
        found.stream().anyMatch(f -> f.contains("/telling/stand/eop_getekend: ")),
        found.toString());
  }

  /** Companies by phase: counted in the nota, listed in the annex. */
  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void theNotaCountsTheRowsOfTheAnnex(String edition) {
    Map<String, TreeSet<String>> annex = new TreeMap<>();
    Agreement.rows(document(edition, "bijlage-stand-van-zaken"), "tabel-overzicht")
        .values()
        .forEach(
            cells -> {
              if (cells.get(1).equals("Maatwerktraject")) {
                String phase = cells.get(3).replaceFirst("[,(].*", "").strip();
                annex.computeIfAbsent(phase, p -> new TreeSet<>()).add(cells.get(0));
              }
            });
    Map<String, TreeSet<String>> note = new TreeMap<>();
    for (List<String> cells : Agreement.rows(document(edition, NOTE), "tabel-stand").values()) {
      TreeSet<String> names = new TreeSet<>(List.of(cells.get(2).split(", | en ")));
      assertEquals(String.valueOf(names.size()), cells.get(1), cells.get(0));
      note.put(cells.get(0), names);
    }
    assertEquals(annex, note);
  }

  /** The letter of 2025 has such a table of its own, in other words. */
  @Test
  void theTableOfTheLetterHasTheSameRows() {
    List<List<String>> note =
        Agreement.rows(document(FIRST, NOTE), "tabel-stand").values().stream()
            .map(cells -> cells.subList(1, 3))
            .toList();
    Map<String, List<String>> letter =
        Agreement.rows(document(FIRST, "voortgangsbrief"), "tabel-stand");
    assertEquals(5, letter.size());
    letter
        .values()
        .forEach(cells -> assertTrue(note.contains(cells.subList(1, 3)), cells.toString()));
  }

  /** Each commitment in the nota stands in the table of commitments with the same words. */
  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void theNotaSaysOfCommitmentsWhatTheirTableSays(String edition) {
    Map<String, List<String>> table =
        Agreement.rows(document(edition, COMMITMENTS), "tabel-(open|klare)-.*");
    Map<String, List<String>> note = Agreement.rows(document(edition, NOTE), "tabel-toezeggingen");
    assertTrue(note.size() > 4, note.toString());
    note.forEach(
        (id, cells) -> {
          List<String> same = table.get(id);
          assertTrue(same.containsAll(cells), () -> cells + " and " + same);
        });
    assertEquals(settled(document(edition, COMMITMENTS), note.keySet()), counted(edition, note));
  }

  /** How many of some commitments stand among those that are settled. */
  private static long settled(Document table, Iterable<String> ids) {
    Map<String, List<String>> done = Agreement.rows(table, "tabel-klare-.*");
    List<String> found = new ArrayList<>();
    ids.forEach(
        id -> {
          if (done.containsKey(id)) {
            found.add(id);
          }
        });
    return found.size();
  }

  /** What the nota says of that, in words and in its rows. */
  private static long counted(String edition, Map<String, List<String>> note) {
    long rows = note.values().stream().filter(c -> c.get(2).startsWith("Afgedaan")).count();
    String text = TextPrinter.print(document(edition, NOTE)).replace('\u00a0', ' ');
    String said = rows == 1 ? "Afgedaan is er één." : "Afgedaan zijn er " + rows + ".";
    assertTrue(text.contains(said), () -> said + " is not in\n" + text);
    return rows;
  }

  /** What the letter itself settles, the nota names as settled. */
  @Test
  void whatTheLetterSettlesIsInTheNota() {
    String letter = TextPrinter.print(document(FIRST, "voortgangsbrief"));
    Map<String, List<String>> note = Agreement.rows(document(FIRST, NOTE), "tabel-toezeggingen");
    for (String id : List.of("TZ202410-136", "erkens-2025-03-20", "boutkan-2025-04-09")) {
      assertTrue(note.get(id).get(2).startsWith("Afgedaan, 30 juni 2025"), note.toString());
    }
    assertTrue(letter.contains("TZ202410-136"), letter);
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void theNotaListsTheAnnexesOfTheLetter(String edition) {
    List<String> letter = annexes(document(edition, "voortgangsbrief"), "Bijlagen").toList();
    List<String> note =
        annexes(document(edition, NOTE), "Geadviseerd besluit").filter(letter::contains).toList();
    assertEquals(letter, note);
  }

  private static Stream<String> annexes(Document document, String heading) {
    Block.Section section =
        Nodes.of(document, Block.Section.class).stream()
            .filter(s -> TextPrinter.plain(s.heading()).equals(heading))
            .findFirst()
            .orElseThrow();
    return Nodes.of(section, Block.ListBlock.Item.class).stream()
        .map(item -> TextPrinter.plainBlocks(item.blocks()).strip().replaceFirst(";$", ""));
  }

  /** The boards of the first edition, with their days. */
  @Test
  void theBoardsAreThoseOfTheSource() {
    assertEquals(
        List.of("ACKE 2 juni 2025", "RFL 17 juni 2025", "MR 20 juni 2025"),
        Agreement.rows(document(FIRST, NOTE), "tabel-afstemming").values().stream()
            .map(cells -> cells.get(0) + " " + cells.get(2))
            .toList());
  }
}

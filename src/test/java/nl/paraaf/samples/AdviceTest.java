package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for advice, the memo with the advice, and the reaction to it. */
class AdviceTest {
  private static final String REACTION = "edities/2026-06/stukken/kabinetsreactie/wkr.yaml";
  private static final String MEMO = "edities/2026-06/stukken/adviesmemo/maatwerkaanpak.yaml";
  private static final String TRACK = "trajecten/anqore.yaml";

  private static String text(String name) {
    return TextPrinter.print(SampleRun.family().document(name)).replace('\u00a0', ' ');
  }

  private static List<String> headings(String name, String start) {
    return Nodes.of(SampleRun.family().document(name), Block.Section.class).stream()
        .map(section -> TextPrinter.plain(section.heading()).replace('\u00a0', ' '))
        .filter(heading -> heading.matches(start))
        .toList();
  }

  private static Map<String, String> content(String file, String text, String by)
      throws IOException {
    Map<String, String> content = new TreeMap<>(Plants.content());
    assertTrue(content.get(file).contains(text), () -> text + " is not in " + file);
    content.put(file, content.get(file).replace(text, by));
    return content;
  }

  private static PlantedRun make(Map<String, String> content, String edition, String name) {
    return PlantedRun.of(
        content, edition, DocumentRequest.named(name), EnumSet.noneOf(Format.class));
  }

  private static String only(PlantedRun run) {
    assertEquals(0, run.outcome().count(Severity.FOUT), () -> run.outcome().diagnostics() + "");
    Document document = run.outcome().documents().get(0).document();
    return TextPrinter.print(document).replace('\u00a0', ' ');
  }

  @Test
  void theChairSignsFirstAndTheOthersBySurname() {
    String memo = text("2026-06/adviezen/maatwerkaanpak");
    String names = memo.substring(memo.indexOf("Met vriendelijke groet,"));
    assertTrue(
        names.contains(
            "[voorletters] Dezentjé Hamming-Bluemink, voorzitter [voorletters] Boot"
                + " [voorletters] Cuppen [voorletters] De Groot [voorletters] Van Harten"
                + " [voorletters] De Vries"),
        names);
  }

  /** Who left in the week after the memo signs it, and who came in that week does not. */
  @Test
  void theMembersAreThoseOfTheDayOfTheMemo() throws IOException {
    Map<String, String> content = content(MEMO, "datum: 2026-03-13", "datum: 2025-06-23");
    String memo = only(make(content, "2026-06", "adviesmemo"));
    String names = memo.substring(memo.indexOf("Met vriendelijke groet,"));
    assertTrue(
        names.contains(
            "[voorletters] Gehrels, voorzitter [voorletters] Boot [voorletters] Büchner"
                + " [voorletters] Cuppen [voorletters] De Vries"),
        names);
    assertTrue(!names.contains("Dezentjé") && !names.contains("De Groot"), names);
  }

  @Test
  void theMemoHasTheFormOfTheCommittee() {
    String name = "2026-06/adviezen/maatwerkaanpak";
    assertEquals(
        List.of("A", "B", "C", "D", "E", "F"),
        headings(name, "[A-Z]\\. .*").stream().map(h -> h.substring(0, 1)).toList());
    Block.Section conclusion =
        Nodes.of(SampleRun.family().document(name), Block.Section.class).stream()
            .filter(s -> TextPrinter.plain(s.heading()).equals("Conclusie"))
            .findFirst()
            .orElseThrow();
    List<String> said =
        Nodes.of(conclusion, Inline.Placeholder.class).stream()
            .map(p -> p.path().toString())
            .toList();
    assertEquals(4, said.size());
    for (int i = 0; i < said.size(); i++) {
      assertTrue(said.get(i).endsWith("#/kernobservaties/" + i + "/kop"), said.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"wkr, Aanbeveling, 8, acht aanbevelingen", "amvi, Advies, 6, zes adviezen"})
  void eachRecommendationHasItsReaction(String which, String word, int count, String words) {
    String name = "2026-06/kabinetsreacties/" + which;
    assertEquals(count, headings(name, word + " \\w: .*").size());
    assertEquals(count, headings(name, "Reactie \\w: .*").size());
    assertTrue(text(name).contains("Het advies telt " + words + "."), text(name));
    assertTrue(text("2026-06/beslisnota-openbaar").contains(words));
  }

  @Test
  void aReactionThatIsMissingIsTold() throws IOException {
    Map<String, String> content = content(REACTION, "  - op: 8\n", "  - op: 7\n");
    PlantedRun run = make(content, "2026-06", "kabinetsreactie");
    String told = new DiagnosticPrinter(run.outcome().texts()).print(run.outcome().diagnostics());
    assertEquals(
        """
        content/edities/2026-06/stukken/kabinetsreactie/wkr.yaml:42:13: fout [tegenhanger-ontbreekt] bij aanbeveling ‘8’ ontbreekt een reactie
        42 |   - nummer: 8
           |             ^
           hint: voeg bij reacties toe: op: 8
        content/edities/2026-06/stukken/kabinetsreactie/wkr.yaml:75:9: fout [tegenhanger-dubbel] bij aanbeveling ‘7’ staat meer dan één reactie
        75 |   - op: 7
           |         ^
           hint: houd er één over, of verbeter het nummer
        """,
        told);
  }

  /** On the day of the request no goal of the sample is known; here one is. */
  @Test
  void theRequestHasTheGoalsThatAreKnown() throws IOException {
    assertTrue(text("2025-06-30/adviesaanvragen/anqore").contains("[doelen]"));
    Map<String, String> content =
        content(
            TRACK,
            "doelen:\n",
            """
            doelen:
              - grootheid: co2
                min: 77
                eenheid: kton
                doeljaar: 2030
                basisjaar: 2021
                vanaf: 2025-06-30
                bron: kamerbrief-2025-06-30
            """);
    String request = only(make(content, "2025-06-30", "adviesaanvraag"));
    assertTrue(request.contains("77 kton"), request);
    assertTrue(!request.contains("[doelen]"), request);
  }
}

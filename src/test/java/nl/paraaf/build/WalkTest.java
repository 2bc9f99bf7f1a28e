package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents a walk makes, and that it makes none when anything is wrong. */
class WalkTest {
  private static final Set<String> FIRST =
      Set.of(
          "2025-06-30/bijlage-stand-van-zaken.html",
          "2025-06-30/bijlage-stand-van-zaken.md",
          "2025-06-30/voortgangsbrief.html",
          "2025-06-30/voortgangsbrief.md",
          "manifest.json");

  private final Bench bench = new Bench();

  @Test
  void makesEachDocumentInEachFormatAskedFor() throws IOException {
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals("", Bench.messages(outcome));
    assertEquals(FIRST, bench.output.keySet());
    assertEquals(
        List.of(
            "output/2025-06-30/bijlage-stand-van-zaken.html",
            "output/2025-06-30/bijlage-stand-van-zaken.md",
            "output/2025-06-30/voortgangsbrief.html",
            "output/2025-06-30/voortgangsbrief.md"),
        outcome.made().stream().map(Outcome.Made::path).toList());
  }

  @Test
  void makesOnlyTheKindAskedFor() throws IOException {
    DocumentRequest letter = DocumentRequest.named("voortgangsbrief");
    bench.generate(
        new Request(Optional.empty(), false, letter, Set.of(Format.PDF), Status.CONCEPT));
    assertEquals(Set.of("2025-06-30/voortgangsbrief.pdf", "manifest.json"), bench.output.keySet());
  }

  @Test
  void theNewestEditionIsTheOneOfTheLatestDayWhateverItsName() throws IOException {
    bench.withEdition("2025-01", "2025-07-14").withEdition("2026-12", "2025-07-01");
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals(List.of("2025-01"), editions(outcome));
  }

  @Test
  void anEditionByItsName() throws IOException {
    bench.withEdition("2025-07", "2025-07-01");
    Request request = Bench.request(Optional.of("2025-06-30"), false, Status.CONCEPT);
    assertEquals(List.of("2025-06-30"), editions(bench.generate(request)));
  }

  @Test
  void allEditionsOldestFirst() throws IOException {
    bench.withEdition("2025-01", "2025-07-01");
    Request request = Bench.request(Optional.empty(), true, Status.CONCEPT);
    assertEquals(List.of("2025-06-30", "2025-01"), editions(bench.generate(request)));
  }

  private static List<String> editions(Outcome outcome) {
    return outcome.documents().stream()
        .map(made -> made.path().substring(0, made.path().indexOf('/')))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-03, bedoelt u ‘2025-06-30’?",
    "oud, 'kies uit: 2025-06-30, 2025-07'",
  })
  void anUnknownEditionIsToldWithWhatIsNear(String asked, String hint) throws IOException {
    bench.withEdition("2025-07", "2025-07-01");
    Outcome outcome = bench.generate(Bench.request(Optional.of(asked), false, Status.CONCEPT));
    assertEquals(
        "fout [onbekende-editie] er is geen editie ‘" + asked + "’\n  hint: " + hint + "\n",
        Bench.messages(outcome));
    assertTrue(bench.output.isEmpty());
  }

  @Test
  void withoutAnyEditionThereIsNothingToMake() throws IOException {
    bench.content.keySet().removeIf(path -> path.startsWith("edities/"));
    assertEquals(
        """
        fout [geen-editie] er is nog geen editie in content/edities
          hint: maak een map met een brief.yaml, zie docs/handleiding.md
        """,
        Bench.messages(bench.generate(Bench.newest())));
    bench.generate(Bench.request(Optional.empty(), true, Status.CONCEPT));
    assertTrue(bench.output.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "trajecten/ijzerwerk.yaml, 'naam: IJzerwerk', 'naam: [x]'",
    "registers/clusters.yaml, 'naam: Kust', 'naaam: Kust'",
    "edities/2025-06-30/brief.yaml, 'afzender: kgg', 'afzender: kg'",
    "edities/2025-06-30/opening.md, opening, '<b>opening</b>'",
    // A mistake in an edition that is not asked for stops the newest one too.
    "edities/2025-07/brief.yaml, 'afzender: kgg', 'afzender: kg'",
    // A track that skips a step.
    "trajecten/brouwhuis.yaml, casus_gestart, jloi_ondertekend",
  })
  void nothingIsWrittenAfterAnErrorInTheContent(String file, String text, String by)
      throws IOException {
    bench.withEdition("2025-07", "2025-06-01");
    change(bench.content, file, text, by);
    nothingIsWritten("content/" + file);
  }

  @ParameterizedTest
  @CsvSource({
    "bijlage-stand-van-zaken.ftl, peildatum, peildatm",
    "bijlage-stand-van-zaken.ftl, </alinea>, </allinea>",
    "voortgangsbrief.ftl, <alinea>, <alinea soort=\"groot\">",
    "huisstijl/huisstijl.yaml, pagina:, bladzij:",
  })
  void nothingIsWrittenAfterAnErrorInTheTemplates(String file, String text, String by)
      throws IOException {
    change(bench.templates, file, text, by);
    nothingIsWritten("templates/" + file);
  }

  private void nothingIsWritten(String file) throws IOException {
    Outcome outcome = bench.generate(Bench.newest());
    assertTrue(outcome.count(Severity.FOUT) > 0);
    assertEquals(
        Set.of(file),
        Set.copyOf(outcome.diagnostics().stream().map(d -> d.span().file()).toList()));
    assertEquals(List.of(), outcome.made());
    assertEquals(Set.of(), bench.output.keySet());
  }

  private static void change(Map<String, String> files, String file, String text, String by) {
    String before = files.get(file);
    assertTrue(before.contains(text), () -> text + " is not in " + file);
    files.put(file, before.replace(text, by));
  }

  @Test
  void errorsInAllDocumentsAreToldInOneRun() throws IOException {
    bench.templates.put("voortgangsbrief.ftl", Bench.template("${brief_fout}"));
    bench.templates.put("bijlage-stand-van-zaken.ftl", Bench.template("${bijlage_fout}"));
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals(
        List.of("templates/bijlage-stand-van-zaken.ftl:3:11", "templates/voortgangsbrief.ftl:3:11"),
        outcome.diagnostics().stream().map(d -> d.span().toString()).toList());
  }

  @Test
  void nothingIsWrittenWhenOneWriterFindsAnError() throws IOException {
    bench.writers.put(
        Format.MD,
        new Failing(
            found ->
                found.add(
                    Diagnostic.error("te-breed", "past niet", Span.nowhere(), "maak smaller"))));
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals(1, outcome.count(Severity.FOUT));
    assertEquals(Set.of(), bench.output.keySet());
  }

  @Test
  void aWriterThatThrowsIsAFaultOfOurs() {
    bench.writers.put(
        Format.MD,
        new Failing(
            found -> {
              throw new IllegalStateException("boom");
            }));
    ParaafFault fault = assertThrows(ParaafFault.class, () -> bench.generate(Bench.newest()));
    assertEquals("boom", fault.getCause().getMessage());
    assertEquals(Set.of(), bench.output.keySet());
  }

  @Test
  void aWarningStopsNothing() throws IOException {
    bench.content.put("notities.txt", "los bestand");
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals(1, outcome.count(Severity.WAARSCHUWING));
    assertEquals(FIRST, bench.output.keySet());
  }

  @Test
  void aCheckFindsTheSameAndWritesNothing() throws IOException {
    bench.templates.put("voortgangsbrief.ftl", Bench.template("${brief_fout}"));
    Outcome outcome =
        new Walk(bench.workspace(), bench.writers, Progress.SILENT).check(Bench.newest());
    assertEquals(1, outcome.count(Severity.FOUT));
    assertEquals(Set.of(), bench.output.keySet());
  }

  @Test
  void anOpenPlaceIsAHintInAConceptAndStopsAFinalVersion() throws IOException {
    bench.templates.put(
        "voortgangsbrief.ftl",
        Bench.template("<open naam=\"kenmerk\" nodig=\"Van het secretariaat.\"/>"));
    bench.templates.put(
        "bijlage-stand-van-zaken.ftl",
        Bench.template(
            "<open naam=\"bedrag\" nodig=\"Het bedrag.\""
                + " pad=\"content/trajecten/zeesuiker.yaml#/steun/0/bedrag\"/>"));
    String expected =
        """
        content/trajecten/zeesuiker.yaml:48:13: SOORT [open-plaats] in bijlage-stand-van-zaken is [bedrag] nog open
        48 |     bedrag: 11300000
           |             ^^^^^^^^
           hint: Het bedrag.
        templates/voortgangsbrief.ftl:3:1: SOORT [open-plaats] in voortgangsbrief is [kenmerk] nog open
        3 | <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
          | ^
          hint: Van het secretariaat.
        """;
    Outcome concept = bench.generate(Bench.newest());
    assertEquals(expected.replace("SOORT", "hint"), Bench.messages(concept));
    assertEquals(FIRST, bench.output.keySet());

    bench.output.clear();
    Outcome last = bench.generate(Bench.request(Optional.empty(), false, Status.DEFINITIEF));
    assertEquals(expected.replace("SOORT", "fout"), Bench.messages(last));
    assertEquals(Set.of(), bench.output.keySet());
  }

  @Test
  void progressNamesTheStepsAndCountsTheFiles() throws IOException {
    StringBuilder heard = new StringBuilder();
    Progress progress =
        new Progress() {
          @Override
          public synchronized void step(String what) {
            heard.append(what).append('\n');
          }

          @Override
          public synchronized void writing(int done, int of) {
            heard.append("bestand van ").append(of).append('\n');
          }
        };
    new Walk(bench.workspace(), bench.writers, progress).generate(Bench.newest());
    assertEquals(
        """
        lezen
        controleren
        samenvoegen 2025-06-30/bijlage-stand-van-zaken
        samenvoegen 2025-06-30/voortgangsbrief
        bestand van 4
        bestand van 4
        bestand van 4
        bestand van 4
        schrijven
        """,
        heard.toString());
  }

  /** A writer that does something else than writing. */
  private record Failing(Consumer<Diagnostics> what) implements DocumentWriter {
    @Override
    public Format format() {
      return Format.MD;
    }

    @Override
    public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
      what.accept(diagnostics);
      return new byte[0];
    }
  }
}

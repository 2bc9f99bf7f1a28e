package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a public document knows, and what becomes of one that would tell more. */
class ConfidentialTest {
  private static final String TRACK = "trajecten/zeesuiker.yaml";
  private static final String AMOUNT = "    bedrag: 11300000\n";
  private static final String ASK = "${bedrag(traject[\"zeesuiker\"].steun[0].bedrag)}";

  private final Bench bench = new Bench();

  private void change(String file, String text, String by) {
    String before = bench.content.get(file);
    assertTrue(before.contains(text), text);
    bench.content.put(file, before.replace(text, by));
  }

  private void classAmount(String classes) {
    change(TRACK, AMOUNT, AMOUNT + "    klassen: " + classes + "\n");
  }

  private Outcome letter(String paragraph) throws IOException {
    return letter(paragraph, Rubricering.OPENBAAR, Status.CONCEPT);
  }

  private Outcome letter(String paragraph, Rubricering rubricering, Status status)
      throws IOException {
    bench.templates.put("voortgangsbrief.ftl", Bench.template(paragraph));
    String type = bench.templates.get("voortgangsbrief.document.yaml");
    bench.templates.put(
        "voortgangsbrief.document.yaml",
        type.replaceAll("klasse: \\w+", "klasse: " + rubricering.id()));
    DocumentRequest kind = DocumentRequest.named("voortgangsbrief");
    return bench.generate(new Request(Optional.empty(), false, kind, Set.of(Format.MD), status));
  }

  private String made() {
    return new String(bench.output.get("2025-06-30/voortgangsbrief.md"), UTF_8);
  }

  @Test
  void aTemplateThatAsksForAHiddenValueGetsTheDiagnosticAndNotTheValue() throws IOException {
    classAmount("{ bedrag: koersgevoelig }");
    Outcome outcome = letter("Steun: " + ASK + ".");
    assertEquals(
        """
        templates/voortgangsbrief.ftl:3:25: fout [vertrouwelijke-waarde] ‘traject["zeesuiker"].steun[0].bedrag’ is koersgevoelig en bestaat niet in een openbaar stuk
        3 | <alinea>Steun: ${bedrag(traject["zeesuiker"].steun[0].bedrag)}.</alinea>
          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: de waarde staat in content/trajecten/zeesuiker.yaml:48:13; haal haar hier weg, of vraag eerst met ?? of zij er is
        """,
        Bench.messages(outcome));
    assertTrue(bench.output.isEmpty());
  }

  @Test
  void aTemplateThatCanDoWithoutGoesWithoutAndThatIsListed() throws IOException {
    classAmount("{ bedrag: koersgevoelig }");
    Outcome outcome =
        letter("<#list traject[\"zeesuiker\"].steun as s>${s.bedrag!\"geen bedrag\"}</#list>");
    assertEquals(
        """
        content/trajecten/zeesuiker.yaml:48:13: hint [vertrouwelijk-weggelaten] steun/0/bedrag is koersgevoelig en staat niet in voortgangsbrief
        48 |     bedrag: ••••••••
           |             ^^^^^^^^
           hint: lees na of het stuk zonder deze waarde klopt
        """,
        Bench.messages(outcome));
    assertTrue(made().contains("geen bedrag"), made());
  }

  @Test
  void proseThatAsksForAHiddenValueGetsTheDiagnosticToo() throws IOException {
    classAmount("{ bedrag: vertrouwelijk }");
    bench.content.put("edities/2025-06-30/opening.md", "Steun van " + ASK + ".\n");
    bench.templates.put(
        "voortgangsbrief.ftl",
        "<document titel=\"T\"><deel><@proza bestand=\"opening.md\"/></deel></document>");
    Outcome outcome = bench.generate(Bench.newest());
    assertEquals(
        List.of("vertrouwelijke-waarde"),
        outcome.diagnostics().stream().map(d -> d.code()).distinct().toList());
    assertEquals(
        "content/edities/2025-06-30/opening.md", outcome.diagnostics().get(0).span().file());
  }

  /** The letter is of 30 June 2025. */
  @ParameterizedTest
  @CsvSource({
    "2025-06-29, true",
    "2025-06-30, true",
    "2025-07-01, false",
  })
  void anEmbargoEndsOnItsDay(String embargo, boolean shown) throws IOException {
    classAmount("{ bedrag: { klasse: koersgevoelig, embargo: " + embargo + " } }");
    Outcome outcome = letter(ASK);
    assertEquals(shown, outcome.count(Severity.FOUT) == 0);
    if (!shown) {
      assertEquals(
          "‘traject[\"zeesuiker\"].steun[0].bedrag’ is koersgevoelig en bestaat niet in een"
              + " openbaar stuk van vóór 1 juli 2025",
          outcome.diagnostics().get(0).message().replace('\u00a0', ' '));
    }
  }

  @Test
  void aSecretEventDoesNotChangeThePhaseOrTheCountsThatThePublicSees() throws IOException {
    String ask =
        "${traject[\"zeesuiker\"].fase}; ${telling.bereikt.jloi_ondertekend};"
            + " ${opsomming(stand.jloi_getekend)}; ${traject[\"zeesuiker\"].gebeurtenissen?size}";
    letter(ask);
    assertTrue(made().contains("JLoI getekend; 1; Zeesuiker; 5"), made());
    change(TRACK, "    datum: 2025-06-02\n", "    datum: 2025-06-02\n    klasse: vertrouwelijk\n");
    letter(ask);
    assertTrue(made().contains("advies AMVI ontvangen; 0; geen; 4"), made());
  }

  @Test
  void untilSigningIsOverOnTheDayOfTheFirstSigningAfterTheFact() throws IOException {
    String signed = "    datum: 2025-06-02\n";
    classAmount("{ bedrag: tot-ondertekening }");
    change(TRACK, signed, "    datum: 2025-06-30\n");
    assertEquals(0, letter(ASK).count(Severity.FOUT));
    change(TRACK, "    datum: 2025-06-30\n", "    datum: 2025-07-29\n");
    assertEquals(
        "‘traject[\"zeesuiker\"].steun[0].bedrag’ is vertrouwelijk tot de ondertekening en bestaat"
            + " niet in een openbaar stuk van vóór 29 juli 2025",
        letter(ASK).diagnostics().stream()
            .filter(d -> d.code().equals("vertrouwelijke-waarde"))
            .findFirst()
            .orElseThrow()
            .message()
            .replace('\u00a0', ' '));
  }

  @Test
  void untilSigningOutsideATrackNeedsAnEmbargo() throws IOException {
    change(
        "registers/cijfers.yaml",
        "  eenheid: aantal\n",
        "  eenheid: aantal\n  klasse: tot-ondertekening\n");
    assertEquals(
        """
        content/registers/cijfers.yaml:5:11: fout [embargo-ontbreekt] hier is niet te zien welke ondertekening de waarde openbaar maakt
        5 |   klasse: •••••••••••••••••
          |           ^^^^^^^^^^^^^^^^^
          hint: geef embargo: de eerste dag waarop zij openbaar is
        """,
        Bench.messages(letter("x")));
  }

  @Test
  void aWholeTrackDoesNotExistAndTheManifestDoesNotNameIt() throws IOException {
    bench.content.put(TRACK, "klasse: koersgevoelig\n" + bench.content.get(TRACK));
    bench.content.put("edities/2025-06-30/bedrijven/zeesuiker.md", "Iets.\n");
    Outcome outcome = letter("${trajecten?size} ${opsomming(trajecten)}");
    assertEquals("", Bench.messages(outcome));
    assertTrue(made().contains("2 Brouwhuis en IJzerwerk"), made());
    assertFalse(new String(bench.output.get("manifest.json"), UTF_8).contains("zeesuiker"));
    Outcome asked = letter("${traject[\"zeesuiker\"].naam}");
    assertEquals(
        "‘traject[\"zeesuiker\"]’ is koersgevoelig en bestaat niet in een openbaar stuk",
        asked.diagnostics().get(0).message().replace("•••", "zeesuiker"));
  }

  @Test
  void aRecordThatCannotExistWithoutTheValueDoesNotExist() throws IOException {
    change(TRACK, "    min: 167\n", "    min: 167\n    klassen: { min: vertrouwelijk }\n");
    letter("${traject[\"zeesuiker\"].doelen?size} doel");
    assertTrue(made().contains("1 doel"), made());
  }

  @Test
  void aSourceOfWhichThePublicMayNotKnowCannotBeCited() throws IOException {
    change(
        "registers/bronnen.yaml",
        "- id: jaarverslag\n",
        "- id: jaarverslag\n  klasse: vertrouwelijk\n");
    Outcome outcome = letter("Zie<citaat><stuk sleutel=\"jaarverslag\"/></citaat>.");
    assertEquals("vertrouwelijke-waarde", outcome.diagnostics().get(0).code());
  }

  @Test
  void dataOfACivilServantIsInInternalDocumentsOnly() throws IOException {
    change(
        "registers/personen.yaml",
        "- id: jansen\n",
        """
        - id: behandelaar
          naam: Q. (Quirine) Zwijgers
          klasse: intern-persoon
          bron: brief-juni
        - id: jansen
        """);
    String ask = "Inlichtingen: ${persoon[\"behandelaar\"].naam}";
    Outcome refused = letter(ask);
    assertEquals("vertrouwelijke-waarde", refused.diagnostics().get(0).code());
    assertFalse(Bench.messages(refused).contains("Zwijgers"));
    Outcome internal = letter(ask, Rubricering.INTERN, Status.CONCEPT);
    assertEquals("", Bench.messages(internal));
    assertTrue(made().contains("Q. (Quirine) Zwijgers"), made());
    assertEquals("INTERN", internal.documents().get(0).document().info().marking());
  }

  @Test
  void anInternalDocumentSaysTheMostClosedClassThatIsInIt() throws IOException {
    classAmount("{ bedrag: koersgevoelig }");
    Outcome with = letter(ASK, Rubricering.INTERN, Status.CONCEPT);
    assertEquals("KOERSGEVOELIG", with.documents().get(0).document().info().marking());
    Outcome without = letter("Niets.", Rubricering.INTERN, Status.CONCEPT);
    assertEquals("INTERN", without.documents().get(0).document().info().marking());
    assertEquals("", letter("x").documents().get(0).document().info().marking());
  }

  @Test
  void aValueTypedByHandIsFoundAndRefusesTheDocument() throws IOException {
    classAmount("{ bedrag: { klasse: koersgevoelig, embargo: 2026-01-01 } }");
    Outcome outcome = letter("Een bijdrage van ruim 11,3 miljoen euro.");
    assertEquals(
        """
        content/trajecten/zeesuiker.yaml:48:13: fout [vertrouwelijk-gelekt] in het openbare stuk 2025-06-30/voortgangsbrief staat een waarde die koersgevoelig is (gevonden in: de tekst)
        48 |     bedrag: ••••••••
           |             ^^^^^^^^
           hint: haal de waarde uit de tekst of het sjabloon van dit stuk; is zij al openbaar, geef dan bij de klasse een embargo dat voorbij is
        """,
        Bench.messages(outcome));
    assertTrue(bench.output.isEmpty());
  }

  @Test
  void whatStandsInAPublicRecordTooIsNoLeak() throws IOException {
    change(
        TRACK,
        "knelpunten:\n",
        """
        knelpunten:
          - tekst: Zeesuiker
            klasse: vertrouwelijk
            vanaf: 2025-06-30
            bron: brief-juni
        """);
    assertEquals("", Bench.messages(letter("Zeesuiker is een bedrijf.")));
  }

  @Test
  void messagesAboutConfidentialValuesDoNotTellThem() throws IOException {
    change(TRACK, AMOUNT, "    bedrag: zwijgmarmot\n    klassen: { bedrag: koersgevoelig }\n");
    Outcome outcome = letter("x");
    assertEquals(
        """
        content/trajecten/zeesuiker.yaml:48:13: fout [verkeerd-type] bedrag moet een getal zijn, maar is tekst: ‘•••’
        48 |     bedrag: •••••••••••
           |             ^^^^^^^^^^^
           hint: schrijf alleen cijfers, zoals 40 of 40.5, zonder eenheid en zonder aanhalingstekens
        """,
        Bench.messages(outcome));
    assertFalse(outcome.diagnostics().toString().contains("zwijgmarmot"));
  }

  @Test
  void messagesAboutAFileThatCannotBeReadDoNotTellWhatMayBeConfidentialInIt() throws IOException {
    classAmount("{ toelichting: koersgevoelig }\n    toelichting: zwijg: marmot");
    assertEquals(
        """
        content/trajecten/zeesuiker.yaml:50:23: fout [yaml-syntaxis] deze tekst bevat een dubbele punt en staat niet tussen aanhalingstekens
        50 |     toelichting: •••••• ••••••
           |                       ^
           hint: zet de hele tekst tussen aanhalingstekens
        """,
        Bench.messages(letter("x")));
  }

  @Test
  void anEditionOfWhichThePublicMayNotKnowHasNoPublicLetter() throws IOException {
    change("edities/2025-06-30/brief.yaml", "aanhef:", "klasse: vertrouwelijk\naanhef:");
    Outcome outcome = letter("x");
    assertEquals(
        "de editie 2025-06-30 is op haar eigen datum niet openbaar",
        outcome.diagnostics().get(0).message());
    assertEquals("editie-niet-openbaar", outcome.diagnostics().get(0).code());
  }
}

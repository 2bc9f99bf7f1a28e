package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is known to be unknown is never silently blank. */
class UnknownValuesTest {
  private static final String TRACK = "trajecten/zeesuiker.yaml";
  private static final String AMOUNT = "    bedrag: 11300000\n";
  private static final String UNKNOWN =
      """
          nogNietBekend:
            %s:
              reden: De aanvraag volgt in juli
              eigenaar: de RVO
      """;

  private final Bench bench = new Bench();

  private void put(String text, String by) {
    String before = bench.content.get(TRACK);
    assertTrue(before.contains(text), text);
    bench.content.put(TRACK, before.replace(text, by));
  }

  private Outcome letter(String paragraph, Status status) throws IOException {
    bench.templates.put("voortgangsbrief.ftl", Bench.template(paragraph));
    DocumentRequest kind = DocumentRequest.named("voortgangsbrief");
    return bench.generate(new Request(Optional.empty(), false, kind, Set.of(Format.MD), status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${s.bedrag}",
        "${bedrag(s.bedrag)}",
        "<#if s.bedrag??>${miljoenen(s.bedrag)}<#else>niets</#if>",
        "${s.bedrag!\"niets\"}",
        "${s.bedrag?upper_case?remove_ending(\".\")}",
        "${open((s.bedrag)!, \"iets\", \"van iemand\")}",
      })
  void isAnOpenPlaceHoweverItIsAskedFor(String ask) throws IOException {
    put(AMOUNT, UNKNOWN.formatted("bedrag"));
    String text = "<#list traject[\"zeesuiker\"].steun as s>" + ask + "</#list>";
    Outcome concept = letter(text, Status.CONCEPT);
    String line = new String(bench.output.get("2025-06-30/voortgangsbrief.md"), UTF_8);
    assertTrue(line.contains("[bedrag]"), line);
    assertEquals(
        """
        content/trajecten/zeesuiker.yaml:49:7: hint [open-plaats] in voortgangsbrief is [bedrag] nog open
        49 |       bedrag:
           |       ^^^^^^
           hint: De aanvraag volgt in juli; van de RVO
        """,
        Bench.messages(concept));
  }

  @Test
  void refusesAFinalVersion() throws IOException {
    put(AMOUNT, UNKNOWN.formatted("bedrag"));
    Outcome last = letter("${traject[\"zeesuiker\"].steun[0].bedrag}", Status.DEFINITIEF);
    assertEquals(1, last.count(Severity.FOUT));
    assertEquals("open-plaats", last.diagnostics().get(0).code());
    assertTrue(bench.output.isEmpty());
  }

  @Test
  void inAnAttributeItIsToldAndRefusedToo() throws IOException {
    put(
        "  statutaireNaam: Zeesuiker & Zonen B.V.\n",
        UNKNOWN.formatted("statutaireNaam").replaceAll("(?m)^  ", ""));
    bench.templates.put("bijlage-stand-van-zaken.ftl", Bench.template("x"));
    String text =
        "x</alinea><sectie id=\"a\"><kop>K</kop><alinea>y <open naam=\"n\""
            + " nodig=\"${tekst(traject[\"zeesuiker\"].bedrijf.statutaireNaam)}\"/></alinea></sectie><alinea>z";
    Outcome outcome = letter(text, Status.DEFINITIEF);
    assertTrue(
        outcome.diagnostics().stream()
            .anyMatch(
                d ->
                    d.severity() == Severity.FOUT
                        && d.message().equals("in voortgangsbrief is [statutaire naam] nog open")),
        () -> outcome.diagnostics().toString());
  }

  @Test
  void isAbsentToAHiddenEye() throws IOException {
    put(AMOUNT, UNKNOWN.formatted("bedrag") + "    klassen: { bedrag: vertrouwelijk }\n");
    Outcome outcome = letter("${traject[\"zeesuiker\"].steun[0].bedrag}", Status.CONCEPT);
    assertEquals("vertrouwelijke-waarde", outcome.diagnostics().get(0).code());
  }

  @ParameterizedTest
  @CsvSource({
    "bedrag, bekend-en-onbekend, 'bedrag is ingevuld en staat ook bij nogNietBekend'",
    "vanaf, bekend-en-onbekend, 'vanaf is ingevuld en staat ook bij nogNietBekend'",
    "bedrg, onbekende-sleutel, 'hier bestaat geen sleutel bedrg'",
  })
  void mustBeAKeyOfTheRecordThatIsNotFilledIn(String key, String code, String message)
      throws IOException {
    put(AMOUNT, AMOUNT + UNKNOWN.formatted(key));
    Outcome outcome = letter("x", Status.CONCEPT);
    assertEquals(code, outcome.diagnostics().get(0).code());
    assertEquals(message, outcome.diagnostics().get(0).message());
  }

  @Test
  void whatIsRequiredCannotBeUnknown() throws IOException {
    put(
        "    vanaf: 2025-06-30\n    bron: brief-juni\nknel",
        "    bron: brief-juni\n" + UNKNOWN.formatted("vanaf") + "knel");
    assertTrue(
        Bench.messages(letter("x", Status.CONCEPT))
            .contains("fout [niet-onbekend-te-laten] vanaf kan hier niet nog onbekend zijn"),
        () -> bench.content.get(TRACK));
  }

  @Test
  void needsAReasonAndAnOwner() throws IOException {
    put(AMOUNT, "    nogNietBekend: { bedrag: { reden: Later } }\n");
    assertEquals(
        "bedrag mist de sleutel eigenaar",
        letter("x", Status.CONCEPT).diagnostics().get(0).message());
  }
}

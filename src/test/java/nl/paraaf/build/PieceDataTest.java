package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.document.TreePrinter;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data of a document that are not public, not known yet, or answer each other. */
class PieceDataTest {
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["vragen"],
        "properties": {
          "naam": {"type": "string", "minLength": 1, "x-klasse": "intern-persoon", "description": "Een naam."},
          "dag": {"type": "string", "format": "date", "description": "Een dag."},
          "vragen": {
            "type": "array",
            "description": "De vragen.",
            "items": {"$ref": "#/$defs/vraag"}
          },
          "antwoorden": {
            "type": "array",
            "description": "De antwoorden.",
            "items": {"$ref": "#/$defs/antwoord"}
          }
        },
        "$defs": {
          "vraag": {
            "title": "Vraag",
            "type": "object",
            "description": "Een vraag.",
            "additionalProperties": false,
            "required": ["nummer"],
            "properties": {
              "nummer": {"type": "string", "minLength": 1, "description": "Het nummer."},
              "tekst": {"type": "string", "minLength": 1, "description": "De vraag."}
            }
          },
          "antwoord": {
            "title": "Antwoord",
            "type": "object",
            "description": "Een antwoord.",
            "additionalProperties": false,
            "required": ["op"],
            "properties": {
              "op": {
                "type": "string", "minLength": 1, "x-eenOpEen": "vragen/nummer", "description": "Het nummer."
              }
            }
          }
        }
      }
      """;

  private static final String LIST =
      "<#list stuk.vragen as v>${v.nummer}: ${v.tekst!\"—\"}; </#list>${stuk.naam!\"naamloos\"}";

  private static final String FILE = "edities/2025-06-30/stukken/notitie/een.yaml";

  private final Bench bench = new Bench();

  @BeforeEach
  void describe() {
    bench.templates.put("notitie.schema.json", SCHEMA);
    print(LIST);
    of("openbaar");
  }

  private void of(String klasse) {
    String description = Bench.description("notitie", "stuk", "schema: notitie.schema.json\n");
    bench.templates.put(
        "notitie.document.yaml",
        description.replace("klasse: openbaar", "klasse: " + klasse).replace("true", "false"));
  }

  private void print(String paragraph) {
    bench.templates.put("notitie.ftl", Bench.template(paragraph));
  }

  private Outcome make(String data) throws IOException {
    bench.content.put(FILE, data);
    DocumentRequest notes = DocumentRequest.named("notitie");
    return bench.generate(
        new Request(Optional.empty(), false, notes, Set.of(Format.MD), Status.CONCEPT));
  }

  private String text(String data) throws IOException {
    Outcome outcome = make(data);
    assertEquals(0, outcome.count(Severity.FOUT), () -> Bench.messages(outcome));
    return bench.text("2025-06-30/notitie/een.md");
  }

  private static final String CLASSED =
      """
      naam: Zwijgmarmot Kwartelslag
      vragen:
        - nummer: "1"
          klasse: vertrouwelijk
          tekst: Waar ligt het Kwikzilverdal?
        - nummer: "2"
          tekst: Hoe laat is het?
        - nummer: "3"
          klassen:
            tekst: vertrouwelijk
          tekst: Wie draagt het Schemerpotje?
      antwoorden: [{ op: "1" }, { op: "2" }, { op: "3" }]
      """;

  @Test
  void whatIsClassedDoesNotExistInAPublicDocument() throws IOException {
    assertTrue(text(CLASSED).contains("2: Hoe laat is het?; 3: —; naamloos"), text(CLASSED));
  }

  @Test
  void andDoesInAnInternalOneWhichSaysSo() throws IOException {
    of("intern");
    Outcome outcome = make(CLASSED);
    String text = bench.text("2025-06-30/notitie/een.md");
    assertTrue(text.contains("1: Waar ligt het Kwikzilverdal?; 2: Hoe laat"), text);
    assertTrue(text.contains("3: Wie draagt het Schemerpotje?; Zwijgmarmot Kwartelslag"), text);
    assertEquals("VERTROUWELIJK", outcome.documents().get(0).document().info().marking());
  }

  @Test
  void whatIsLeftKeepsItsPlaceInTheFile() throws IOException {
    String tree = TreePrinter.print(make(CLASSED).documents().get(0).document(), true);
    assertTrue(tree.contains(FILE + "#/vragen/1/tekst"), tree);
    assertFalse(tree.contains("#/vragen/0/"), tree);
  }

  @Test
  void aTemplateThatNeedsTheHiddenValueIsRefused() throws IOException {
    print("${stuk.naam}");
    assertEquals(
        """
        templates/notitie.ftl:3:11: fout [vertrouwelijke-waarde] ‘stuk.naam’ is een persoonsgegeven voor intern gebruik en bestaat niet in een openbaar stuk
        3 | <alinea>${stuk.naam}</alinea>
          |           ^^^^^^^^^
          hint: de waarde staat in content/edities/2025-06-30/stukken/notitie/een.yaml:1:7; haal haar hier weg, of vraag eerst met ?? of zij er is
        """,
        Bench.messages(make("naam: Zwijgmarmot Kwartelslag\nvragen: []\n")));
  }

  @Test
  void aMessageDoesNotTellWhatIsClassed() throws IOException {
    Outcome outcome = make("naam: Zwijgmarmot Kwartelslag\nvragn: []\nvragen: []\n");
    assertFalse(Bench.messages(outcome).contains("Zwijgmarmot"), Bench.messages(outcome));
    outcome = make("naam: Zwijgmarmot Kwartelslag\nklassen: { naam: vertrouwelijk }\nvragen: x\n");
    assertFalse(Bench.messages(outcome).contains("Zwijgmarmot"), Bench.messages(outcome));
    assertTrue(outcome.count(Severity.FOUT) > 0);
  }

  @Test
  void aWholePieceCanBeClosed() throws IOException {
    assertEquals(
        """
        fout [geen-stuk] van ‘notitie’ valt in editie 2025-06-30 niets te maken
          hint: maak in de map met gegevens edities/2025-06-30/stukken/notitie/<naam>.yaml, of noem een andere editie
        """,
        Bench.messages(make("klasse: vertrouwelijk\nvragen: []\n")));
  }

  @Test
  void whatIsNotKnownYetIsAnOpenPlace() throws IOException {
    print("Op ${stuk.dag}.");
    Outcome outcome =
        make(
            """
            vragen: []
            nogNietBekend:
              dag: { reden: het overleg is niet gepland, eigenaar: het secretariaat }
            """);
    assertEquals(
        """
        content/edities/2025-06-30/stukken/notitie/een.yaml:3:3: hint [open-plaats] in notitie ‘een’ is [dag] nog open
        3 |   dag: { reden: het overleg is niet gepland, eigenaar: het secretariaat }
          |   ^^^
          hint: het overleg is niet gepland; van het secretariaat
        """,
        Bench.messages(outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 | 3 2 1 | ",
        "1 2 | 1 | 3:13: fout [tegenhanger-ontbreekt] bij vraag ‘2’ ontbreekt een antwoord;"
            + " voeg bij antwoorden toe: op: 2",
        "1 2 | 1 2 1 | 7:9: fout [tegenhanger-dubbel] bij vraag ‘1’ staat meer dan één antwoord;"
            + " houd er één over, of verbeter het nummer",
        "A B | A B C | 7:9: fout [tegenhanger-onbekend] er is wel een antwoord, maar geen vraag"
            + " ‘C’; kies uit: A, B",
        "1 1 | 1 | 3:13: fout [dubbele-waarde] vraag ‘1’ staat meer dan één keer in vragen;"
            + " verwijder de herhaling, of verbeter het nummer",
      })
  void eachItemOfOneListHasOneOfTheOther(String asked, String answered, String message)
      throws IOException {
    StringBuilder data = new StringBuilder("vragen:\n");
    for (String number : asked.split(" ")) {
      data.append("  - nummer: \"").append(number).append("\"\n");
    }
    data.append("antwoorden:\n");
    for (String number : answered.split(" ")) {
      data.append("  - op: \"").append(number).append("\"\n");
    }
    Outcome outcome = make(data.toString());
    String told =
        Bench.messages(outcome)
            .lines()
            .filter(line -> !line.contains(" | "))
            .map(line -> line.replace("content/" + FILE + ":", "").replace("  hint: ", "; "))
            .reduce("", String::concat);
    assertEquals(message == null ? "" : message, told);
  }

  @Test
  void aSchemaThatNamesAListThatIsNotThere() throws IOException {
    bench.templates.put("notitie.schema.json", SCHEMA.replace("vragen/nummer", "vragen/nr"));
    String told = Bench.messages(make("vragen: []\n"));
    assertTrue(told.contains("fout [onbekende-verwijzing] het schema kent ‘vragen/nr’ niet"), told);
  }
}

package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Status;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are described beside their templates. */
class DocumentTypesTest {
  private static final String NOTE = "notitie.document.yaml";
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["datum"],
        "properties": {
          "datum": {"type": "string", "format": "date", "description": "De dag."},
          "naam": {"type": "string", "minLength": 1, "description": "De naam."},
          "traject": {"type": "string", "x-verwijst": "trajecten", "description": "Een traject."},
          "wie": {
            "type": "array",
            "description": "Wie.",
            "items": {"type": "string", "x-verwijst": "ambten", "description": "Een ambt."}
          },
          "af": {"type": "boolean", "description": "Of het af is."},
          "tekst": {"type": "string", "x-bestand": true, "description": "Een bestand."}
        }
      }
      """;

  private final Bench bench = new Bench();

  private void describe(String per, String more) {
    bench.templates.put(NOTE, Bench.description("notitie", per, more));
    bench.templates.put("notitie.ftl", Bench.template("Notitie van ${peildatum}."));
  }

  private void pieces() {
    describe("stuk", "schema: notitie.schema.json\n");
    bench.templates.put("notitie.schema.json", SCHEMA);
    bench.templates.put(
        "notitie.ftl",
        Bench.template(
            "${stuk.datum} ${stuk.naam!\"—\"} ${stuk.wie?size}<#if stuk.af> af</#if><#if s??>"
                + " ${s.naam}</#if>"));
  }

  private void piece(String name, String text) {
    bench.content.put("edities/2025-06-30/stukken/notitie/" + name, text);
  }

  private Outcome make(DocumentRequest documents) throws IOException {
    return bench.generate(
        new Request(Optional.empty(), false, documents, Set.of(Format.MD), Status.CONCEPT));
  }

  private void isTold(String messages) throws IOException {
    assertEquals(messages, Bench.messages(make(DocumentRequest.STANDARD)));
    assertTrue(bench.output.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "naam: notitie | naam: nota | 1:7: fout [id-ongelijk-aan-naam] de naam ‘nota’ is niet gelijk"
            + " aan de naam van het bestand, ‘notitie’ | maak ze gelijk",
        "per: editie | per: traject_ | 5:6: fout [onbekende-waarde] per kent de waarde ‘traject_’"
            + " niet | bedoelt u traject?",
        "per: editie | per: stuk | 5:6: fout [sleutel-hoort-erbij] bij per: stuk hoort een schema |"
            + " noem bij schema het JSON Schema van de gegevens van het stuk",
        "sjabloon: notitie.ftl | sjabloon: noitie.ftl | 4:11: fout [bestand-ontbreekt] het sjabloon"
            + " ‘noitie.ftl’ staat niet in templates | bedoelt u notitie.ftl?",
        "titel: Een titel | formaten: [pdf, doc]\\ntitel: Een titel | 2:17: fout [onbekend-formaat]"
            + " ‘doc’ is geen formaat | bedoelt u docx?",
        "titel: Een titel | map: notities\\ntitel: Een titel | 2:6: fout [sleutel-hoort-niet] map"
            + " hoort alleen bij per: traject of per: stuk | verwijder de sleutel",
        "titel: Een titel | schema: x.schema.json\\ntitel: Een titel | 2:9: fout [bestand-ontbreekt]"
            + " het schema ‘x.schema.json’ staat niet in templates | maak het bestand aan, of"
            + " verbeter de naam",
        "klasse: openbaar | klasse: geheim | 6:9: fout [onbekende-waarde] klasse kent de waarde"
            + " ‘geheim’ niet | kies uit: openbaar, intern",
      })
  void aDescriptionThatIsNoGood(String text, String by, String message, String hint)
      throws IOException {
    describe("editie", "");
    bench.templates.put(NOTE, bench.templates.get(NOTE).replace(text, by.replace("\\n", "\n")));
    List<String> lines =
        Bench.messages(make(DocumentRequest.STANDARD))
            .lines()
            .filter(l -> !l.contains(" | "))
            .toList();
    assertEquals("templates/" + NOTE + ":" + message, lines.get(0));
    assertEquals("  hint: " + hint, lines.get(1));
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(bench.output.isEmpty());
  }

  @Test
  void namesThatAreTaken() throws IOException {
    bench.templates.put(
        "jloi.document.yaml", Bench.description("jloi", "editie", "").replace("jloi.ftl", "n.ftl"));
    bench.templates.put("n.ftl", Bench.template("x"));
    bench.templates.put(
        "nota.document.yaml",
        Bench.description("nota", "traject", "varianten:\n").replace("nota.ftl", "n.ftl")
            + "  - {naam: voortgangsbrief, titel: T, klasse: intern}\n"
            + "  - {naam: nota, titel: T, klasse: openbaar}\n");
    isTold(
        """
        templates/jloi.document.yaml:1:7: fout [naam-bezet] ‘jloi’ is de naam van een juridisch stuk
        1 | naam: jloi
          |       ^^^^
          hint: geef het document een andere naam
        templates/nota.document.yaml:10:12: fout [dubbele-naam] de variant heet net als het document zelf: ‘nota’
        10 |   - {naam: nota, titel: T, klasse: openbaar}
           |            ^^^^
           hint: geef de variant een eigen naam, zoals nota-intern
        templates/voortgangsbrief.document.yaml:1:7: fout [dubbele-naam] er is al een document ‘voortgangsbrief’
        1 | naam: voortgangsbrief
          |       ^^^^^^^^^^^^^^^
          hint: het eerste staat in templates/nota.document.yaml; geef een van beide een andere naam
        """);
  }

  @Test
  void withoutAnyDescriptionThereIsNothingToMake() throws IOException {
    bench.templates.keySet().removeIf(path -> path.endsWith(".document.yaml"));
    isTold(
        """
        fout [geen-documenttype] er is geen document beschreven in templates
          hint: maak een bestand naam.document.yaml, zie docs/documenttypen.md
        """);
  }

  @Test
  void aFolderBelongsToOneDocument() throws IOException {
    describe("traject", "map: bladen\n");
    bench.templates.put(
        "blad.document.yaml",
        Bench.description("blad", "traject", "map: notities\n").replace("blad.ftl", "n.ftl"));
    bench.templates.put("n.ftl", Bench.template("x"));
    assertEquals("", Bench.messages(make(DocumentRequest.named("notitie"))));
    bench.output.clear();
    bench.templates.put(NOTE, Bench.description("notitie", "traject", "map: notities\n"));
    isTold(
        """
        templates/notitie.document.yaml:8:6: fout [dubbele-map] er is al een document met de map ‘notities’
        8 | map: notities
          |      ^^^^^^^^
          hint: het eerste staat in templates/blad.document.yaml; geef een van beide een andere map
        """);
  }

  @Test
  void aDocumentForEachTrack() throws IOException {
    describe("traject", "trajecttypen: [maatwerktraject]\nmap: bladen\n");
    bench.templates.put("notitie.ftl", Bench.template("${s.naam}: ${documentnaam}, ${klasse}."));
    Outcome outcome = make(DocumentRequest.named("notitie"));
    assertEquals("", Bench.messages(outcome));
    assertEquals(
        Set.of("2025-06-30/bladen/ijzerwerk.md", "2025-06-30/bladen/zeesuiker.md", "manifest.json"),
        bench.output.keySet());
    assertTrue(
        bench.text("2025-06-30/bladen/ijzerwerk.md").contains("IJzerwerk: notitie, openbaar."));
  }

  @Test
  void aTrackThatIsNotThereIsTold() throws IOException {
    describe("traject", "");
    Set<String> tracks = Set.of("ijzerwrk");
    DocumentRequest request =
        new DocumentRequest(Set.of("notitie"), tracks, DocumentRequest.Extent.NONE);
    assertEquals(
        """
        fout [traject-niet-in-editie] traject ‘ijzerwrk’ is er niet in editie 2025-06-30
          hint: bedoelt u ‘ijzerwerk’?
        """,
        Bench.messages(make(request)));
  }

  @Test
  void twoRenderingsOfOneTemplate() throws IOException {
    describe(
        "editie",
        """
        varianten:
          - {naam: notitie-intern, titel: Intern, klasse: intern}
          - {naam: notitie-openbaar, titel: Openbaar, klasse: openbaar}
        """);
    bench.templates.put(
        "notitie.ftl", Bench.template("Zegt<#if klasse.id == \"intern\"> ook iets</#if>."));
    make(DocumentRequest.named("notitie"));
    assertTrue(bench.text("2025-06-30/notitie-intern.md").contains("Zegt ook iets."));
    assertTrue(bench.text("2025-06-30/notitie-openbaar.md").contains("Zegt."));
    bench.output.clear();
    make(DocumentRequest.named("notitie-intern"));
    assertEquals(Set.of("2025-06-30/notitie-intern.md", "manifest.json"), bench.output.keySet());
  }

  @Test
  void aDocumentForEachPiece() throws IOException {
    pieces();
    piece("een.yaml", "datum: 2025-06-12\nwie: [minister-kgg]\naf: true\n");
    piece("twee.yaml", "datum: 2025-06-13\nnaam: \"12\"\ntraject: ijzerwerk\n");
    Outcome outcome = make(DocumentRequest.named("notitie"));
    assertEquals("", Bench.messages(outcome));
    assertTrue(bench.text("2025-06-30/notitie/een.md").contains("12\u00a0juni 2025 — 1 af\n"));
    assertTrue(
        bench.text("2025-06-30/notitie/twee.md").contains("13\u00a0juni 2025 12 0 IJzerwerk\n"));
  }

  @Test
  void proseThatNothingNames() throws IOException {
    pieces();
    piece("een.yaml", "datum: 2025-06-12\nwie: [minister-kgg]\ntekst: a.md\n");
    piece("een/a.md", "Tekst.\n");
    piece("een/b.md", "Vergeten.\n");
    assertEquals(
        """
        content/edities/2025-06-30/stukken/notitie/een/b.md:1:1: waarschuwing [ongebruikte-tekst] geen gegeven van het stuk noemt dit bestand
        1 | Vergeten.
          | ^
          hint: noem het bestand in content/edities/2025-06-30/stukken/notitie/een.yaml, of verwijder het
        """,
        Bench.messages(make(DocumentRequest.named("notitie"))));
  }

  /** Then the data cannot tell what is used. */
  @Test
  void proseThatTheTemplateNames() throws IOException {
    pieces();
    piece("een.yaml", "datum: 2025-06-12\nwie: [minister-kgg]\n");
    piece("een/b.md", "Altijd erbij.\n");
    bench.templates.merge("notitie.ftl", "<#-- <@proza bestand=\"b.md\"/> -->\n", String::concat);
    Outcome outcome = make(DocumentRequest.named("notitie"));
    assertEquals("", Bench.messages(outcome));
  }

  @Test
  void dataThatAreNoGood() throws IOException {
    pieces();
    piece("een.yaml", "datum: 2025-06-31\nwie: [minister-kgg]\n");
    piece("twee.yaml", "datum: 2025-06-30\nwie: [minister-kg]\ntraject: ijzerwrk\ntekst: a.md\n");
    piece("drie/b.md", "Tekst.\n");
    piece("twee/aa.md", "Tekst.\n");
    bench.content.put("edities/2025-06-30/stukken/notite/x.yaml", "a: 1\n");
    bench.content.put("edities/2025-06-30/stukken/voortgangsbrief.yaml", "a: 1\n");
    bench.content.put("edities/2025-06-30/stukken/notitie.yaml", "a: 1\n");
    isTold(
        """
        content/edities/2025-06-30/stukken/notite/x.yaml:1:1: fout [onbekend-document] er is geen document ‘notite’
        1 | a: 1
          | ^
          hint: bedoelt u notitie?
        content/edities/2025-06-30/stukken/notitie.yaml:1:1: fout [bestand-verkeerd] het document ‘notitie’ wordt gemaakt per stuk
        1 | a: 1
          | ^
          hint: noem het bestand content/edities/2025-06-30/stukken/notitie/<naam>.yaml
        content/edities/2025-06-30/stukken/notitie/drie/b.md:1:1: fout [stuk-zonder-gegevens] deze tekst hoort bij geen stuk
        1 | Tekst.
          | ^
          hint: maak content/edities/2025-06-30/stukken/notitie/drie.yaml aan, of verwijder de map
        content/edities/2025-06-30/stukken/notitie/een.yaml:1:8: fout [onmogelijke-datum] de datum 2025-06-31 bestaat niet
        1 | datum: 2025-06-31
          |        ^^^^^^^^^^
          hint: juni 2025 heeft 30 dagen
        content/edities/2025-06-30/stukken/notitie/twee.yaml:2:7: fout [onbekende-verwijzing] het ambt ‘minister-kg’ staat niet in registers/ambten.yaml
        2 | wie: [minister-kg]
          |       ^^^^^^^^^^^
          hint: bedoelt u minister-kgg?
        content/edities/2025-06-30/stukken/notitie/twee.yaml:3:10: fout [onbekende-verwijzing] er is geen traject ‘ijzerwrk’
        3 | traject: ijzerwrk
          |          ^^^^^^^^
          hint: bedoelt u ijzerwerk?
        content/edities/2025-06-30/stukken/notitie/twee.yaml:4:8: fout [bestand-ontbreekt] het bestand ‘a.md’ staat niet in content/edities/2025-06-30/stukken/notitie/twee/
        4 | tekst: a.md
          |        ^^^^
          hint: bedoelt u aa.md?
        content/edities/2025-06-30/stukken/voortgangsbrief.yaml:1:1: fout [document-zonder-gegevens] het document ‘voortgangsbrief’ heeft geen gegevens van zichzelf
        1 | a: 1
          | ^
          hint: verwijder het bestand, of noem een schema in de beschrijving van het document
        """);
  }

  @Test
  void aSchemaThatIsNoGood() throws IOException {
    pieces();
    bench.templates.put(
        "notitie.schema.json",
        """
        {
          "type": "array",
          "maxLength": 3,
          "items": {"$ref": "#/$defs/a"},
          "$defs": {"b": {"$ref": "https://example.org/x#/$defs/b"}}
        }
        """);
    isTold(
        """
        templates/notitie.schema.json:3:3: fout [onbekende-sleutel] onbekende sleutel maxLength in het bestand
        3 |   "maxLength": 3,
          |   ^^^^^^^^^^^
          hint: bedoelt u minLength?
        templates/notitie.schema.json:5:27: fout [ongeldige-vorm] $ref heeft niet de juiste vorm: ‘https://example.org/x#/$defs/b’
        5 |   "$defs": {"b": {"$ref": "https://example.org/x#/$defs/b"}}
          |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: verwacht wordt: een verwijzing naar #/$defs/naam in dit bestand, of naar gedeeld.schema.json#/$defs/naam
        """);
    bench.templates.put(
        "notitie.schema.json",
        """
        {
          "type": "array",
          "items": {"$ref": "#/$defs/a"},
          "$defs": {"b": {"$ref": "#/$defs/b"}}
        }
        """);
    isTold(
        """
        templates/notitie.schema.json:2:3: fout [schema-geen-groep] het schema beschrijft geen groep sleutels
        2 |   "type": "array",
          |   ^^^^^^
          hint: zet bovenaan "type": "object"
        templates/notitie.schema.json:3:21: fout [onbekende-verwijzing] het schema kent ‘#/$defs/a’ niet
        3 |   "items": {"$ref": "#/$defs/a"},
          |                     ^^^^^^^^^^^
          hint: noem een deel onder $defs
        templates/notitie.schema.json:4:27: fout [onbekende-verwijzing] ‘#/$defs/b’ verwijst naar zichzelf
        4 |   "$defs": {"b": {"$ref": "#/$defs/b"}}
          |                           ^^^^^^^^^^^
          hint: noem een deel onder $defs
        """);
  }

  @Test
  void aNamedDocumentOfWhichThereIsNone() throws IOException {
    pieces();
    assertEquals(
        """
        fout [geen-stuk] van ‘notitie’ valt in editie 2025-06-30 niets te maken
          hint: maak in de map met gegevens edities/2025-06-30/stukken/notitie/<naam>.yaml, of noem een andere editie
        """,
        Bench.messages(make(DocumentRequest.named("notitie"))));
  }

  @Test
  void aDocumentThatCannotBeHadInThisFormat() throws IOException {
    describe("editie", "formaten: [pdf, docx]\n");
    assertEquals(
        """
        waarschuwing [formaat-niet-bij-document] notitie wordt in dit formaat niet gemaakt
          hint: kies uit: docx, pdf
        """,
        Bench.messages(make(DocumentRequest.named("notitie"))));
    assertEquals(Set.of("manifest.json"), bench.output.keySet());
  }
}

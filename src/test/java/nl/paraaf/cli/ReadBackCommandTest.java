package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.paraaf.readback.Leftovers;
import nl.paraaf.readback.WordEdits;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A document comes back from a round: what people did to it is told, and goes through a patch and
 * git into records and prose, after which the document says what they wrote.
 */
class ReadBackCommandTest {
  private static final String LETTER = "uit/2025-06-30/voortgangsbrief.docx";

  @TempDir static Path folder;
  private static Desk desk;
  private static String git;
  private static byte[] letter;

  @BeforeAll
  static void make() throws IOException, InterruptedException {
    git = Programs.require("git").toString();
    desk = Desk.withSamples(folder);
    git("init", "-q");
    git("config", "core.autocrlf", "false");
    git("add", "content", "templates");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "stand");
    letter = generate("voortgangsbrief", LETTER);
  }

  @BeforeEach
  void startAnew() throws IOException, InterruptedException {
    git("checkout", "-q", "--", ".");
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(git));
    command.addAll(List.of(arguments));
    return Programs.run(folder, command);
  }

  private static byte[] generate(String document, String file) throws IOException {
    Desk.Said said =
        desk.run(
            "genereer",
            "--editie",
            "2025-06-30",
            "--document",
            document,
            "--formaat",
            "docx",
            "--output",
            "uit");
    assertEquals(0, said.code(), said.err());
    return Files.readAllBytes(desk.path(file));
  }

  private static DocumentTree tree(byte[] docx) {
    try {
      return TreeReader.read(WordFile.open(docx), View.ACCEPTED).tree();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static Desk.Said read(byte[] edited, String... more) throws IOException {
    Files.write(desk.path("terug.docx"), edited);
    List<String> arguments =
        new java.util.ArrayList<>(List.of("lees-terug", "terug.docx", "--voorstel", "p.patch"));
    arguments.addAll(List.of(more));
    return desk.run(arguments.toArray(String[]::new));
  }

  private static Desk.Said read(UnaryOperator<WordEdits> edits) throws IOException {
    return read(edits.apply(WordEdits.of(letter)).docx());
  }

  /** The way around: read back, apply, make again; then it says what came back. */
  private static String around(UnaryOperator<WordEdits> edits)
      throws IOException, InterruptedException {
    byte[] edited = edits.apply(WordEdits.of(letter)).docx();
    Desk.Said said = read(edited);
    assertEquals(0, said.code(), said.all());
    git("apply", "p.patch");
    byte[] again = generate("voortgangsbrief", LETTER);
    assertEquals(List.of(), Leftovers.of(tree(again), tree(edited)), said.out());
    assertTrue(said.out().contains("Met het voorstel zegt het document precies wat terugkwam."));
    return said.out();
  }

  private static String content(String file) throws IOException {
    return Files.readString(desk.path("content/" + file), StandardCharsets.UTF_8);
  }

  @Test
  void nothingWasDone() throws IOException {
    Desk.Said said = read(letter);
    assertEquals(
        """
        2025-06-30/voortgangsbrief: er is niets gewijzigd.

        Er is niets wat kan worden overgenomen; p.patch is leeg.
        --- 0
        """,
        said.all());
    assertEquals("", Files.readString(desk.path("p.patch")));
  }

  @Test
  void whatWordDoesByItselfIsNothing() throws IOException {
    Desk.Said said = read(WordEdits::asWordSaves);
    assertEquals("2025-06-30/voortgangsbrief: er is niets gewijzigd.", first(said.out()));
    said = read(edits -> edits.asWordSaves().withoutTags());
    assertEquals("2025-06-30/voortgangsbrief: er is niets gewijzigd.", first(said.out()));
    said = read(WordEdits::withoutControls);
    assertEquals("2025-06-30/voortgangsbrief: er is niets gewijzigd.", first(said.out()));
  }

  private static String first(String text) {
    return text.lines().findFirst().orElse("");
  }

  @Test
  void valuesGoIntoTheRecords() throws IOException, InterruptedException {
    String before = content("registers/cijfers.yaml");
    around(
        edits ->
            edits
                .type("dertien", "veertien")
                .type("11,5\u00a0miljoen", "1,25\u00a0miljard")
                .type("Geachte Voorzitter,", "Geachte heer, mevrouw,")
                .asWordSaves());
    assertEquals(
        before.replaceFirst("waarde: 13\n", "waarde: 14\n"), content("registers/cijfers.yaml"));
    assertTrue(content("trajecten/yara.yaml").contains("bedrag: 1250000000\n"));
    assertTrue(
        content("edities/2025-06-30/brief.yaml").contains("aanhef: Geachte heer, mevrouw,\n"));
  }

  /** The whole way once more, where the controls are gone. */
  @Test
  void valuesAreKnownByTheirPlaceWhenTheirControlIsGone() throws IOException, InterruptedException {
    around(edits -> edits.type("dertien", "veertien").withoutControls());
    assertTrue(content("registers/cijfers.yaml").contains("  waarde: 14\n"));
  }

  @Test
  void proseGoesIntoTheMarkdown() throws IOException, InterruptedException {
    String before = content("edities/2025-06-30/inleiding.md");
    around(
        edits ->
            edits
                .type("helpt grote uitstoters", "ondersteunt de grootste uitstoters")
                .type(" bedrijven een EoP getekend.", " ondernemingen een EoP getekend, of meer.")
                .asWordSaves());
    assertEquals(
        before
            .replace("helpt grote", "ondersteunt de grootste")
            .replace("} bedrijven een EoP getekend.", "} ondernemingen een EoP getekend, of meer."),
        content("edities/2025-06-30/inleiding.md"));
  }

  @Test
  void paragraphsComeAndGo() throws IOException, InterruptedException {
    around(
        edits ->
            edits
                .remove("In het vervolg van deze brief")
                .addAfter("Deze resultaten laten zien", "Een alinea over CO2 & meer: * [x].")
                .addAfter("De leefomgeving verbetert mee.", "Een punt erbij.")
                .asWordSaves());
    String prose = content("edities/2025-06-30/inleiding.md");
    assertTrue(prose.contains("\n\nEen alinea over CO2 & meer: \\* \\[x\\].\n\n"), prose);
    assertTrue(!prose.contains("In het vervolg"), prose);
    String lessons = content("edities/2025-06-30/lessen.md");
    assertTrue(lessons.contains("aan tafel.\n3. Een punt erbij.\n"), lessons);
  }

  /** What people wrote can make the rest wrong; then it is theirs to say what is right. */
  @Test
  void whatChecksWouldSayIsTold() throws IOException, InterruptedException {
    byte[] edited =
        WordEdits.of(letter).addAfter("De inzet van mensen en middelen", "Een punt erbij").docx();
    Desk.Said said = read(edited);
    assertTrue(
        said.out()
            .contains(
                """
                Met het voorstel is het document nog niet te maken; controleer meldt dan
                  content/edities/2025-06-30/lessen.md:9:27: ‘drie conclusies’ klopt niet met de opsomming: daarin staan er 4
                """),
        said.out());
    git("apply", "p.patch");
    assertTrue(
        content("edities/2025-06-30/lessen.md").contains("\n- Een punt erbij\n- Een traject"));
  }

  @Test
  void rowsComeAndGo() throws IOException, InterruptedException {
    around(
        edits ->
            edits
                .removeRow("Advies gevraagd over het concept")
                .addRow("JLoI getekend", "Iets nieuws", "0", "geen | geen")
                .asWordSaves());
    String prose = content("edities/2025-06-30/inleiding.md");
    assertTrue(prose.contains("| Iets nieuws | 0 | geen \\| geen |\n"), prose);
    assertTrue(!prose.contains("| Advies gevraagd"), prose);
  }

  @Test
  void footnotesComeGoAndChange() throws IOException, InterruptedException {
    around(
        edits ->
            edits
                .note("In het vervolg van deze brief", "Een noot met 5% marge.")
                .type("De bindende overeenkomst draagt", "Die overeenkomst draagt")
                .removeNote("Binnen die groep lopen", 1)
                .asWordSaves());
    String prose = content("edities/2025-06-30/inleiding.md");
    assertTrue(prose.contains("komende periode.[^noot1]\n"), prose);
    assertTrue(prose.endsWith("\n\n[^noot1]: Een noot met 5% marge.\n"), prose);
    assertTrue(prose.contains("[^nobian]: De brief bij de JLoI met ${traject"), prose);
  }

  /** Computed values are explained; nothing of them is in the patch. */
  @Test
  void aCountIsExplained() throws IOException {
    Desk.Said said = read(edits -> edits.typeWhole("twee", "zeventien"));
    assertEquals("", Files.readString(desk.path("p.patch")));
    assertTrue(
        said.out()
            .contains(
                "niet in het voorstel: dit is een telling; pas de gebeurtenissen of de trajecten"
                    + " aan"),
        said.out());
  }

  @Test
  void aValueThatChangedHereButNotThereIsAContradiction() throws IOException {
    Desk.Said said = read(edits -> edits.type("Nobian", "Nobian Chemicals"));
    assertEquals("", Files.readString(desk.path("p.patch")));
    assertTrue(
        said.out().contains("niet in het voorstel: tegenspraak: de waarde staat ook nog op"));
  }

  @Test
  void fixedTextOfATemplateIsToldWithItsPlace() throws IOException {
    Desk.Said said = read(edits -> edits.typeWhole("Bijlagen", "Bijgevoegd"));
    assertTrue(
        said.out().contains("dit staat in het sjabloon templates/bouwstenen.ftl:"), said.out());
  }

  @Test
  void commentsAreToldWithTheirPlace() throws IOException {
    Desk.Said said =
        read(edits -> edits.comment("Geachte Voorzitter", "J. de Vries", "Klopt dit nog?"));
    assertTrue(
        said.out()
            .contains(
                """
                Opmerkingen
                  templates/voortgangsbrief.ftl:6:5
                    in:        Geachte Voorzitter,
                    van:       J. de Vries, 2026-06-03
                    zegt:      Klopt dit nog?
                """),
        said.out());
  }

  @Test
  void pendingChangesAreReadBothWays() throws IOException {
    byte[] edited =
        WordEdits.of(letter).track("helpt grote", "ondersteunt grote", "A. Jansen").docx();
    Desk.Said said = read(edited);
    assertTrue(said.out().contains("Wijzigingen die nog niet zijn verwerkt\n"), said.out());
    assertTrue(said.out().contains("    van:       A. Jansen\n"), said.out());
    assertTrue(Files.readString(desk.path("p.patch")).contains("+De maatwerkaanpak ondersteunt"));
    said = read(edited, "--verwerp-wijzigingen");
    assertTrue(said.out().contains("    verworpen: De maatwerkaanpak helpt"), said.out());
    assertEquals("", Files.readString(desk.path("p.patch")));
  }

  @Test
  void theReportAsJson() throws IOException {
    Desk.Said said =
        read(WordEdits.of(letter).type("dertien", "veertien").docx(), "--rapport", "json");
    assertTrue(said.out().startsWith("{\n  \"document\" : \"2025-06-30/voortgangsbrief\",\n"));
    assertTrue(said.out().contains("\"gegevens\" : \"13 → 14\""), said.out());
    assertTrue(said.out().contains("\"inVoorstel\" : true"), said.out());
  }

  @Test
  void aDocumentOfAnotherStateIsReadWithThatState() throws IOException, InterruptedException {
    byte[] edited = WordEdits.of(letter).type("dertien", "veertien").docx();
    desk.change("content/edities/2025-06-30/inleiding.md", "helpt grote", "steunt grote");
    Desk.Said said = read(edited);
    assertEquals(3, said.code());
    assertTrue(
        said.err()
            .contains(
                "terug.docx:1:1: fout [terug-andere-stand] het document"
                    + " 2025-06-30/voortgangsbrief is gemaakt van andere gegevens of sjablonen dan"
                    + " er nu staan, met paraaf"),
        said.err());
    said = read(edited, "--basis", "HEAD");
    assertEquals(0, said.code(), said.err());
    git("apply", "p.patch");
    assertTrue(content("registers/cijfers.yaml").contains("  waarde: 14\n"));
    assertTrue(content("edities/2025-06-30/inleiding.md").contains("steunt grote"));
  }

  @Test
  void aDocumentThatIsNoLongerMadeIsTold() throws IOException {
    byte[] edited = WordEdits.of(letter).says("Paraaf document", "2025-06-30/oud").docx();
    Desk.Said said = read(edited);
    assertEquals(3, said.code());
    assertEquals(
        "terug.docx:1:1: fout [terug-document-onbekend] het document 2025-06-30/oud is met de"
            + " gegevens van nu niet te maken",
        first(said.err()));
  }

  @Test
  void aFileOfAnOlderProgramIsReadWhenItsNameIsGiven() throws IOException {
    byte[] edited = WordEdits.of(letter).type("dertien", "veertien").withoutOrigin().docx();
    Desk.Said said = read(edited);
    assertEquals(3, said.code());
    assertEquals(
        "terug.docx:1:1: fout [terug-ouder-programma] dit bestand is gemaakt met een oudere versie"
            + " van Paraaf en zegt niet welk document het is",
        first(said.err()));
    said = read(edited, "--document", "voortgangsbrief", "--editie", "2025-06-30");
    assertEquals(0, said.code(), said.err());
    assertEquals(
        "terug.docx:1:1: waarschuwing [terug-stand-onbekend] niet na te gaan of het document"
            + " 2025-06-30/voortgangsbrief van de gegevens van nu is gemaakt",
        first(said.err()));
    assertTrue(Files.readString(desk.path("p.patch")).contains("+  waarde: 14\n"));
  }
}

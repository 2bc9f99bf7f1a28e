package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.paraaf.build.RuleBook;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings in files for people and for other programs. */
class ReportsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SARIF = Path.of("src/test/resources/report/sarif-schema-2.1.0.json");

  @TempDir Path folder;
  private Desk desk;

  /** A finding of each kind: told, lowered, off, open, and one of another file. */
  @BeforeEach
  void lay() throws IOException {
    desk = FindingsDesk.in(folder);
    desk.write("content/map met spaties/notitie’s.txt", "x");
    desk.write(
        "content/uitzonderingen.yaml",
        """
        - regel: dubbel-woord
          bestand: edities/2025-06-30/tekst.md
          bij: eerste alinea
          ernst: uit
          reden: Zo staat het in het citaat.
        - regel: dubbel-woord
          bestand: edities/2025-06-30/tekst.md
          bij: ‘van’
          ernst: hint
          reden: Overgenomen uit <de> vorige brief.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tekst", "json", "junit", "github", "gitlab"})
  void eachFormIsAsExpected(String form) throws IOException {
    Desk.Said said = desk.run("controleer", "--rapport", form, "--naar", "rapport/uit");
    assertEquals(0, said.code(), said.all());
    Expectation.matches("report/" + form + ".txt", report());
  }

  @Test
  void theTerminalSaysTheSameAsTheTextReport() throws IOException {
    Desk.Said said = desk.run("controleer", "--rapport", "tekst", "--naar", "rapport/uit");
    assertEquals(report(), said.err() + "\n" + said.out());
  }

  @Test
  void withOpenEverythingIsToldOfWhatIsOpen() {
    String open =
        """
        templates/voortgangsbrief.ftl:4:1: hint [open-plaats] in voortgangsbrief is [kenmerk] nog open
        4 | <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
          | ^
          hint: Van het secretariaat.
        """;
    Desk.Said said = desk.run("controleer", "--open");
    assertTrue(said.err().endsWith("\n" + open), said.err());
    assertFalse(said.err().contains("Nog open"), said.err());
  }

  /** A program reads the standard output, so that it holds the report and nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github", "gitlab"})
  void aReportForAProgramIsAllThatIsSaid(String form) throws IOException {
    Desk.Said said = desk.run("controleer", "--rapport", form, "--streng");
    assertEquals(4, said.code());
    assertEquals("", said.err());
    desk.run("controleer", "--rapport", form, "--streng", "--naar", "rapport/uit");
    assertEquals(report(), said.out());
  }

  /** A line end, a comma or a colon of ours would be taken for one of the command. */
  @Test
  void githubCommandsStayOneLineEach() throws IOException {
    desk.write("content/map, met: leestekens/100%.txt", "x");
    String report = desk.run("controleer", "--rapport", "github").out();
    assertTrue(
        report.contains(
            "::warning file=content/map%2C met%3A leestekens/100%25.txt,line=1,endLine=1,col=1,"),
        report);
    assertTrue(report.lines().allMatch(line -> line.matches("::(warning|notice) .*::.*")), report);
  }

  @Test
  void anErrorKeepsItsExitCode() throws IOException {
    desk.change("content/trajecten/ijzerwerk.yaml", "cluster: kust", "cluster: kustt");
    Desk.Said said = desk.run("controleer", "--rapport", "json");
    assertEquals(3, said.code());
    assertEquals(1, JSON.readTree(said.out()).at("/telling/fout").asInt());
  }

  @Test
  void sarifIsValidByItsSchema() throws IOException {
    assertEquals(List.of(), errors(sarif()));
    // The schema must be able to refuse.
    assertFalse(errors(sarif().replace("\"level\" : \"note\"", "\"level\" : \"hint\"")).isEmpty());
  }

  @Test
  void sarifDescribesEveryRuleAndPointsIntoTheList() throws IOException {
    JsonNode run = JSON.readTree(sarif()).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(RuleBook.all().size(), rules.size());
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = rules.get(result.path("ruleIndex").asInt());
      assertEquals(rule.path("id").asString(), result.path("ruleId").asString());
    }
  }

  @Test
  void sarifHasPlacesSuppressionsAndFingerprints() throws IOException {
    JsonNode results = JSON.readTree(sarif()).at("/runs/0/results");
    List<String> told = new ArrayList<>();
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : results) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      told.add(
          "%s %s %s:%s:%s-%s %s"
              .formatted(
                  result.path("ruleId").asString(),
                  result.path("level").asString(),
                  place.at("/artifactLocation/uri").asString(),
                  place.at("/region/startLine").asInt(),
                  place.at("/region/startColumn").asInt(),
                  place.at("/region/endColumn").asInt(),
                  result.at("/suppressions/0/justification").asString("")));
      fingerprints.add(result.at("/partialFingerprints/paraaf~1v1").asString());
    }
    assertEquals(
        """
        dubbel-woord warning content/edities/2025-06-30/tekst.md:1:8-13 Zo staat het in het citaat.
        dubbel-woord warning content/edities/2025-06-30/tekst.md:3:1-6\s
        dubbel-woord note content/edities/2025-06-30/tekst.md:3:14-21\s
        onbekend-bestand warning content/map%20met%20spaties/notitie%E2%80%99s.txt:1:1-2\s
        open-plaats note templates/bijlage-stand-van-zaken.ftl:4:1-2\s
        open-plaats note templates/voortgangsbrief.ftl:4:1-2\s
        """,
        String.join("\n", told) + "\n");
    assertEquals(told.size(), fingerprints.size());
  }

  /** What readers of JUnit count: the totals are those of the cases, under --streng too. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--streng"})
  void junitCountsAreThoseOfItsCases(String strict) throws Exception {
    List<String> words = new ArrayList<>(List.of("controleer", "--rapport", "junit"));
    if (!strict.isEmpty()) {
      words.add(strict);
    }
    Element root = xml(desk.run(words.toArray(String[]::new)).out());
    assertEquals("testsuites", root.getTagName());
    count(root);
    NodeList suites = root.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      count((Element) suites.item(i));
    }
    assertEquals(strict.isEmpty() ? "0" : "2", root.getAttribute("failures"));
  }

  @Test
  void junitOfACleanRunHasATestThatSucceeds() throws Exception {
    Desk clean = Desk.in(folder.resolve("schoon"));
    clean.write("templates/voortgangsbrief.ftl", "<document titel=\"A\"><deel/></document>");
    clean.write(
        "templates/bijlage-stand-van-zaken.ftl", "<document titel=\"A\"><deel/></document>");
    Element root = xml(clean.run("controleer", "--rapport", "junit").out());
    assertEquals("1", root.getAttribute("tests"));
    assertEquals(1, root.getElementsByTagName("testcase").getLength());
    assertEquals("0", root.getAttribute("failures"));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertEquals(sarif(), sarif());
  }

  @Test
  void aReportThatCannotBeWrittenIsTold() throws IOException {
    desk.write("dicht", "een bestand, geen map");
    Desk.Said said = desk.run("controleer", "--rapport", "json", "--naar", "dicht/uit");
    assertEquals(3, said.code());
    assertEquals(
        "paraaf: kan niet schrijven in ‘dicht/uit’: er staat een bestand waar een map moet komen",
        said.err().lines().findFirst().orElseThrow());
  }

  private String sarif() {
    return desk.run("controleer", "--rapport", "sarif").out();
  }

  private String report() throws IOException {
    return Files.readString(desk.path("rapport/uit"));
  }

  private static List<Error> errors(String sarif) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ROOT)
                            .build()))
            .getSchema(JSON.readTree(Files.readString(SARIF)));
    return schema.validate(JSON.readTree(sarif));
  }

  private static void count(Element of) {
    NodeList cases = of.getElementsByTagName("testcase");
    assertEquals(String.valueOf(cases.getLength()), of.getAttribute("tests"));
    NodeList failures = of.getElementsByTagName("failure");
    assertEquals(String.valueOf(failures.getLength()), of.getAttribute("failures"));
    if (of.hasAttribute("skipped")) {
      NodeList skipped = of.getElementsByTagName("skipped");
      assertEquals(String.valueOf(skipped.getLength()), of.getAttribute("skipped"));
    }
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}

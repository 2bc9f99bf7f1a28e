package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.paraaf.publishing.Judge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code genereer --metadata}: what comes beside public documents, and what is told. */
class MetadataCommandTest {
  private static final String BASE = "output/2025-06-30/voortgangsbrief";
  private static final String REGISTER = "content/registers/waardelijsten.yaml";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.withSamples(root);
  }

  private Desk.Said run(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "genereer",
                "--editie",
                "2025-06-30",
                "--document",
                "voortgangsbrief",
                "--formaat",
                "md,html",
                "--metadata"));
    all.addAll(List.of(more));
    return desk.run(all.toArray(String[]::new));
  }

  @Test
  void thereAreADescriptionForPublicationAndThoseForTheArchive() throws Exception {
    Desk.Said said = run();
    assertEquals(
        """
        output/2025-06-30/voortgangsbrief.diwoo.xml
        output/2025-06-30/voortgangsbrief.html
        output/2025-06-30/voortgangsbrief.html.mdto.xml
        output/2025-06-30/voortgangsbrief.md
        output/2025-06-30/voortgangsbrief.md.mdto.xml
        output/2025-06-30/voortgangsbrief.mdto.xml
        Concept: 4 open plaatsen; ./paraaf controleer noemt ze.
        """,
        said.out());
    assertEquals(
        """
        waarschuwing [metadata-code-onbekend] voor de metagegevens van voortgangsbrief is de code van de beperking van het gebruik ‘voortgangsbrief’ niet bekend
          hint: zet de waarde met haar code in registers/waardelijsten.yaml
        waarschuwing [metadata-code-onbekend] voor de metagegevens van voortgangsbrief is de code van de waardering ‘voortgangsbrief’ niet bekend
          hint: zet de waarde met haar code in registers/waardelijsten.yaml
        waarschuwing [metadata-code-onbekend] voor de metagegevens van voortgangsbrief is de code van het bestandsformaat ‘md’ niet bekend
          hint: zet de waarde met haar code in registers/waardelijsten.yaml
        """,
        said.err());
    assertEquals("", Judge.verdict("diwoo.xsd", bytes(BASE + ".diwoo.xml")));
    for (String mdto : List.of(".mdto.xml", ".md.mdto.xml", ".html.mdto.xml")) {
      assertEquals("", Judge.verdict("mdto.xsd", bytes(BASE + mdto)), mdto);
    }
  }

  @Test
  void theChecksumIsThatOfTheFileAndTheManifestKnowsAll() throws Exception {
    run();
    String mdto = text(BASE + ".html.mdto.xml");
    byte[] html = bytes(BASE + ".html");
    assertTrue(mdto.contains("<checksumWaarde>" + sha256(html) + "</checksumWaarde>"), mdto);
    assertTrue(mdto.contains("<omvang>" + html.length + "</omvang>"), mdto);
    String manifest = text("output/manifest.json");
    for (String extension :
        List.of("diwoo.xml", "html", "html.mdto.xml", "md", "md.mdto.xml", "mdto.xml")) {
      String hash = sha256(bytes(BASE + "." + extension));
      assertTrue(manifest.contains("\"" + extension + "\" : \"" + hash + "\""), manifest);
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws Exception {
    run();
    List<String> files = desk.files("output");
    List<byte[]> before = files.stream().map(this::unchecked).toList();
    run();
    assertEquals(files, desk.files("output"));
    for (int i = 0; i < files.size(); i++) {
      assertArrayEquals(before.get(i), bytes(files.get(i)), files.get(i));
    }
  }

  @Test
  void aFinalVersionNeedsEveryCode() throws IOException {
    Desk.Said said = run("--definitief");
    assertEquals(ExitCode.INPUT, said.code());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void aValueWithoutItsCodeIsToldAtItsPlace() throws IOException {
    desk.change(
        REGISTER, "  code: https://identifier.overheid.nl/tooi/id/ministerie/mnre1182\n", "");
    String err = run().err();
    assertTrue(
        err.contains(
            "content/registers/waardelijsten.yaml:3:3: waarschuwing [metadata-code-onbekend] voor de"
                + " metagegevens van voortgangsbrief is de code van de organisatie ‘kgg’ niet bekend"),
        err);
    assertTrue(
        text(BASE + ".diwoo.xml")
            .contains("<diwoo:publisher>ministerie van Klimaat en Groene Groei</diwoo:publisher>"));
  }

  @Test
  void anUnknownListIsRefused() throws IOException {
    desk.change(REGISTER, "lijst: handeling", "lijst: handelingen");
    Desk.Said said = run();
    assertEquals(ExitCode.INPUT, said.code());
    assertTrue(said.err().contains("waardelijsten.yaml:"), said.err());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void whatIsNotPublicGetsNone() throws IOException {
    desk.change("templates/voortgangsbrief.document.yaml", "klasse: openbaar", "klasse: intern");
    Desk.Said said = run();
    assertEquals(
        List.of(
            "output/2025-06-30/voortgangsbrief.html",
            "output/2025-06-30/voortgangsbrief.md",
            "output/manifest.json"),
        desk.files("output"));
    assertEquals(ExitCode.GOOD, said.code());
    assertEquals(
        """
        waarschuwing [metadata-niet-openbaar] geen metagegevens, want niet openbaar: voortgangsbrief
          hint: geef het document de klasse openbaar als iedereen het mag zien
        """,
        said.err());
  }

  private byte[] unchecked(String file) {
    try {
      return bytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(desk.path(file));
  }

  private String text(String file) throws IOException {
    return new String(bytes(file), UTF_8);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}

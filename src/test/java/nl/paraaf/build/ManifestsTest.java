package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Status;
import nl.paraaf.intake.Json;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest tells what lies in the folder, and what it was made from. */
class ManifestsTest {
  private final Bench bench = new Bench();

  private Manifest manifest() {
    return Json.read(bench.output.get("manifest.json"), Manifest.class).orElseThrow();
  }

  private Manifest.Document document(String path) {
    return manifest().documenten().stream()
        .filter(d -> d.document().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private void generate(Format... formats) throws IOException {
    bench.generate(
        new Request(
            Optional.empty(), false, DocumentRequest.STANDARD, Set.of(formats), Status.CONCEPT));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tellsTheHashOfEachFileAndOfEachInput() throws IOException {
    bench.withEdition("2025-01", "2025-06-01");
    generate(Format.HTML, Format.MD);
    Manifest.Document letter = document("2025-06-30/voortgangsbrief");
    assertEquals(List.of("html", "md"), List.copyOf(letter.bestanden().keySet()));
    assertEquals(
        sha256(bench.output.get("2025-06-30/voortgangsbrief.md")), letter.bestanden().get("md"));
    assertEquals(Set.of("templates/voortgangsbrief.ftl"), letter.sjablonen().keySet());
    assertEquals("concept", letter.opties().get("status"));
  }

  @Test
  void keepsWhatOtherRunsMadeFromTheSame() throws IOException {
    generate(Format.HTML);
    String html = document("2025-06-30/voortgangsbrief").bestanden().get("html");
    generate(Format.MD);
    assertEquals(html, document("2025-06-30/voortgangsbrief").bestanden().get("html"));
    bench.withEdition("2025-07", "2025-07-01");
    generate(Format.MD);
    assertEquals(
        List.of(
            "2025-06-30/bijlage-stand-van-zaken",
            "2025-06-30/voortgangsbrief",
            "2025-07/bijlage-stand-van-zaken",
            "2025-07/voortgangsbrief"),
        manifest().documenten().stream().map(Manifest.Document::document).toList());
  }

  @Test
  void forgetsAFileThatWasMadeFromSomethingElse() throws IOException {
    generate(Format.HTML);
    bench.content.put("edities/2025-06-30/slot.md", "Tot ziens.\n");
    generate(Format.MD);
    assertEquals(Set.of("md"), document("2025-06-30/voortgangsbrief").bestanden().keySet());
  }

  @Test
  void isTheSameForTheSameInput() throws IOException {
    generate(Format.HTML, Format.MD);
    byte[] first = bench.output.get("manifest.json");
    generate(Format.HTML, Format.MD);
    assertEquals(new String(first, UTF_8), new String(bench.output.get("manifest.json"), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen json",
        "{",
        "[]",
        "null",
        "{\"programma\": \"iets anders\"}",
        "{\"naam\": \"van een ander programma\", \"versie\": 2}",
        "{\"programma\": \"x\", \"documenten\": [null]}",
        "{\"programma\": \"x\", \"documenten\": [{\"document\": null}]}",
        "{\"programma\": \"x\", \"documenten\": [{\"document\": \"2025-06-30/voortgangsbrief\"}]}",
        "{\"programma\": \"x\", \"documenten\": 3}",
        "\u0000\u0001"
      })
  void replacesOneThatIsDamagedOrOfAnotherProgram(String found) throws IOException {
    bench.output.put("manifest.json", found.getBytes(UTF_8));
    generate(Format.MD);
    assertEquals(2, manifest().documenten().size());
  }
}

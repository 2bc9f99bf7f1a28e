package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.provider.CsvSource;
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
    bench.templates.put("voortgangsbrief.ftl", Bench.template("Een andere brief."));
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

  private Outcome again() throws IOException {
    Set<Format> formats = Set.of(Format.MD);
    return bench.generate(
        new Request(Optional.empty(), false, DocumentRequest.STANDARD, formats, Status.CONCEPT));
  }

  private void isRefused(String found, String message) throws IOException {
    bench.output.put("manifest.json", found.getBytes(UTF_8));
    Outcome outcome = again();
    assertEquals(2, manifest().documenten().size());
    assertEquals(2, outcome.made().size(), "nothing of it is trusted");
    assertEquals(
        message,
        outcome.diagnostics().stream()
            .filter(d -> d.code().startsWith("manifest-"))
            .map(d -> d.span() + ": " + d.code() + ": " + d.message())
            .findFirst()
            .orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen json",
        "{",
        "[]",
        "null",
        "{\"programma\": \"paraaf\"}",
        "{\"vorm\": 2, \"programma\": \"paraaf\", \"documenten\": [null]}",
        "{\"vorm\": 2, \"programma\": \"paraaf\", \"documenten\": [{\"document\": null}]}",
        "{\"vorm\": 2, \"programma\": \"paraaf\", \"documenten\": 3}",
        "\u0000\u0001"
      })
  void oneThatIsDamagedIsToldAndReplaced(String found) throws IOException {
    again();
    isRefused(found, "output/manifest.json:1:1: manifest-onleesbaar: het manifest is beschadigd");
  }

  @Test
  void oneThatWasCutOffIsToldAndReplaced() throws IOException {
    again();
    String whole = new String(bench.output.get("manifest.json"), UTF_8);
    isRefused(
        whole.substring(0, whole.length() / 2),
        "output/manifest.json:1:1: manifest-onleesbaar: het manifest is beschadigd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"programma\" : \"paraaf\" | \"programma\" : \"anders\" | manifest-vreemd: dit manifest is van het programma ‘anders’",
        "\"content\" : \"content\" | \"content\" : \"inhoud\" | manifest-vreemd: dit manifest is van de map ‘inhoud’",
        "\"templates\" : \"templates\" | \"templates\" : \"x\" | manifest-vreemd: dit manifest is van de map ‘x’",
        "\"vorm\" : 2 | \"vorm\" : 3 | manifest-andere-vorm: dit manifest is van een nieuwere versie van het programma",
        "\"vorm\" : 2 | \"vorm\" : 1 | manifest-andere-vorm: dit manifest is van een oudere versie van het programma"
      })
  void oneOfSomethingElseIsToldAndReplaced(String words, String by, String message)
      throws IOException {
    again();
    String whole = new String(bench.output.get("manifest.json"), UTF_8);
    isRefused(whole.replace(words, by), "output/manifest.json:1:1: " + message);
  }

  @Test
  void anOlderOneIsRecognised() throws IOException {
    isRefused(
        "{\"programma\": \"paraaf 0.1.0\", \"documenten\": []}",
        "output/manifest.json:1:1: manifest-andere-vorm: dit manifest is van een oudere versie van het programma");
  }
}

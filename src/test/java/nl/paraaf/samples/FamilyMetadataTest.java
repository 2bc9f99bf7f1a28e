package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.publishing.Judge;
import nl.paraaf.publishing.OfficialSchemas;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;

/** The metadata of every public document of the newest edition. */
class FamilyMetadataTest {
  private static final String DIWOO = ".diwoo.xml";
  private static final String MDTO = ".mdto.xml";

  private static Map<String, byte[]> metadata() {
    Map<String, byte[]> metadata = new TreeMap<>(SampleRun.newest().files());
    metadata.keySet().removeIf(path -> !path.endsWith(DIWOO) && !path.endsWith(MDTO));
    return metadata;
  }

  private static List<String> described() {
    return metadata().keySet().stream()
        .filter(path -> path.endsWith(DIWOO))
        .map(path -> path.substring(0, path.length() - DIWOO.length()))
        .toList();
  }

  @Test
  void thePublicDocumentsHaveThemAndNoOther() {
    assertEquals(
        List.of(
            "2026-06/adviezen/maatwerkaanpak",
            "2026-06/beslisnota-openbaar",
            "2026-06/bijlage-stand-van-zaken",
            "2026-06/kabinetsreacties/amvi",
            "2026-06/kabinetsreacties/wkr",
            "2026-06/kamerbrieven/toezeggingen/eerste-kamer",
            "2026-06/kamerbrieven/toezeggingen/tweede-kamer",
            "2026-06/voortgang-toezeggingen",
            "2026-06/voortgangsbrief"),
        described());
    String files =
        Stream.concat(
                Stream.of(DIWOO, MDTO),
                Format.STANDARD.stream().map(format -> "." + format.extension() + MDTO))
            .sorted()
            .collect(Collectors.joining(" "));
    for (String document : described()) {
      assertEquals(
          files,
          metadata().keySet().stream()
              .filter(path -> path.startsWith(document + "."))
              .map(path -> path.substring(document.length()))
              .sorted()
              .collect(Collectors.joining(" ")),
          document);
    }
  }

  @Test
  void ourSchemasFindNothing() throws Exception {
    Map<String, String> faults = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : metadata().entrySet()) {
      String schema = file.getKey().endsWith(DIWOO) ? "diwoo.xsd" : "mdto.xsd";
      faults.put(file.getKey(), Judge.verdict(schema, file.getValue()));
    }
    faults.values().removeIf(String::isEmpty);
    assertEquals(Map.of(), faults);
  }

  @Test
  void theOfficialSchemasFindNothing() throws Exception {
    OfficialSchemas official = OfficialSchemas.require();
    Map<String, String> faults = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : metadata().entrySet()) {
      faults.put(file.getKey(), official.verdict(file.getValue()));
    }
    faults.values().removeIf(String::isEmpty);
    assertEquals(Map.of(), faults);
    String letter = new String(metadata().get(SampleRun.LETTER_2026 + MDTO), UTF_8);
    String broken = official.verdict(letter.replace("waardering>", "waarde>").getBytes(UTF_8));
    assertTrue(broken.contains("waarde"), broken);
  }

  /** What a catalogue reads is what the files say of themselves. */
  @Test
  void theySayWhatTheDocumentSays() {
    for (String document : described()) {
      DocumentInfo info = SampleRun.newest().document(document).info();
      String diwoo = new String(metadata().get(document + DIWOO), UTF_8);
      String mdto = new String(metadata().get(document + MDTO), UTF_8);
      for (String said :
          List.of(
              "<diwoo:officieleTitel>" + xml(info.title()) + "</diwoo:officieleTitel>",
              "<diwoo:naamOpsteller>" + xml(info.author()) + "</diwoo:naamOpsteller>",
              "<diwoo:creatiedatum>" + info.date() + "</diwoo:creatiedatum>",
              "<diwoo:identifier>" + document + "</diwoo:identifier>")) {
        assertTrue(diwoo.contains(said), () -> said + " is not in " + diwoo);
      }
      for (String said :
          List.of(
              "<naam>" + xml(info.title()) + "</naam>",
              "<taal>" + info.language() + "</taal>",
              "<verwijzingNaam>" + xml(info.author()) + "</verwijzingNaam>")) {
        assertTrue(mdto.contains(said), () -> said + " is not in " + mdto);
      }
    }
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;");
  }
}

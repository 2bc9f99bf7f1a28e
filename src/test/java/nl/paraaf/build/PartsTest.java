package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Parts that are made apart are together exactly the whole. */
class PartsTest {
  private static Map<String, Folder> parts(int of) throws IOException {
    Map<String, Folder> parts = new LinkedHashMap<>();
    for (int number = 1; number <= of; number++) {
      Folder folder = new Folder();
      Optional<Manner.Part> part = Optional.of(new Manner.Part(number, of));
      folder.make(Folder.some(), new Manner(false, false, false, part));
      parts.put("deel-" + number, folder);
    }
    return parts;
  }

  private static Map<String, byte[]> manifests(Map<String, Folder> parts) {
    Map<String, byte[]> manifests = new LinkedHashMap<>();
    parts.forEach((name, folder) -> manifests.put(name, folder.output.get(Manifests.FILE)));
    return manifests;
  }

  @Test
  void togetherTheyAreTheWhole() throws IOException {
    Folder whole = new Folder();
    whole.make(Folder.some(), Manner.CHANGED);
    Map<String, Folder> parts = parts(3);
    Map<String, String> together = new TreeMap<>();
    for (Folder part : parts.values()) {
      Map<String, String> made = part.made();
      made.remove(Manifests.FILE);
      assertTrue(made.size() >= 4 && made.size() <= 6, () -> made.keySet().toString());
      made.forEach((path, text) -> assertEquals(null, together.put(path, text), path));
    }
    byte[] manifest = whole.output.get(Manifests.FILE);
    Map<String, String> expected = new TreeMap<>(whole.made());
    expected.remove(Manifests.FILE);
    assertEquals(expected, together);
    Joining.Result joined = Joining.of(manifests(parts));
    assertEquals(List.of(), joined.problems());
    assertArrayEquals(manifest, joined.manifest().orElseThrow());
  }

  @Test
  void whatDoesNotFitIsTold() throws IOException {
    Map<String, byte[]> all = manifests(parts(2));
    Map<String, byte[]> one = new LinkedHashMap<>(Map.of("deel-1", all.get("deel-1")));
    assertEquals(List.of("deel 2 van 2 ontbreekt"), Joining.of(one).problems());
    one.put("nog-een", all.get("deel-1"));
    assertEquals(List.of("deel 1 is er twee keer; ook in nog-een"), Joining.of(one).problems());
    one.remove("nog-een");
    one.put("stuk", "{".getBytes(UTF_8));
    assertEquals(
        List.of("stuk is geen manifest dat deze versie van Paraaf leest"),
        Joining.of(one).problems());
    one.remove("stuk");
    String other = new String(all.get("deel-2"), UTF_8);
    one.put("deel-2", other.replaceFirst("\"invoer\" : \"\\w", "\"invoer\" : \"x").getBytes(UTF_8));
    assertEquals(
        List.of(
            "deel-2 is een deel van iets anders dan deel 1: andere gegevens, een ander programma of"
                + " een ander verzoek"),
        Joining.of(one).problems());
    Folder whole = new Folder();
    whole.make(Folder.some(), Manner.CHANGED);
    assertEquals(
        List.of("geheel is het manifest van een geheel, niet van een deel"),
        Joining.of(Map.of("geheel", whole.output.get(Manifests.FILE))).problems());
  }

  /** In one folder, also when nothing changed since the same was asked before. */
  @Test
  void aManifestIsThatOfTheLastRun() throws IOException {
    Folder folder = new Folder();
    Manner part = new Manner(false, false, false, Optional.of(new Manner.Part(1, 2)));
    folder.make(Folder.some(), Manner.CHANGED);
    String whole = folder.made().get(Manifests.FILE);
    folder.make(Folder.some(), part);
    String ofPart = folder.made().get(Manifests.FILE);
    assertTrue(ofPart.contains("\"delen\" : 2"));
    folder.make(Folder.some(), Manner.CHANGED);
    assertEquals(whole, folder.made().get(Manifests.FILE));
    folder.make(Folder.some(), part);
    assertEquals(ofPart, folder.made().get(Manifests.FILE));
  }
}

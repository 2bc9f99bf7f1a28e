package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlReader;

/**
 * A mistake to put into a good text, and what has to be found.
 *
 * @param name what went wrong, in words
 * @param check the number of the check in the list of twenty; empty for a mistake of another kind
 * @param run which mistakes are planted together
 * @param file where the text is changed
 * @param was what stands there once
 * @param now what comes in its place
 * @param found one or more findings
 */
record Mistake(
    String name,
    Optional<Integer> check,
    String run,
    String file,
    String was,
    String now,
    List<Place> found) {

  /**
   * One finding.
   *
   * @param code the rule
   * @param file where it is found
   * @param line what stands on that line
   */
  record Place(String code, String file, String line) {}

  /** The mistakes of a table. */
  static List<Mistake> read(Path table) throws IOException {
    String text = Files.readString(table, StandardCharsets.UTF_8);
    YamlNode root = YamlReader.read("fouten", text, new Diagnostics()).orElseThrow().root();
    List<Mistake> all = new ArrayList<>();
    for (YamlNode item : ((YamlNode.Sequence) root).items()) {
      all.add(of((YamlNode.Mapping) item));
    }
    return all;
  }

  private static Mistake of(YamlNode.Mapping row) {
    String file = text(row, "bestand").orElseThrow();
    String now = text(row, "wordt").orElseThrow();
    List<Place> found = new ArrayList<>();
    found.add(place(row, file, now));
    row.get("ook")
        .ifPresent(
            also ->
                ((YamlNode.Sequence) also)
                    .items()
                    .forEach(one -> found.add(place((YamlNode.Mapping) one, file, now))));
    return new Mistake(
        text(row, "naam").orElseThrow(),
        text(row, "controle").map(Integer::valueOf),
        text(row, "run").orElseThrow(),
        file,
        text(row, "was").orElseThrow(),
        now,
        found);
  }

  private static Place place(YamlNode.Mapping row, String file, String now) {
    return new Place(
        text(row, "regel").orElseThrow(),
        text(row, "in").orElse(file),
        text(row, "waar").orElseGet(() -> now.lines().findFirst().orElseThrow()));
  }

  private static Optional<String> text(YamlNode.Mapping row, String key) {
    return row.get(key).map(value -> ((YamlNode.Scalar) value).text());
  }

  /** Makes the mistake. */
  void plant(Map<String, String> files) {
    String before = files.get(file);
    assertEquals(2, before.split(Pattern.quote(was), -1).length, () -> name + ": " + was);
    files.put(file, before.replace(was, now));
  }

  /** The findings as {@code code file:line}. */
  List<String> expected(Map<String, String> files) {
    return found.stream().map(f -> f.code() + " " + f.file() + ":" + line(f, files)).toList();
  }

  /** Of a mistake that shows where it was made, the first line from there on; else the only one. */
  private int line(Place place, Map<String, String> files) {
    String text = files.get(place.file());
    boolean here = place.file().equals(file);
    int from = here ? text.lastIndexOf('\n', text.indexOf(now)) + 1 : 0;
    int at = text.indexOf(place.line(), from);
    assertTrue(at >= 0, () -> name + ": ‘" + place.line() + "’ is not in " + place.file());
    boolean more = !here && text.indexOf(place.line(), at + 1) >= 0;
    assertFalse(more, () -> name + ": ‘" + place.line() + "’ is more than once in " + place.file());
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}

package nl.paraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the schemas let every record have a class. */
class ClassKeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "traject",
        "brief",
        "bronnen",
        "kamerstukken",
        "moties",
        "toezeggingen",
        "personen",
        "ambten",
        "organisaties",
        "clusters",
        "instrumenten",
        "afkortingen",
        "begrippen",
        "cijfers",
        "clausule",
        "ontwerp"
      })
  void everyRecordCanHaveAClass(String schema) throws IOException {
    String text = Files.readString(Path.of("content/schema", schema + ".schema.json"), UTF_8);
    Diagnostics diagnostics = new Diagnostics();
    YamlNode root = YamlReader.read(schema, text, diagnostics).orElseThrow().root();
    List<String> without = new ArrayList<>();
    int records = look(root, "", without);
    assertEquals(List.of(), without);
    assertFalse(records == 0, schema);
  }

  /** Looks for groups of keys; those without the keys of a class are noted with their way. */
  private static int look(YamlNode node, String way, List<String> without) {
    int records = 0;
    if (node instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        records += look(item, way, without);
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      if (is(mapping, "additionalProperties", "false")) {
        records++;
        boolean classed =
            mapping.get("allOf").map(ClassKeysTest::words).orElse("").contains("klassering");
        if (!classed) {
          without.add(way);
        }
      }
      for (YamlNode.Entry entry : mapping.entries()) {
        records += look(entry.value(), way + "/" + entry.key(), without);
      }
    }
    return records;
  }

  private static boolean is(YamlNode.Mapping mapping, String key, String text) {
    return mapping.get(key).map(ClassKeysTest::words).orElse("").equals(text);
  }

  private static String words(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    } else if (node instanceof YamlNode.Sequence list) {
      return String.join(" ", list.items().stream().map(ClassKeysTest::words).toList());
    }
    YamlNode.Mapping mapping = (YamlNode.Mapping) node;
    return String.join(" ", mapping.entries().stream().map(e -> words(e.value())).toList());
  }
}

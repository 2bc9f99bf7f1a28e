package nl.paraaf.writeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlNode.Type;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.FolderRoot;
import org.junit.jupiter.api.Test;

/** Another value at a place in YAML: that value changes, and nothing else does. */
class YamlEditTest {
  private static final List<Placed> SAMPLE = sample();

  /** A single value of the sample. */
  private record Placed(String file, String text, String pointer, YamlNode.Scalar value) {}

  private static List<Placed> sample() {
    List<Placed> all = new ArrayList<>();
    try {
      FolderRoot content = new FolderRoot("content", Path.of("content"));
      for (String path : content.list()) {
        if (path.endsWith(".yaml")) {
          String text =
              new String(content.read(path, 1 << 20), java.nio.charset.StandardCharsets.UTF_8);
          scalars(text, YamlReader.read(path, text, new Diagnostics()).orElseThrow())
              .forEach((at, value) -> all.add(new Placed(path, text, at, value)));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return all;
  }

  private static Map<String, YamlNode.Scalar> scalars(String text, YamlFile file) {
    Map<String, YamlNode.Scalar> found = new LinkedHashMap<>();
    scalars(new DataPath("", ""), file.root(), found);
    return found;
  }

  private static void scalars(DataPath at, YamlNode node, Map<String, YamlNode.Scalar> found) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(e -> scalars(at.child(e.key()), e.value(), found));
    } else if (node instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        scalars(at.child(i), list.items().get(i), found);
      }
    } else {
      found.put(at.pointer(), (YamlNode.Scalar) node);
    }
  }

  private static String edit(String text, String pointer, String value, Type type) {
    return YamlEdit.of("test.yaml", text)
        .flatMap(edit -> edit.replace(pointer, value, type))
        .map(splice -> splice.apply(text))
        .orElse("(niet te schrijven)");
  }

  @Test
  void commentsOrderAndQuotesStay() {
    String text =
        "# kop\nnaam:   Cosun  # de naam\n'sleutel': 'it''s' # noot\nlijst: [a, \"b\", c]\nn: 12\n";
    assertEquals(
        text.replace("Cosun", "Royal Cosun"), edit(text, "/naam", "Royal Cosun", Type.TEXT));
    assertEquals(
        text.replace("'it''s'", "'zo''n naam'"), edit(text, "/sleutel", "zo'n naam", Type.TEXT));
    assertEquals(text.replace("[a,", "['a, b',"), edit(text, "/lijst/0", "a, b", Type.TEXT));
    assertEquals(
        text.replace("\"b\"", "\"zeg \\\"b\\\"\""), edit(text, "/lijst/1", "zeg \"b\"", Type.TEXT));
    assertEquals(text.replace("12", "215000"), edit(text, "/n", "215000", Type.INTEGER));
  }

  /** What would be read as something else without quotation marks gets them. */
  @Test
  void textThatLooksLikeSomethingElseIsQuoted() {
    String text = "a: x\nb: y\n";
    assertEquals("a: '12'\nb: y\n", edit(text, "/a", "12", Type.TEXT));
    assertEquals("a: 'true'\nb: y\n", edit(text, "/a", "true", Type.TEXT));
    assertEquals("a: 'k: v'\nb: y\n", edit(text, "/a", "k: v", Type.TEXT));
    assertEquals("a: 'x # y'\nb: y\n", edit(text, "/a", "x # y", Type.TEXT));
    assertEquals("a: '- x'\nb: y\n", edit(text, "/a", "- x", Type.TEXT));
    assertEquals("a: ' x '\nb: y\n", edit(text, "/a", " x ", Type.TEXT));
    assertEquals("a: \"x\\ny\"\nb: y\n", edit(text, "/a", "x\ny", Type.TEXT));
    assertEquals("a: 2025-06-30\nb: y\n", edit(text, "/a", "2025-06-30", Type.TEXT));
  }

  @Test
  void foldedTextKeepsTheLinesThatStayTheSame() {
    String text =
        "t: >-\n"
            + "  De eerste regel van deze tekst is lang genoeg om te zien dat hier regels zijn gevuld.\n"
            + "  De tweede regel zegt iets anders, en die wordt straks door een ander gewijzigd.\n"
            + "  De derde blijft.\n\n"
            + "# noot\n"
            + "u: x\n";
    String now =
        "De eerste regel van deze tekst is lang genoeg om te zien dat hier regels zijn gevuld."
            + " De tweede regel zegt wat anders, en die wordt straks door een ander gewijzigd."
            + " De derde blijft.";
    assertEquals(text.replace("iets anders", "wat anders"), edit(text, "/t", now, Type.TEXT));
  }

  @Test
  void plainTextOverMoreLinesStaysSo() {
    String text = "t: een tekst die\n  verder gaat # noot\nu: x\n";
    assertEquals(
        "t: een tekst die\n  anders gaat # noot\nu: x\n",
        edit(text, "/t", "een tekst die anders gaat", Type.TEXT));
  }

  @Test
  void windowsLineEndsStay() {
    String text = "a: |\r\n  een\r\n  twee\r\nb: y\r\n";
    assertEquals(
        "a: |\r\n  een\r\n  drie\r\n  vier\r\nb: y\r\n",
        edit(text, "/a", "een\ndrie\nvier\n", Type.TEXT));
  }

  @Test
  void theRecordAboveATextIsEditedToo() {
    String text = "---\nid: x\ntitel: Doel # kop\n---\n\n1. Een lid: zo.\n";
    Splice splice =
        YamlEdit.of("x.md", text)
            .orElseThrow()
            .replace("/titel", "Het doel", Type.TEXT)
            .orElseThrow();
    assertEquals(text.replace("Doel", "Het doel"), splice.apply(text));
  }

  @Test
  void whatIsNotASingleValueIsNotReplaced() {
    Optional<YamlEdit> edit = YamlEdit.of("t.yaml", "a: {b: c}\n");
    assertTrue(edit.orElseThrow().replace("/a", "x", Type.TEXT).isEmpty());
    assertTrue(edit.orElseThrow().replace("/z", "x", Type.TEXT).isEmpty());
    assertTrue(YamlEdit.of("t.yaml", "a: [").isEmpty());
  }

  @Provide
  Arbitrary<Placed> values() {
    return Arbitraries.of(SAMPLE);
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "woord", "é", "’", "'", "\"", ": ", " #", "- ", "[", "{", "}", ",", "\\", "€", "\u00a0",
            "1", "true", "null", "~", "|", ">", "%", "@", "`", "&", "*", "!", "?", " ", "\n", "\t",
            "😀");
    return piece.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
  }

  /** All bytes outside the value are the same, and the tree differs in that value alone. */
  @Property(tries = 400)
  void anyValueOfTheSampleCanBeReplacedByAnyText(
      @ForAll("values") Placed at, @ForAll("words") String value) {
    YamlEdit edit = YamlEdit.of(at.file(), at.text()).orElseThrow();
    Optional<Splice> splice = edit.replace(at.pointer(), value, Type.TEXT);
    if (at.value().text().equals(value) && at.value().type() == Type.TEXT) {
      assertTrue(splice.isEmpty());
      return;
    }
    String now = splice.orElseThrow(() -> new AssertionError(at + " ← " + value)).apply(at.text());
    String head = at.text().substring(0, splice.get().from());
    String tail = at.text().substring(splice.get().to());
    assertTrue(now.startsWith(head) && now.endsWith(tail));
    int line = at.value().span().start().line();
    assertEquals(line, new TextLines(at.text()).line(splice.get().from()));
    Map<String, YamlNode.Scalar> after =
        scalars(now, YamlReader.read(at.file(), now, new Diagnostics()).orElseThrow());
    scalars(at.text(), YamlReader.read(at.file(), at.text(), new Diagnostics()).orElseThrow())
        .forEach(
            (pointer, was) ->
                assertEquals(
                    pointer.equals(at.pointer()) ? value : was.text(), after.get(pointer).text()));
  }
}

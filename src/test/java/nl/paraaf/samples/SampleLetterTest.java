package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample letters are real ones in length and form, and their numbers come from the records. */
class SampleLetterTest {
  private static final Path EDITIONS = Path.of("content", "edities");

  /** A count of companies or tracks that someone typed. */
  private static final Pattern TYPED_COUNT =
      Pattern.compile(
          "(?i)\\b(\\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]+tien|"
              + "[a-z]*(twin|der|veer|vijf|zes|zeven|tach|negen)tig)\\s+"
              + "(\\p{Ll}+e\\s+)?(maatwerk)?(bedrijven|trajecten|maatwerkafspraken|afspraken)\\b");

  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^}]*}");

  private static final String SIGNED = "soort: jloi_ondertekend\n    datum: ";
  private static final String SENT = "soort: jloi_naar_kamer\n    datum: ";

  @ParameterizedTest
  @CsvSource({SampleRun.LETTER_2025 + ",1800,15", SampleRun.LETTER_2026 + ",900,8"})
  void isOfTheLengthOfTheRealThing(String name, int words, int notes) {
    Document letter = SampleRun.get().document(name);
    String body =
        TextPrinter.print(letter)
            .lines()
            .filter(line -> !line.matches("\\[\\d+] .*"))
            .reduce("", (text, line) -> text + " " + line);
    int found = body.strip().split("\\s+").length;
    assertTrue(found >= words, found + " words");
    int footnotes = Nodes.of(letter, Inline.Footnote.class).size();
    assertTrue(footnotes >= notes, footnotes + " footnotes");
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleRun.LETTER_2025, SampleRun.LETTER_2026})
  void colophonCountsTheAnnexesThatAreListed(String name) {
    Document letter = SampleRun.get().document(name);
    String counted =
        letter.letterhead().orElseThrow().colophon().stream()
            .filter(entry -> entry.label().equals("Bijlage(n)"))
            .map(SampleLetterTest::onlyLine)
            .findFirst()
            .orElseThrow();
    Block.Section annexes =
        Nodes.of(letter, Block.Section.class).stream()
            .filter(section -> TextPrinter.plain(section.heading()).equals("Bijlagen"))
            .findFirst()
            .orElseThrow();
    assertEquals(counted, String.valueOf(Nodes.of(annexes, Block.ListBlock.Item.class).size()));
  }

  @ParameterizedTest
  @CsvSource({SampleRun.LETTER_2025 + ",2", SampleRun.LETTER_2026 + ",1"})
  void isSignedByThoseWhoSendIt(String name, int signatories) {
    List<Block.Signatures.Signature> found =
        Nodes.of(SampleRun.get().document(name), Block.Signatures.Signature.class);
    assertEquals(signatories, found.size());
  }

  /** Footnotes are numbered 1, 2, 3 in the order in which a reader meets them. */
  @Test
  void footnotesCountUp() {
    for (String name : SampleRun.ALL) {
      int expected = 0;
      for (Inline.Footnote note : Nodes.of(SampleRun.get().document(name), Inline.Footnote.class)) {
        assertEquals(++expected, note.number(), name);
      }
    }
  }

  @Test
  void countsAreNeverTyped() throws IOException {
    List<String> typed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EDITIONS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String prose = INTERPOLATION.matcher(Files.readString(file)).replaceAll("…");
        Matcher count = TYPED_COUNT.matcher(prose);
        while (count.find()) {
          typed.add(file.getFileName() + ": " + count.group());
        }
      }
    }
    assertEquals(List.of(), typed);
  }

  @Test
  void typedCountsWouldBeSeen() {
    for (String prose :
        List.of("13 bedrijven", "Dertien bedrijven", "zes grote bedrijven", "twintig trajecten")) {
      assertTrue(TYPED_COUNT.matcher(prose).find(), prose);
    }
  }

  /** The day on which Cosun signed, moved: every place that tells it moves, and no other does. */
  @Test
  void oneFactChangesEveryPlaceThatTellsIt(@TempDir Path folder) throws IOException {
    String path = "content/trajecten/cosun.yaml#/gebeurtenissen/4/datum";
    Path content = SampleContent.copy(folder);
    Path record = content.resolve("trajecten/cosun.yaml");
    SampleContent.change(record, SIGNED + "2025-06-23", SIGNED + "2025-06-24");
    // The letter about it cannot have gone before.
    SampleContent.change(record, SENT + "2025-06-23", SENT + "2025-06-24");
    Map<String, Document> changed = SampleRun.merged(content);
    for (String name : SampleRun.ALL) {
      List<String> before = tellings(SampleRun.get().document(name), path);
      List<String> after = tellings(changed.get(name), path);
      assertEquals(
          before.stream().map(text -> text.replace("23", "24").replace("maan", "dins")).toList(),
          after);
      assertEquals(
          TextPrinter.print(SampleRun.get().document(name)).lines().count(),
          TextPrinter.print(changed.get(name)).lines().count());
    }
    for (String name : List.of(SampleRun.LETTER_2025, SampleRun.ANNEX_2025)) {
      assertTrue(tellings(changed.get(name), path).size() >= 1, name);
      // Who typed the day in the prose would still tell the old one.
      assertEquals(0, typed(changed.get(name), "23 juni 2025"), name);
    }
  }

  private static List<String> tellings(Document document, String path) {
    return Nodes.of(document, Inline.Field.class).stream()
        .filter(field -> field.path().toString().equals(path))
        .map(field -> TextPrinter.plain(field.content()))
        .toList();
  }

  /** How often a text stands in the document outside merged values and citations. */
  private static long typed(Document document, String text) {
    return Nodes.of(document, Inline.Text.class).stream()
            .filter(t -> t.value().replace('\u00a0', ' ').contains(text))
            .count()
        - Nodes.of(document, Inline.Field.class).stream()
            .flatMap(f -> Nodes.of(f, Inline.Text.class).stream())
            .filter(t -> t.value().replace('\u00a0', ' ').contains(text))
            .count();
  }

  private static String onlyLine(Letterhead.Entry entry) {
    assertEquals(1, entry.lines().size());
    return TextPrinter.plain(entry.lines().get(0).content());
  }
}

package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.document.Document;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact of later date than the edition does not exist for it. */
class LaterFactsTest {
  private static final LocalDate EDITION = LocalDate.of(2025, 6, 30);
  private static final String MARK = "LATERFEIT";

  /** An item of a list in a record, whatever is deeper included. */
  private static final Pattern ITEM = Pattern.compile("(?m)^  - .*\\n(?:    .*\\n|\\s*\\n)*");

  private static final Pattern SINCE =
      Pattern.compile("(?m)^(?:  - |    )(?:datum|vanaf): (\\d{4}-\\d{2}-\\d{2})$");
  private static final Pattern TEXT =
      Pattern.compile("(?m)^((?:  - |    )(?:omschrijving|toelichting|tekst|naam): \\p{L}.*)$");
  private static final Pattern AMOUNT = Pattern.compile("(?m)^(    (?:min|max|bedrag): \\d+)$");

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern DATE =
      Pattern.compile("(\\S+ )((?:\\d{1,2} )?(" + String.join("|", MONTHS) + ") (20\\d\\d))");

  /**
   * Whatever is written in the records about the time after an edition, the edition stays the same:
   * all such texts and amounts are changed, and no letter of the earlier edition changes with them.
   */
  @Test
  void changingThemChangesNothing(@TempDir Path folder) throws IOException {
    Path content = SampleContent.copy(folder);
    int planted = 0;
    try (Stream<Path> records = Files.list(content.resolve("trajecten"))) {
      for (Path record : records.sorted().toList()) {
        planted += plant(record);
      }
    }
    assertTrue(planted > 40, planted + " planted");
    Map<String, Document> documents = SampleRun.merged(content);
    for (String name : List.of(SampleRun.LETTER_2025, SampleRun.ANNEX_2025)) {
      Lines.same(text(SampleRun.get().document(name)), text(documents.get(name)));
    }
    assertTrue(text(documents.get(SampleRun.ANNEX_2026)).contains(MARK), "later, it does show");
  }

  private static int plant(Path record) throws IOException {
    Matcher item = ITEM.matcher(Files.readString(record, StandardCharsets.UTF_8));
    StringBuilder changed = new StringBuilder();
    int planted = 0;
    while (item.find()) {
      String text = item.group();
      Matcher since = SINCE.matcher(text);
      if (since.find() && LocalDate.parse(since.group(1)).isAfter(EDITION)) {
        text = TEXT.matcher(text).replaceAll("$1 " + MARK);
        text = AMOUNT.matcher(text).replaceAll("$19");
        planted++;
      }
      item.appendReplacement(changed, Matcher.quoteReplacement(text));
    }
    Files.writeString(record, item.appendTail(changed).toString(), StandardCharsets.UTF_8);
    return planted;
  }

  /** A day or month after the date of the letter is a term or a plan, and reads as one. */
  @ParameterizedTest
  @CsvSource({
    SampleRun.LETTER_2025 + ",2025-06-30",
    SampleRun.ANNEX_2025 + ",2025-06-30",
    SampleRun.LETTER_2026 + ",2026-06-15",
    SampleRun.ANNEX_2026 + ",2026-06-15"
  })
  void daysToComeAreTerms(String name, LocalDate edition) {
    List<String> wrong = new ArrayList<>();
    Matcher date = DATE.matcher(text(SampleRun.get().document(name)).replace('\u00a0', ' '));
    int seen = 0;
    while (date.find()) {
      seen++;
      int month = MONTHS.indexOf(date.group(3)) + 1;
      LocalDate earliest = LocalDate.of(Integer.parseInt(date.group(4)), month, 1);
      String[] words = date.group(2).split(" ");
      LocalDate day =
          words.length == 3 ? earliest.withDayOfMonth(Integer.parseInt(words[0])) : earliest;
      boolean term = date.group(1).matches("(?i)(tot|uiterlijk|vóór|vanaf) ");
      if (day.isAfter(edition) && !term) {
        wrong.add(date.group());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 5, seen + " dates");
  }

  @Test
  void theEarlierEditionKnowsNoLaterPaper() {
    for (String name : List.of(SampleRun.LETTER_2025, SampleRun.ANNEX_2025)) {
      String text = text(SampleRun.get().document(name));
      assertFalse(text.contains("2025/26"), name);
      assertFalse(text.contains("EZK)"), name);
    }
  }

  private static String text(Document document) {
    return TextPrinter.print(document);
  }
}

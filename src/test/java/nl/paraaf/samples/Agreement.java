package nl.paraaf.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.language.Numbers;

/**
 * What documents say of the same thing: of the same value, found by its data path, and of the same
 * company or commitment, found by the row of a table that is about it.
 */
final class Agreement {
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{1,2}) )?(?:(\\p{L}+) )?(\\d{4})|(\\p{L}+dag)");

  private static final Pattern AMOUNT = Pattern.compile("€ ([\\d,]+) (miljoen|miljard)");

  private static final String AROUND = "^(op|in|uiterlijk|uiterlijk op|ongeveer|ten hoogste) ";

  private final Map<String, Document> documents;

  Agreement(Map<String, Document> documents) {
    this.documents = documents;
  }

  /** Every value that two documents print differently. */
  List<String> values() {
    Map<String, Map<String, String>> byPath = new TreeMap<>();
    documents.forEach(
        (name, document) -> {
          for (Inline.Field field : Nodes.of(document, Inline.Field.class)) {
            String text = plain(TextPrinter.plain(field.content()));
            byPath.computeIfAbsent(field.path() + "", p -> new LinkedHashMap<>()).put(text, name);
          }
        });
    List<String> found = new ArrayList<>();
    byPath.forEach(
        (path, said) -> {
          List<String> texts = List.copyOf(said.keySet());
          for (String other : texts.subList(1, texts.size())) {
            if (!isSame(texts.get(0), other)) {
              found.add(path + ": " + said);
            }
          }
        });
    return found;
  }

  /** How many data paths there are in more than one document. */
  long shared() {
    Map<String, TreeSet<String>> byPath = new TreeMap<>();
    documents.forEach(
        (name, document) ->
            Nodes.of(document, Inline.Field.class)
                .forEach(
                    f -> byPath.computeIfAbsent(f.path() + "", p -> new TreeSet<>()).add(name)));
    return byPath.values().stream().filter(names -> names.size() > 1).count();
  }

  static String plain(String text) {
    return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** The same value, in figures or in words, as precise as the sentence asks. */
  private static boolean isSame(String one, String other) {
    String left = bare(one);
    String right = bare(other);
    if (left.equals(right) || isPart(left, right) || isPart(right, left)) {
      return true;
    }
    Matcher day = DAY.matcher(left);
    Matcher with = DAY.matcher(right);
    // A weekday and a month say less than a day, and never something else.
    return day.matches() && with.matches() && agree(day, with);
  }

  /** A name without what the sentence leaves out of it, as in Provincie Limburg. */
  private static boolean isPart(String shorter, String longer) {
    return shorter.length() > 3 && longer.endsWith(shorter);
  }

  private static boolean agree(Matcher one, Matcher other) {
    for (int group = 1; group <= 4; group++) {
      if (one.group(group) != null
          && other.group(group) != null
          && !one.group(group).equals(other.group(group))) {
        return false;
      }
    }
    return true;
  }

  /** Without what a sentence puts around it; an amount in millions, as columns have it. */
  private static String bare(String text) {
    String bare = text.replaceFirst(AROUND, "");
    Matcher amount = AMOUNT.matcher(bare);
    if (amount.matches()) {
      bare = amount.group(1) + (amount.group(2).equals("miljard") ? ".000" : "");
    }
    Optional<Integer> number = Numbers.value(bare);
    return number.map(String::valueOf).orElse(bare);
  }

  /** The cells of the rows of the tables of a document, as text, by what each row is about. */
  static Map<String, List<String>> rows(Document document, String tables) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Block.Table table : Nodes.of(document, Block.Table.class)) {
      if (table.id().matches(tables)) {
        for (Block.Table.Row row : table.body()) {
          rows.put(row.key().isEmpty() ? "rij-" + rows.size() : row.key(), cells(row));
        }
      }
    }
    return rows;
  }

  private static List<String> cells(Block.Table.Row row) {
    return row.cells().stream()
        .map(cell -> TextPrinter.plainBlocks(cell.blocks()).replace('\u00a0', ' ').strip())
        .toList();
  }
}

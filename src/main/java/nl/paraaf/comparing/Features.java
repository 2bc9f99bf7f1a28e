package nl.paraaf.comparing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Inline;
import nl.paraaf.source.DataPath;

/** What is looked at to see how much two blocks or rows are alike. */
final class Features {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Records about one thing: blocks about different things do not belong together. */
  private static final Pattern RECORD = Pattern.compile("(?:.*/)?trajecten/.*");

  private static final Pattern EDITION = Pattern.compile("edities/[^/]+/");

  private final int[] words;
  private final Set<String> paths = new TreeSet<>();
  private final Set<String> records = new TreeSet<>();

  private Features(int[] words) {
    this.words = words;
  }

  /**
   * Those of a block.
   *
   * @param ids a number for each word, the same for all blocks that are compared
   */
  static Features of(Block block, Map<String, Integer> ids) {
    Features features = new Features(words(block.text(), ids));
    features.addPaths(block);
    return features;
  }

  static Features ofText(String text, Map<String, Integer> ids) {
    return new Features(words(text, ids));
  }

  static Features of(Block.Row row, Map<String, Integer> ids) {
    Features features = new Features(words(row.text(), ids));
    row.cells().forEach(cell -> cell.blocks().forEach(features::addPaths));
    return features;
  }

  private static int[] words(String text, Map<String, Integer> ids) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int[] found = new int[16];
    int count = 0;
    while (matcher.find()) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = ids.computeIfAbsent(matcher.group(), word -> ids.size());
    }
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private void addPaths(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().forEach(this::addPath);
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.cells().forEach(c -> c.blocks().forEach(this::addPaths)));
    }
  }

  private void addPath(Inline inline) {
    if (inline instanceof Inline.Control control) {
      control.path().ifPresent(path -> add(path));
      control.content().forEach(this::addPath);
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(this::addPath);
    }
  }

  private void add(DataPath path) {
    paths.add(key(path));
    if (RECORD.matcher(path.file()).matches()) {
      records.add(path.file());
    }
  }

  /** A path that is the same for the same value in two editions. */
  static String key(DataPath path) {
    return EDITION.matcher(path.toString()).replaceFirst("edities/*/");
  }

  int count() {
    return words.length;
  }

  Set<String> paths() {
    return paths;
  }

  /** How many words both have, of all that they have: from 0 to 1. */
  double shared(Features other) {
    int all = words.length + other.words.length;
    if (all == 0) {
      return 1;
    }
    int same = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
      if (words[i] == other.words[j]) {
        same++;
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * same / all;
  }

  /** Whether both hold a value with the same path. */
  boolean sharesPath(Features other) {
    return paths.stream().anyMatch(other.paths::contains);
  }

  /** Whether both are about records, and about none together. */
  boolean isAboutOthers(Features other) {
    return !records.isEmpty()
        && !other.records.isEmpty()
        && records.stream().noneMatch(other.records::contains);
  }

  /** The number of words that they can share at the most, of all that they have. */
  double bound(Features other) {
    int all = words.length + other.words.length;
    return all == 0 ? 1 : 2.0 * Math.min(words.length, other.words.length) / all;
  }

}

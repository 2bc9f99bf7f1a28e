package nl.paraaf.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** A page that tells what changed in the words of documents. */
public final class SummaryPage {
  private final String since;
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> closed = new TreeMap<>();
  private int shown;
  private int changed;
  private int added;
  private int gone;
  private int same;

  private SummaryPage(String since, int most) {
    this.since = since;
    this.most = most;
  }

  /**
   * The page as Markdown.
   *
   * @param since what is compared with, as the user knows it
   * @param before the documents then; those that cannot have changed may be left out of both
   * @param intern whether words that are not for everyone are shown
   * @param most changes that are shown
   */
  public static String of(
      String since, List<Version> before, List<Version> after, boolean intern, int most) {
    SummaryPage page = new SummaryPage(since, most);
    Map<String, Version> old = byPath(before);
    Map<String, Version> now = byPath(after);
    TreeSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    for (String path : paths) {
      page.document(path, old.get(path), now.get(path), intern);
    }
    return page.whole();
  }

  private static Map<String, Version> byPath(List<Version> versions) {
    Map<String, Version> map = new TreeMap<>();
    versions.forEach(version -> map.put(version.path(), version));
    return map;
  }

  private void document(String path, Version old, Version now, boolean intern) {
    List<Change> changes =
        old == null || now == null ? List.of() : Change.between(old.text(), now.text());
    if (old != null && now != null && changes.isEmpty()) {
      same++;
      return;
    }
    Version any = now == null ? old : now;
    if (any.closed() && !intern) {
      closed.merge(any.text().name(), 1, Integer::sum);
      return;
    }
    String title = "## " + WordMarks.plain(path);
    if (old == null) {
      added++;
      add(
          title,
          "Nieuw document, van "
              + count(Unit.of(now.text()).size(), "alinea of rij", "alinea’s en rijen")
              + ".");
    } else if (now == null) {
      gone++;
      add(title, "Dit document is er niet meer.");
    } else {
      changed++;
      changes(title, changes);
    }
  }

  private void changes(String title, List<Change> changes) {
    add(title, tally(changes) + ".");
    String heading = null;
    int left = 0;
    for (Change change : changes) {
      if (shown == most) {
        left++;
        continue;
      }
      shown++;
      String at = change.unit().heading();
      if (!Objects.equals(at, heading)) {
        heading = at;
        lines.add("");
        if (!at.isEmpty()) {
          lines.add("_" + WordMarks.plain(at) + "_");
          lines.add("");
        }
      }
      lines.add("- " + words(change));
    }
    if (left > 0) {
      lines.add("");
      lines.add("Niet getoond: " + count(left, "wijziging", "wijzigingen") + ".");
    }
  }

  private static String words(Change change) {
    String kind = change.unit().row() ? "rij: " : "";
    if (change.was().isEmpty()) {
      return "nieuw, "
          + (kind.isEmpty() ? "alinea: " : kind)
          + WordMarks.come(change.unit().text());
    } else if (change.now().isEmpty()) {
      return "vervallen, "
          + (kind.isEmpty() ? "alinea: " : kind)
          + WordMarks.gone(change.unit().text());
    }
    return kind + WordMarks.changed(change.was().get().text(), change.now().get().text());
  }

  private static String tally(List<Change> changes) {
    List<String> parts = new ArrayList<>();
    for (boolean row : new boolean[] {false, true}) {
      List<Change> of = changes.stream().filter(c -> c.unit().row() == row).toList();
      String one = row ? " rij" : " alinea";
      String more = row ? " rijen" : " alinea’s";
      tally(
          parts,
          of.stream().filter(c -> c.was().isPresent() && c.now().isPresent()).count(),
          "gewijzigde",
          one,
          more);
      tally(parts, of.stream().filter(c -> c.was().isEmpty()).count(), "nieuwe", one, more);
      tally(parts, of.stream().filter(c -> c.now().isEmpty()).count(), "vervallen", one, more);
    }
    return String.join(", ", parts);
  }

  private static void tally(List<String> parts, long count, String what, String one, String more) {
    if (count > 0) {
      parts.add(count(count, what + one, what + more));
    }
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  private void add(String title, String line) {
    lines.add("");
    lines.add(title);
    lines.add("");
    lines.add(line);
  }

  private String whole() {
    List<String> page = new ArrayList<>();
    page.add("# Wat verandert er in de documenten");
    page.add("");
    page.add("Vergeleken met " + WordMarks.plain(since) + ":");
    page.add("");
    if (changed + added + gone + closed.size() == 0) {
      page.set(
          2, "Sinds " + WordMarks.plain(since) + " is er in geen enkel document iets veranderd.");
      return String.join("\n", page.subList(0, 3)) + "\n";
    }
    page.add("| gewijzigd | nieuw | vervallen | niet openbaar, anders | ongewijzigd |");
    page.add("|--:|--:|--:|--:|--:|");
    int hidden = closed.values().stream().mapToInt(Integer::intValue).sum();
    page.add("| " + changed + " | " + added + " | " + gone + " | " + hidden + " | " + same + " |");
    page.addAll(lines);
    if (!closed.isEmpty()) {
      page.add("");
      page.add("## Niet openbaar");
      page.add("");
      page.add("In deze documenten is iets anders; hun tekst wordt hier niet getoond:");
      page.add("");
      closed.forEach(
          (name, number) ->
              page.add(
                  "- " + WordMarks.plain(name) + (number == 1 ? "" : " (" + number + " keer)")));
    }
    return String.join("\n", page) + "\n";
  }
}

package nl.paraaf.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;

/** What the table of the vocabulary cannot say about an element and what it holds. */
final class MarkupRules {
  /** What a document shows in a list of contents, so that it may not be empty. */
  private static final Set<String> TITLES = Set.of("kop", "titel", "bijschrift");

  private final Diagnostics diagnostics;
  private final ChartRules charts;

  MarkupRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.charts = new ChartRules(diagnostics);
  }

  void check(MarkupElement element) {
    switch (element.name()) {
      case "tabel" -> rows(element);
      case "punt" -> item(element);
      case "voetnoot" -> note(element);
      case "staaf" -> charts.bar(element);
      case "tijdlijn" -> charts.timeline(element);
      default -> {
        if (TITLES.contains(element.name())) {
          title(element);
        }
      }
    }
  }

  private void rows(MarkupElement table) {
    int columns = table.elements("kolom").size();
    Stream.of("kopregel", "rij")
        .flatMap(name -> table.elements(name).stream())
        .filter(row -> width(row) != columns)
        .forEach(
            row ->
                error(
                    "rij-past-niet",
                    "deze rij beslaat "
                        + count(width(row), "kolom", "kolommen")
                        + ", maar de tabel heeft er "
                        + columns,
                    row,
                    "geef elke kolom een <cel>, of laat een cel er meer beslaan met kolommen=\"2\""));
  }

  /** How many columns the cells of a row cover; a value that is no number counts as one. */
  private static int width(MarkupElement row) {
    return row.elements("cel").stream()
        .map(cell -> cell.attribute("kolommen", "1"))
        .mapToInt(value -> value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1)
        .sum();
  }

  private void item(MarkupElement item) {
    List<MarkupElement> blocks = item.elements();
    if (MarkupChecker.holdsBlocks(item) && !blocks.get(0).name().equals("alinea")) {
      error(
          "punt-zonder-alinea",
          "dit <punt> begint met <" + blocks.get(0).name() + "> in plaats van met een <alinea>",
          item,
          "zet er een <alinea> boven");
    }
  }

  private void note(MarkupElement note) {
    if (holdsNote(note)) {
      error(
          "voetnoot-in-voetnoot",
          "in deze voetnoot staat nog een voetnoot",
          note,
          "zet de tekst van de binnenste voetnoot tussen haakjes in de buitenste");
    }
  }

  private static boolean holdsNote(MarkupElement element) {
    return element.elements().stream().anyMatch(e -> e.name().equals("voetnoot") || holdsNote(e));
  }

  private void title(MarkupElement title) {
    if (isEmpty(title)) {
      error(
          "titel-leeg",
          "<" + title.name() + "> heeft geen tekst",
          title,
          "schrijf er tekst in, of laat het onderdeel weg");
    }
  }

  private static boolean isEmpty(MarkupElement element) {
    return element.children().stream()
        .allMatch(
            child ->
                child instanceof MarkupText text
                    ? text.value().isBlank()
                    : child instanceof MarkupElement inner
                        && !inner.name().equals("open")
                        && !inner.name().equals("verwijzing")
                        && isEmpty(inner));
  }

  private static String count(int n, String one, String more) {
    return n + " " + (n == 1 ? one : more);
  }

  private void error(String code, String message, MarkupElement at, String hint) {
    diagnostics.add(Diagnostic.error(code, message, at.span(), hint));
  }
}

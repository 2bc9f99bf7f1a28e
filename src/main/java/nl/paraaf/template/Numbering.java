package nl.paraaf.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Span;
import nl.paraaf.template.MarkupNode.MarkupElement;

/**
 * Numbers of sections, tables and boxes, and what a reference to each says; counted, never typed.
 */
final class Numbering {
  private final Map<MarkupElement, String> numbers = new IdentityHashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, Span> ids = new HashMap<>();
  private final List<Integer> sections = new ArrayList<>();
  private boolean numberSections;
  private final Diagnostics diagnostics;
  private int tables;
  private int boxes;

  private Numbering(boolean numberSections, Diagnostics diagnostics) {
    this.numberSections = numberSections;
    this.diagnostics = diagnostics;
  }

  static Numbering of(MarkupElement document, Diagnostics diagnostics) {
    boolean numbered = document.attribute("nummering", "geen").equals("decimaal");
    Numbering numbering = new Numbering(numbered, diagnostics);
    numbering.sections.add(0);
    numbering.walk(document);
    return numbering;
  }

  /** The number of an element as printed; empty for one without a number. */
  String numberOf(MarkupElement element) {
    return numbers.getOrDefault(element, "");
  }

  /** What a reference to an id says, such as {@code tabel 2}. */
  Optional<String> reference(String id) {
    return Optional.ofNullable(references.get(id));
  }

  Iterable<String> ids() {
    return references.keySet();
  }

  private void walk(MarkupElement element) {
    switch (element.name()) {
      case "sectie" -> {
        section(element);
        return;
      }
      case "tabel" -> {
        boolean captioned = !element.elements("bijschrift").isEmpty();
        number(element, captioned ? String.valueOf(++tables) : "", "tabel");
      }
      case "kader" ->
          number(element, hasNumber(element) ? String.valueOf(++boxes) : "", "tekstbox");
      default -> {
        // Other elements have no number of their own.
      }
    }
    element.elements().forEach(this::walk);
  }

  private void section(MarkupElement element) {
    boolean counts = numberSections && hasNumber(element);
    String number = "";
    if (counts) {
      int depth = sections.size() - 1;
      sections.set(depth, sections.get(depth) + 1);
      number = String.join(".", sections.stream().map(String::valueOf).toList());
    }
    number(element, number, "paragraaf");
    // Below a section without a number, a number would be that of another section.
    boolean before = numberSections;
    numberSections = counts;
    sections.add(0);
    element.elements().forEach(this::walk);
    sections.remove(sections.size() - 1);
    numberSections = before;
  }

  private static boolean hasNumber(MarkupElement element) {
    return !element.attribute("nummer", "ja").equals("nee");
  }

  private void number(MarkupElement element, String number, String label) {
    numbers.put(element, number);
    String id = element.attribute("id", "");
    if (id.isEmpty()) {
      return;
    }
    Span earlier = ids.putIfAbsent(id, element.span());
    if (earlier != null) {
      boolean repeated = earlier.equals(element.span());
      diagnostics.add(
          Diagnostic.error(
              "dubbele-id",
              repeated
                  ? "dit onderdeel, met de id ‘" + id + "’, staat twee keer in dit document"
                  : "de id ‘" + id + "’ is in dit document al gebruikt, op " + earlier,
              element.span(),
              repeated
                  ? "neem het één keer op, of maak de id elke keer anders met tekst(…)"
                  : "geef elk onderdeel een eigen id"));
    }
    references.put(id, number.isEmpty() ? "‘" + title(element) + "’" : label + "\u00a0" + number);
  }

  private static String title(MarkupElement element) {
    StringBuilder out = new StringBuilder();
    for (String part : List.of("kop", "titel", "bijschrift")) {
      element.elements(part).forEach(e -> text(e, out));
    }
    return out.toString().strip().replaceAll("\\s+", " ");
  }

  private static void text(MarkupElement element, StringBuilder out) {
    for (MarkupNode child : element.children()) {
      if (child instanceof MarkupNode.MarkupText text) {
        out.append(text.value());
      } else if (child instanceof MarkupElement inner && !inner.name().equals("voetnoot")) {
        text(inner, out);
      }
    }
  }
}

package nl.paraaf.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.ListBlock;
import nl.paraaf.language.Numbers;
import nl.paraaf.source.Span;
import nl.paraaf.template.MarkupNode.MarkupElement;

/**
 * Numbers of sections, tables, figures and boxes, and what a reference to each says; counted, never
 * typed.
 */
final class Numbering {
  private final Map<MarkupElement, String> numbers = new IdentityHashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, String> shortReferences = new HashMap<>();
  private final List<Block.Contents.Entry> contents = new ArrayList<>();
  private final Map<String, Span> ids = new HashMap<>();
  private final List<Integer> sections = new ArrayList<>();
  private boolean numberSections;
  private final Diagnostics diagnostics;
  private int articles;
  private int annexes;
  private int tables;
  private int figures;
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

  /**
   * What a reference from within the same article says, such as {@code het tweede lid}; the whole
   * reference for what has no shorter one.
   */
  Optional<String> shortReference(String id) {
    return Optional.ofNullable(shortReferences.get(id)).or(() -> reference(id));
  }

  /** The lines of a table of contents: articles, and sections of the first level. */
  List<Block.Contents.Entry> contents() {
    return contents;
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
      case "staafgrafiek", "tijdlijn" -> number(element, String.valueOf(++figures), "figuur");
      case "kader" ->
          number(element, hasNumber(element) ? String.valueOf(++boxes) : "", "tekstbox");
      case "artikel" -> {
        article(element);
        return;
      }
      case "begrip" -> name(element, title(element));
      default -> {
        // Other elements have no number of their own.
      }
    }
    element.elements().forEach(this::walk);
  }

  private void article(MarkupElement element) {
    String number = String.valueOf(++articles);
    number(element, number, "artikel");
    contents(element, "Artikel\u00a0" + number + ". " + title(element));
    List<MarkupElement> members = element.elements("lid");
    for (int i = 1; i <= members.size(); i++) {
      MarkupElement member = members.get(i - 1);
      String article = "artikel\u00a0" + number;
      if (members.size() == 1) {
        name(member, article);
        items(member, article, "");
      } else {
        String ordinal = Numbers.ordinal(i) + " lid";
        numbers.put(member, number + "." + i);
        name(member, article + ", " + ordinal);
        shortName(member, "het " + ordinal);
        items(member, article + ", " + ordinal, "het " + ordinal + ", ");
      }
      member.elements().forEach(this::walk);
    }
  }

  /** Items of lists: onderdeel a, and below that: onder i. */
  private void items(MarkupElement holder, String whole, String within) {
    boolean inItem = holder.name().equals("punt");
    for (MarkupElement list : holder.elements("lijst")) {
      ListBlock.Style style = Assembler.style(list);
      List<MarkupElement> items = list.elements("punt");
      for (int i = 1; i <= items.size(); i++) {
        String mark = style.mark(i).replaceAll("[().]", "");
        String here = (inItem ? "onder\u00a0" : "onderdeel\u00a0") + mark;
        name(items.get(i - 1), whole + ", " + here);
        shortName(items.get(i - 1), within + here);
        items(items.get(i - 1), whole + ", " + here, within + here + ", ");
      }
    }
  }

  private void contents(MarkupElement element, String text) {
    String id = element.attribute("id", "");
    if (!id.isEmpty()) {
      contents.add(new Block.Contents.Entry(id, text, 0));
    }
  }

  private void section(MarkupElement element) {
    boolean annex = element.attribute("soort", "").equals("bijlage");
    boolean counts = numberSections && hasNumber(element) && !annex;
    String number = "";
    if (annex) {
      number = "Bijlage\u00a0" + ++annexes + ".";
    } else if (counts) {
      int depth = sections.size() - 1;
      sections.set(depth, sections.get(depth) + 1);
      number = String.join(".", sections.stream().map(String::valueOf).toList());
    }
    if (annex) {
      numbers.put(element, number);
      name(element, "bijlage\u00a0" + annexes);
    } else {
      number(element, number, "paragraaf");
    }
    if (sections.size() == 1) {
      contents(element, (number + " " + title(element)).strip());
    }
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
    name(element, number.isEmpty() ? "‘" + title(element) + "’" : label + "\u00a0" + number);
  }

  private void shortName(MarkupElement element, String reference) {
    shortReferences.putIfAbsent(element.attribute("id", ""), reference);
  }

  /** Keeps what a reference to an element says, when the element has an id. */
  private void name(MarkupElement element, String reference) {
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
    references.put(id, reference);
  }

  private static String title(MarkupElement element) {
    StringBuilder out = new StringBuilder();
    for (String part : List.of("kop", "titel", "bijschrift", "term")) {
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

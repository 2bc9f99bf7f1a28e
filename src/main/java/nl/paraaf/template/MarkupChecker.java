package nl.paraaf.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;
import nl.paraaf.template.Vocabulary.Attribute;
import nl.paraaf.template.Vocabulary.Content;
import nl.paraaf.template.Vocabulary.Count;
import nl.paraaf.template.Vocabulary.Spec;

/** Holds merged markup against the vocabulary; what passes, the assembler can trust. */
final class MarkupChecker {
  static final String SEE = "zie docs/sjablonen.md voor de elementen en wat zij bevatten";

  private final Diagnostics diagnostics;
  private final MarkupRules rules;

  MarkupChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.rules = new MarkupRules(diagnostics);
  }

  void check(MarkupElement root) {
    if (!root.name().equals("document")) {
      error(
          "sjabloon-zonder-document",
          "het buitenste element is <" + root.name() + "> in plaats van <document>",
          root,
          "zet alles tussen <document titel=\"…\"> en" + " </document>");
      return;
    }
    element(root);
  }

  private void element(MarkupElement element) {
    Spec spec = Vocabulary.of(element.name());
    attributes(element, spec);
    text(element, spec);
    Set<String> allowed = allowed(element, spec);
    for (MarkupElement child : element.elements()) {
      if (Vocabulary.of(child.name()) == null) {
        error(
            "onbekend-element",
            "<" + child.name() + "> is geen element van de sjablonen",
            child,
            Suggestion.hint(child.name(), Vocabulary.names(), SEE));
      } else if (!allowed.contains(child.name())) {
        error(
            "element-verkeerde-plaats",
            "<" + child.name() + "> mag niet direct in <" + element.name() + "> staan",
            child,
            allowed.isEmpty()
                ? "<" + element.name() + "> bevat geen andere elementen"
                : "hier mag wel: " + String.join(", ", new TreeSet<>(allowed)));
      } else {
        element(child);
      }
    }
    counts(element, spec);
    rules.check(element);
  }

  private static Set<String> allowed(MarkupElement element, Spec spec) {
    Set<String> allowed = new TreeSet<>(spec.children().keySet());
    switch (spec.content()) {
      case INLINE -> allowed.addAll(Vocabulary.INLINE);
      case BLOCKS -> allowed.addAll(Vocabulary.BLOCKS);
      case FLOW -> allowed.addAll(holdsBlocks(element) ? Vocabulary.FLOW : Vocabulary.INLINE);
      case EMPTY, TEXT, CHILDREN -> {
        // Nothing more than its own children.
      }
    }
    return allowed;
  }

  /** Whether an element that may hold either inline content or blocks holds blocks. */
  static boolean holdsBlocks(MarkupElement element) {
    return element.elements().stream().anyMatch(e -> Vocabulary.BLOCKS.contains(e.name()));
  }

  private void text(MarkupElement element, Spec spec) {
    boolean mayHaveText =
        spec.content() == Content.TEXT
            || spec.content() == Content.INLINE
            || (spec.content() == Content.FLOW && !holdsBlocks(element));
    if (mayHaveText) {
      return;
    }
    for (MarkupNode child : element.children()) {
      if (child instanceof MarkupText text && !text.value().isBlank()) {
        error(
            "tekst-verkeerde-plaats",
            "in <"
                + element.name()
                + "> mag geen losse tekst staan: ‘"
                + shown(text.value().strip())
                + "’",
            element,
            where(element.name()));
      }
    }
  }

  private static String where(String element) {
    return switch (element) {
      case "lijst" -> "zet tekst in een <punt>";
      case "tabel", "rij", "kopregel" -> "zet tekst in een <cel>";
      case "punt", "cel", "voetnoot" -> "zet ook deze tekst in een <alinea>";
      case "deel", "sectie", "kader" -> "zet tekst in een <alinea>";
      default -> SEE;
    };
  }

  /** As much of a text as a message can hold. */
  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  private void attributes(MarkupElement element, Spec spec) {
    Map<String, Attribute> known = new HashMap<>();
    spec.attributes().forEach(a -> known.put(a.name(), a));
    element
        .attributes()
        .forEach(
            (name, value) -> {
              Attribute attribute = known.get(name);
              if (attribute == null) {
                error(
                    "onbekend-attribuut",
                    "<" + element.name() + "> kent geen attribuut " + name,
                    element,
                    known.isEmpty()
                        ? "<" + element.name() + "> heeft geen attributen"
                        : "het kent wel: " + String.join(", ", new TreeSet<>(known.keySet())));
              } else {
                value(element, attribute, value);
              }
            });
    for (Attribute attribute : spec.attributes()) {
      if (attribute.required() && element.attribute(attribute.name(), "").isBlank()) {
        error(
            "verplicht-attribuut",
            "<" + element.name() + "> mist het attribuut " + attribute.name(),
            element,
            "schrijf <" + element.name() + " " + attribute.name() + "=\"…\">");
      }
    }
  }

  private void value(MarkupElement element, Attribute attribute, String value) {
    if (attribute.values().contains("#")) {
      if (!value.matches("[1-9][0-9]{0,2}")) {
        error(
            "ongeldige-waarde",
            attribute.name()
                + " van <"
                + element.name()
                + "> is ‘"
                + value
                + "’, maar moet een heel getal zijn",
            element,
            "schrijf een getal van 1 tot en met 999");
      }
    } else if (!attribute.values().isEmpty() && !attribute.values().contains(value)) {
      error(
          "ongeldige-waarde",
          attribute.name() + " van <" + element.name() + "> kan niet ‘" + value + "’ zijn",
          element,
          "kies uit: " + String.join(", ", new TreeSet<>(attribute.values())));
    }
  }

  private void counts(MarkupElement element, Spec spec) {
    List<String> names = spec.children().keySet().stream().sorted().toList();
    for (String name : names) {
      Count count = spec.children().get(name);
      int found = element.elements(name).size();
      if (found < count.min()) {
        error(
            "element-ontbreekt",
            "<" + element.name() + "> mist een <" + name + ">",
            element,
            "zet er <" + name + "> in; " + SEE);
      } else if (found > count.max()) {
        error(
            "element-te-vaak",
            "<"
                + element.name()
                + "> heeft "
                + found
                + " keer <"
                + name
                + ">, maar mag er "
                + count.max()
                + " hebben",
            element.elements(name).get(count.max()),
            SEE);
      }
    }
  }

  private void error(String code, String message, MarkupElement at, String hint) {
    diagnostics.add(Diagnostic.error(code, message, at.span(), hint));
  }
}

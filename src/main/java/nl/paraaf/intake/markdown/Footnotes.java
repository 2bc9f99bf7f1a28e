package nl.paraaf.intake.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.paraaf.intake.text.NearMiss;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** The footnotes of one file: each is defined once and marked once. */
final class Footnotes {
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> marked = new HashMap<>();
  private final Set<Node> undefined = new LinkedHashSet<>();
  private final Faults faults;

  Footnotes(Faults faults) {
    this.faults = faults;
  }

  /** Notices one node of the file; all of them come by, in order. */
  void visit(Node node) {
    if (node instanceof FootnoteDefinition definition) {
      define(definition);
    } else if (node instanceof FootnoteReference reference) {
      mark(reference);
    } else if (node instanceof Bracketed bracketed
        && bracketed.kind() == Bracketed.Kind.UNDEFINED_FOOTNOTE) {
      undefined.add(bracketed);
    }
  }

  private void define(FootnoteDefinition definition) {
    String mark = "[^" + definition.getLabel() + "]";
    FootnoteDefinition earlier = definitions.putIfAbsent(key(definition.getLabel()), definition);
    if (earlier != null) {
      faults.add(
          "voetnoot-dubbel",
          "de voetnoot " + mark + " is twee keer omschreven",
          faults.word(definition, mark),
          "de eerste staat op regel "
              + faults.span(earlier).start().line()
              + "; geef een van beide een andere naam");
    }
  }

  private void mark(FootnoteReference reference) {
    int line = faults.span(reference).start().line();
    Integer earlier = marked.putIfAbsent(key(reference.getLabel()), line);
    if (earlier != null) {
      faults.add(
          "voetnoot-herhaald",
          "naar de voetnoot [^" + reference.getLabel() + "] wordt twee keer verwezen",
          reference,
          "de eerste verwijzing staat op regel "
              + earlier
              + "; schrijf hier een eigen voetnoot, want elke noot krijgt een eigen nummer");
    }
  }

  /** Tells which notes are missing and which are never used, when all nodes came by. */
  void finish() {
    for (Node node : undefined) {
      String name = ((Bracketed) node).text();
      faults.add(
          "voetnoot-ontbreekt",
          "de voetnoot [^" + name + "] is nergens omschreven",
          node,
          NearMiss.of(name, definitions.keySet())
              .map(near -> "bedoelt u [^" + near + "]?")
              .orElse("zet de tekst op een eigen regel: [^" + name + "]: tekst van de noot"));
    }
    definitions.forEach(
        (key, definition) -> {
          if (!marked.containsKey(key)) {
            String mark = "[^" + definition.getLabel() + "]";
            faults.add(
                "voetnoot-ongebruikt",
                "naar de voetnoot " + mark + " verwijst geen tekst",
                faults.word(definition, mark),
                "zet " + mark + " in de tekst waar de noot bij hoort, of verwijder de noot");
          }
        });
  }

  FootnoteDefinition definition(FootnoteReference reference) {
    return definitions.get(key(reference.getLabel()));
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}

package nl.paraaf.template;

import java.util.List;
import java.util.Map;
import nl.paraaf.source.Span;

/** The merged markup, read: elements and text, before they mean anything. */
sealed interface MarkupNode {

  /** Text between elements, as it stands. */
  record MarkupText(String value) implements MarkupNode {}

  /**
   * An element.
   *
   * @param attributes without the stamp
   * @param span where it was written, or the nearest element around it that knows
   */
  record MarkupElement(
      String name, Map<String, String> attributes, List<MarkupNode> children, Span span)
      implements MarkupNode {
    public MarkupElement {
      children = List.copyOf(children);
    }

    String attribute(String key, String otherwise) {
      return attributes.getOrDefault(key, otherwise);
    }

    List<MarkupElement> elements() {
      return children.stream()
          .filter(MarkupElement.class::isInstance)
          .map(MarkupElement.class::cast)
          .toList();
    }

    List<MarkupElement> elements(String wanted) {
      return elements().stream().filter(e -> e.name().equals(wanted)).toList();
    }
  }
}

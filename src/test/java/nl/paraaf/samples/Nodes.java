package nl.paraaf.samples;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Document;

/** The nodes of a document, found by the components of their records. */
final class Nodes {
  private Nodes() {}

  /** All nodes of one kind, in the order of the document, those inside others too. */
  static <T> List<T> of(Document document, Class<T> kind) {
    return of((Object) document, kind);
  }

  /** All nodes of one kind below a node, and the node itself. */
  static <T> List<T> of(Object node, Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(node, kind, found);
    return found;
  }

  private static <T> void collect(Object node, Class<T> kind, List<T> found) {
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    if (node instanceof Optional<?> optional) {
      optional.ifPresent(inside -> collect(inside, kind, found));
    } else if (node instanceof Iterable<?> nodes) {
      nodes.forEach(each -> collect(each, kind, found));
    } else if (node instanceof Record) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(node), kind, found);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}

package nl.paraaf.writer.pdf;

import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.ParaafFault;

/**
 * The places in a document that something can lead to. Each block with a name is a named
 * destination of the PDF, by which a link from elsewhere can open the document there.
 */
final class Destinations {
  private static final String PREFIX = "n-";

  private final Set<String> written = new TreeSet<>();
  private final Set<String> wanted = new TreeSet<>();

  /** The id in the PDF of a block that has a name in the document. */
  static String idOf(String name) {
    return PREFIX + name;
  }

  /** The name in the document of a block that has an id in the PDF. */
  static String nameOf(String id) {
    return id.substring(PREFIX.length());
  }

  /**
   * The properties of a block, with its id.
   *
   * @param name of the block; empty for none
   */
  Props named(Props props, String name) {
    return name.isEmpty() ? props : identified(props, idOf(name));
  }

  /** The properties of a block that has an id in the PDF, with a name in the document or not. */
  Props identified(Props props, String id) {
    if (id.startsWith(PREFIX)) {
      written.add(id);
    }
    return props.with("id", id);
  }

  /** A link to a block; {@link #write} holds that it exists. */
  Props linkTo(String name, String description) {
    wanted.add(idOf(name));
    return Props.of("internal-destination", idOf(name)).with("fox:alt-text", description);
  }

  /** Writes the named destinations, in order of their bytes, after all blocks. */
  void write(Fo fo) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(written);
    if (!missing.isEmpty()) {
      throw new ParaafFault("references to blocks that are not in the document: " + missing);
    }
    written.forEach(fo::destination);
  }
}

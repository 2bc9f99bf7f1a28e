package nl.paraaf.build;

import java.util.List;
import java.util.Optional;

/**
 * A document that can be made of each edition.
 *
 * @param name as the user names it, and the name of its files
 * @param template below {@code templates}
 */
public record DocumentKind(String name, String template) {

  /** All documents, in the order in which they are made. */
  public static final List<DocumentKind> ALL =
      List.of(
          new DocumentKind("voortgangsbrief", "voortgangsbrief.ftl"),
          new DocumentKind("bijlage-stand-van-zaken", "bijlage-stand-van-zaken.ftl"));

  public static Optional<DocumentKind> of(String name) {
    return ALL.stream().filter(k -> k.name().equals(name)).findFirst();
  }
}

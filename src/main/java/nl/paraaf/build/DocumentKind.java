package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Rubricering;

/**
 * A document that can be made of each edition.
 *
 * @param name as the user names it, and the name of its files
 * @param template below {@code templates}
 * @param rubricering for whom it is
 */
public record DocumentKind(String name, String template, Rubricering rubricering) {

  /** A document for everyone. */
  public DocumentKind(String name, String template) {
    this(name, template, Rubricering.OPENBAAR);
  }

  /** All documents, in the order in which they are made. */
  public static final List<DocumentKind> ALL =
      List.of(
          new DocumentKind("voortgangsbrief", "voortgangsbrief.ftl"),
          new DocumentKind("bijlage-stand-van-zaken", "bijlage-stand-van-zaken.ftl"));

  public static Optional<DocumentKind> of(String name) {
    return ALL.stream().filter(k -> k.name().equals(name)).findFirst();
  }
}

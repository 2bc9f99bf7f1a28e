package nl.paraaf.build;

import java.util.EnumSet;
import java.util.Set;
import nl.paraaf.document.Document;
import nl.paraaf.writer.Format;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 * @param edition id of the edition that it is made of
 * @param formats in which it can be had
 */
public record MadeDocument(String path, String edition, Document document, Set<Format> formats) {
  public MadeDocument {
    formats = Set.copyOf(formats);
  }

  /** A document that can be had in every format. */
  public MadeDocument(String path, String edition, Document document) {
    this(path, edition, document, EnumSet.allOf(Format.class));
  }

  /** The same in other words. */
  MadeDocument with(Document other) {
    return new MadeDocument(path, edition, other, formats);
  }

  /** The document in a message: its name, and of a draft its track, of another which one it is. */
  String words() {
    String[] parts = path.split("/");
    String name = document.info().name();
    if (parts[0].equals("juridisch")) {
      return name + " van traject " + parts[1];
    }
    return parts.length > 2 ? name + " ‘" + path.split("/", 3)[2] + "’" : name;
  }
}

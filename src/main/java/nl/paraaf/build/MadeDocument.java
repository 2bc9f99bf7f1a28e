package nl.paraaf.build;

import nl.paraaf.document.Document;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 * @param edition id of the edition that it is made of
 */
public record MadeDocument(String path, String edition, Document document) {

  /** The document in a message: its name, and of a draft its track. */
  String words() {
    String[] parts = path.split("/");
    String name = document.info().name();
    return parts[0].equals("juridisch") ? name + " van traject " + parts[1] : name;
  }
}

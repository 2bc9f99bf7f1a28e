package nl.paraaf.build;

import nl.paraaf.document.Document;
import nl.paraaf.domain.Inzage;
import nl.paraaf.leak.Secrets;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 * @param edition id of the edition that it is made of
 * @param inzage what its readers may see
 * @param forbidden what may not be found in its files
 */
public record MadeDocument(
    String path, String edition, Document document, Inzage inzage, Secrets forbidden) {

  /** A document made of records in which nothing is confidential. */
  public MadeDocument(String path, String edition, Document document) {
    this(path, edition, document, Inzage.ALLES, Secrets.NONE);
  }

  static MadeDocument of(String path, View view, Document document) {
    return new MadeDocument(
        path, view.dossier().editie().id(), view.marked(document), view.inzage(), view.forbidden());
  }

  MadeDocument with(Document changed) {
    return new MadeDocument(path, edition, changed, inzage, forbidden);
  }

  /** The document in a message: its name, and of a draft its track. */
  String words() {
    String[] parts = path.split("/");
    String name = document.info().name();
    return parts[0].equals("juridisch") ? name + " van traject " + parts[1] : name;
  }
}

package nl.paraaf.build;

import java.util.List;
import java.util.Locale;
import nl.paraaf.document.Document;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.leak.Secrets;

/**
 * The facts as the readers of a document see them.
 *
 * @param dossier made of what they may see
 * @param secrets what is not public on the date of the document
 */
record View(Dossier dossier, Inzage inzage, Secrets secrets) {

  boolean isPublic() {
    return inzage.rubricering() == Rubricering.OPENBAAR;
  }

  /** What may not be found in a file for these readers. */
  Secrets forbidden() {
    return isPublic() ? secrets : Secrets.NONE;
  }

  /**
   * The document with the marking that its readers must see on every page: that of its kind, or
   * that of the most closed value in it. A public document has none.
   */
  Document marked(Document document) {
    if (isPublic()) {
      return document;
    }
    List<Secrets.Secret> shown = secrets.in(TextPrinter.print(document));
    Rubricering marking =
        shown.stream()
            .map(secret -> secret.klassering().klasse().rubricering())
            .reduce(inzage.rubricering(), Rubricering::zwaarste);
    return new Document(
        document.info().withMarking(marking.label().toUpperCase(Locale.ROOT)),
        document.letterhead(),
        document.parts());
  }
}

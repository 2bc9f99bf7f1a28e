package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo.Origin;
import nl.paraaf.document.TextPrinter;

/** Says in a document where it belongs and what its words were. */
final class Stamp {
  private Stamp() {}

  /** The document with its origin. */
  static Document on(MadeDocument made) {
    Document document = made.document();
    Origin origin = new Origin(made.path(), text(document), Version.program());
    return new Document(
        document.info().withOrigin(origin), document.letterhead(), document.parts());
  }

  /** The hash by which the words of a document are known again. */
  static String text(Document document) {
    return Sha256.of(TextPrinter.print(document).getBytes(UTF_8));
  }
}

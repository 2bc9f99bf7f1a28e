package nl.paraaf.build;

import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo.Origin;

/** Says in a document where it belongs and what its words were. */
final class OriginStamp {
  private OriginStamp() {}

  /** The document with its origin. */
  static Document on(MadeDocument made) {
    Document document = made.document();
    Origin origin = new Origin(made.path(), Fingerprint.of(document), Version.program());
    return new Document(
        document.info().withOrigin(origin), document.letterhead(), document.parts());
  }
}

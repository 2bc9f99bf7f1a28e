package nl.paraaf.build;

import nl.paraaf.document.Document;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 */
public record MadeDocument(String path, Document document) {}

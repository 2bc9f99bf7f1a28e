/**
 * Document to ODT, by way of a DOCX and LibreOffice. In comes a document, which a writer of DOCX
 * writes; out goes an OpenDocument text of version 1.3 without extensions. Never here: the
 * document's own nodes, the domain, a library.
 */
package nl.paraaf.writer.odt;

/**
 * The metadata that go with a made document: a description for publication (DiWoo) and one for the
 * archive (MDTO). In comes what is known of a document and its files; out goes XML. Never here: the
 * domain, the document, files or codes; all values are given.
 */
package nl.paraaf.publishing;

/**
 * Which documents exist, and the walk of the data that makes them.
 *
 * <p>In: folders with content and templates, and a request. Out: files, a manifest, diagnostics.
 * Start reading at {@link nl.paraaf.build.Walk}. Never here: how a document looks, what a command
 * is called.
 */
package nl.paraaf.build;

/**
 * The interface of writers and the table of formats.
 *
 * <p>In: a document and a house style. Out: bytes. Never here, nor in any writer: the domain, a
 * template, a folder on disk.
 */
package nl.paraaf.writer;

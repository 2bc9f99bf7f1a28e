/**
 * What differs between two documents: blocks paired by what they say, rows by their key, words
 * inside paragraphs, notes at their marks, heads and feet of pages.
 *
 * <p>In: two neutral trees. Out: a {@link nl.paraaf.comparing.Comparison}, which holds every block
 * of both exactly once, in an order that is that of both; and from it a flat list of changes. Never
 * here: XML, files, records.
 */
package nl.paraaf.comparing;

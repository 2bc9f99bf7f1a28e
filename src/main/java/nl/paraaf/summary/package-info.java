/**
 * What changed in the words of documents, for who reviews a change of their records.
 *
 * <p>In: manuscripts of before and after. Out: a page of Markdown, bounded in length. Never here:
 * where the manuscripts came from, and marks of a word processor.
 */
package nl.paraaf.summary;

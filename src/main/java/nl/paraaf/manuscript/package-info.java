/**
 * Text as a reader with a marker sees it: passages in reading order, whatever file or document they
 * came from, each with the way back to its place.
 *
 * <p>In: a document, or what a reader made of a file. Out: {@link nl.paraaf.manuscript.Manuscript}.
 * Never here: a judgement on the text.
 */
package nl.paraaf.manuscript;

/**
 * DOCX as text: paragraphs, items, cells, text boxes and notes in reading order, as they would be
 * printed with all changes accepted.
 *
 * <p>In: the bytes of a package. Out: a manuscript with the name of each paragraph. Never here:
 * DTDs, links to the outside, macros: what is not text is not looked at.
 */
package nl.paraaf.reading.docx;

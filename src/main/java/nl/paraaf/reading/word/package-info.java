/**
 * Packages of Word as they are: every part, all XML, and the neutral tree of what they say.
 *
 * <p>In: the bytes of a DOCX, from anyone. Out: parts that can be changed and written again, and a
 * {@link nl.paraaf.reading.tree.DocumentTree} whose places lead back to their elements. Never here:
 * DTDs, links to the outside, macros.
 */
package nl.paraaf.reading.word;

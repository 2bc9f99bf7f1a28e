/**
 * Changes to records and prose as changes of their text, that leave everything else as it stands.
 *
 * <p>In: the text of a file, which value or which words of it change, and into what. Out: {@link
 * nl.paraaf.writeback.Splice}s, the new text, and a patch that {@code git apply} takes. Never here:
 * where the wish to change something came from (a DOCX, a person), and writing to a disk.
 */
package nl.paraaf.writeback;

/**
 * What people did to a document that was made here, and what that means for records and prose.
 *
 * <p>In: the document as its records make it now, with the places that its words came from, and the
 * trees of the file as it was made and as it came back. Out: {@link nl.paraaf.readback.Finding}s
 * for people, and changes of files for a patch. Never here: how a file is read or written, and how
 * a document is made.
 */
package nl.paraaf.readback;

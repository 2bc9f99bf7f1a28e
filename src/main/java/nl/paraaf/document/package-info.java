/**
 * The semantic document: what a letter or an annex says, in sealed, immutable nodes, without how it
 * looks.
 *
 * <p>In: the nodes that the template room makes. Out: the same nodes to every writer, and two
 * printers, as text and as tree. Never here: a file format, the domain, a library.
 */
package nl.paraaf.document;

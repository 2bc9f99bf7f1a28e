/**
 * A comparison as a Word file with tracked changes: the new file, into which everything is taken
 * that only the old one has. Accepting all changes gives the new file, rejecting all the old one.
 *
 * <p>In: two packages. Out: a third, and the proof that it is one. Never here: records, templates,
 * and how the two came to be.
 */
package nl.paraaf.redline;

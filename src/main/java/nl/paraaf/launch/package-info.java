/**
 * The start of the program: whether it is older than its sources, how it is built, and the
 * class-data archive that makes it start fast.
 *
 * <p>In: the folder of the project, from the scripts {@code paraaf} and {@code paraaf.cmd}, which
 * find Java and know nothing else. Out: a jar, and an archive beside it. Never here: any other
 * room, any library, and anything that a document could depend on.
 */
package nl.paraaf.launch;

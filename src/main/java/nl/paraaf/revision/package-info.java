/**
 * Earlier versions of the user's folders, as git keeps them.
 *
 * <p>In: a folder on disk and the name of a version, as git understands it. Out: the folder as it
 * was, as a {@link nl.paraaf.source.SourceRoot}. Nothing is checked out, written or fetched. Never
 * here: what a file means, and what differs between versions.
 */
package nl.paraaf.revision;

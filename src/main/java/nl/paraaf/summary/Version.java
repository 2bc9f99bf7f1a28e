package nl.paraaf.summary;

import nl.paraaf.manuscript.Manuscript;

/**
 * A document in one of two versions.
 *
 * @param path by which it is known in both
 * @param closed whether its words are not for everyone
 */
public record Version(String path, boolean closed, Manuscript text) {}

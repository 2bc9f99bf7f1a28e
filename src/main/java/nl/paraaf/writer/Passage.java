package nl.paraaf.writer;

/**
 * A stretch of a made file that somebody can come to read, seen or not.
 *
 * @param where in the file, in Dutch, such as {@code word/comments.xml}
 * @param text as read, or as it stands in the bytes
 */
public record Passage(String where, String text) {}

package nl.paraaf.reading.tree;

/**
 * A comment in the margin.
 *
 * @param paragraph where it begins
 * @param from where its words begin in the flat text of that paragraph
 * @param to where they end, at the latest at the end of that paragraph
 */
public record Comment(
    String id, String author, String date, String text, Place paragraph, int from, int to) {}

package nl.paraaf.source;

/**
 * A value that does not stand where its way says: an item of a list from which others were taken
 * out keeps the place that it has in its file.
 */
public record Placed(Object value, DataPath path) {}

package nl.paraaf.reading.tree;

import nl.paraaf.source.DataPath;

/**
 * A value as it was when the document was made, as the file remembers it.
 *
 * @param key the tag of its control
 */
public record MergedValue(String key, DataPath path, String text) {}

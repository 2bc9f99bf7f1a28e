package nl.paraaf.testing.edits;

import java.util.Map;

/**
 * What edits change.
 *
 * @param content text of records and prose, by path
 * @param templates text of templates, by path
 * @param output what was made, by path
 */
public record Edited(
    Map<String, String> content, Map<String, String> templates, Map<String, byte[]> output) {}

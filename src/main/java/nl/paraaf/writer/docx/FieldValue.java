package nl.paraaf.writer.docx;

import nl.paraaf.source.DataPath;

/**
 * A merged value as it stands in a DOCX.
 *
 * @param tag the short name of its content control, such as {@code v12}
 * @param path where the value came from
 * @param text what a reader sees now, which someone may have changed
 */
public record FieldValue(String tag, DataPath path, String text) {}

/**
 * Files as text with places: what a file says, where in it, and which value came from where.
 *
 * <p>In: paths below a root folder. Out: bytes, lines, {@link nl.paraaf.source.Span}s and {@link
 * nl.paraaf.source.DataPath}s. Never here: what a text means (YAML, Markdown, templates).
 */
package nl.paraaf.source;

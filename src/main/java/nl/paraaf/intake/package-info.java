/**
 * Records from what people write: YAML and Markdown in, immutable domain records out, with a map
 * from every key to its place.
 *
 * <p>In: the folders {@code content} and {@code templates/huisstijl}. Out: {@link
 * nl.paraaf.intake.Content}, {@link nl.paraaf.style.HouseStyle} and a diagnostic for everything
 * that is wrong. Never here: what the facts mean together (that is the domain), templates, formats.
 *
 * <p>The rooms below: {@code text} (bytes to text), {@code yaml} (text to records), {@code
 * markdown} (text to the vocabulary of the templates).
 */
package nl.paraaf.intake;

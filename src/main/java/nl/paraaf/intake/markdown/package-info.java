/**
 * Prose in Markdown to the vocabulary of the templates. The only place that knows commonmark-java.
 *
 * <p>In: text and the keys that can be cited. Out: {@link nl.paraaf.document.Prose}. Never here:
 * the value of an interpolation.
 */
package nl.paraaf.intake.markdown;

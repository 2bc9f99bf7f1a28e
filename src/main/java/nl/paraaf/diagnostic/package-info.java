/**
 * Errors as values with a place, and the printing of them for people.
 *
 * <p>In: severity, code, Dutch message, span, hints. Out: text for a terminal. Never here:
 * knowledge of what is checked.
 */
package nl.paraaf.diagnostic;

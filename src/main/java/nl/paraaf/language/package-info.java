/**
 * How Dutch writes it: dates, numbers, money, quantities, lists, citations and typography.
 *
 * <p>In: values and records of the domain, or text. Out: plain text in the style of the house, with
 * no-break spaces where a line may not break. Never here: a document, a format, a locale of the
 * machine.
 */
package nl.paraaf.language;

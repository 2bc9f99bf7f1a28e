/**
 * One class for each thing that a careful reader marks in a text.
 *
 * <p>In: a manuscript. Out: diagnostics. Never here: records that the text is made from.
 */
package nl.paraaf.checking.text;

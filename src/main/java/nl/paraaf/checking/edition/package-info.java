/**
 * One class for each way in which the documents of an edition contradict the records or each other.
 *
 * <p>In: all documents of one edition with the facts. Out: diagnostics. Never here: what a text
 * shows by itself.
 */
package nl.paraaf.checking.edition;

/**
 * What a careful reader finds in a text: rules over passages, and over the documents of an edition
 * together.
 *
 * <p>In: manuscripts, and what is known around them. Out: diagnostics in the words of their rules.
 * Never here: files and formats.
 */
package nl.paraaf.checking;

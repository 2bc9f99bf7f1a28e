/**
 * Spelling, grammar and style of Dutch, by a library, on this machine.
 *
 * <p>In: a manuscript, and the words that are known to be good. Out: diagnostics. Never here: a
 * service on the network, or anything that is loaded before it is asked for.
 */
package nl.paraaf.proofing;

/**
 * Citations of papers of parliament in running text, in all the forms that occur, and what is wrong
 * with them.
 *
 * <p>In: a manuscript. Out: diagnostics. Never here: citations that the program writes itself.
 */
package nl.paraaf.checking.paper;

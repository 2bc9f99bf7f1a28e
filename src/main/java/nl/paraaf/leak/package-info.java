/**
 * Whether a made file tells what its readers may not know.
 *
 * <p>In: values with their classes, and what can be read in a file. Out: diagnostics that name the
 * record and the place, and never the value. Never here: how a format is read, what a template asks
 * for. This room trusts nobody: it knows values as they were written, and looks for them in every
 * form in which the house prints them.
 */
package nl.paraaf.leak;

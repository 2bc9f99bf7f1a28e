/**
 * Files to text.
 *
 * <p>In: a path below a root. Out: clean text in UTF-8, or a diagnostic that says where it is not.
 * Never here: what a text means.
 */
package nl.paraaf.intake.text;

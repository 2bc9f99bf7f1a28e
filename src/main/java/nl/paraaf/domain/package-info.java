/**
 * The facts: immutable records of tracks, events, editions and registers, and the rules over them.
 *
 * <p>In: what intake has read. Out: the same facts as of a date, with phases, counts and changes
 * computed. Names of records and components are the Dutch keys of the YAML and the variables of the
 * templates: one word for a thing, everywhere. Never here: a library, a file, a format.
 */
package nl.paraaf.domain;

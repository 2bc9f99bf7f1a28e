/**
 * What was found, told: to people, to other programs, and as pages about the rules themselves.
 *
 * <p>In: findings, rules and lines of source. Out: text, XML, and trees of maps and lists that are
 * JSON. Never here: looking for faults, files, and a library for JSON.
 */
package nl.paraaf.report;

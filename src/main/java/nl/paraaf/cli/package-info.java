/**
 * The command line: commands, progress, exit codes.
 *
 * <p>In: words of the user. Out: requests to {@link nl.paraaf.build.Walk}, and its outcome in
 * Dutch. Never here: anything that a program without a command line would need too.
 */
package nl.paraaf.cli;

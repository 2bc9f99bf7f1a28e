/** Input that nobody meant, made out of good input: every reader stands it. */
package nl.paraaf.fuzz;

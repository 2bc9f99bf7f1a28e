/**
 * From the library of clauses to one draft: which clauses are in it and why, and what a lawyer
 * would find wrong in it.
 *
 * <p>In: clauses, a drafting record, the outcome of each condition. Out: a {@link
 * nl.paraaf.drafting.Draft}, and diagnostics. Never here: how a condition is computed, how a text
 * is merged or looks.
 */
package nl.paraaf.drafting;

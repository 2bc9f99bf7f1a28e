/**
 * The rules as data: what each check means, on what it rests, and what to do about it.
 *
 * <p>In: a place and what was found there. Out: a diagnostic with the words of the rule. Never
 * here: the looking itself, which is done where the facts or the text are.
 */
package nl.paraaf.rules;

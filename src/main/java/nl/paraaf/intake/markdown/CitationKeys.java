package nl.paraaf.intake.markdown;

import java.util.Set;

/**
 * The keys that prose can cite.
 *
 * @param complete false when a register could not be read, so that an unknown key is no fault
 */
public record CitationKeys(Set<String> keys, boolean complete) {}

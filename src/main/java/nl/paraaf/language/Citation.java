package nl.paraaf.language;

import java.util.Optional;

/**
 * A citation in the style of the house.
 *
 * @param text without a full stop at the end
 * @param url a stable address; empty when there is none
 */
public record Citation(String text, Optional<String> url) {}

package nl.paraaf.publishing;

import java.util.Optional;

/**
 * A value of an official list.
 *
 * @param label in words; a placeholder when the value is not known
 * @param code empty when it is not known
 * @param list the name of the list
 */
public record Term(String label, Optional<String> code, String list) {}

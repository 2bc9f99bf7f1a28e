package nl.paraaf.build;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody agrees to the text of a document as it is now.
 *
 * @param version the version in git that holds that text; empty when none does
 */
public record Approval(
    String role, String name, LocalDate day, Optional<String> version, Optional<String> remark) {}

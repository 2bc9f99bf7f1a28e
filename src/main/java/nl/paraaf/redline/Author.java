package nl.paraaf.redline;

/**
 * Who changed it, and when: as the user said, never from the clock.
 *
 * @param date such as {@code 2026-06-15T00:00:00Z}
 */
public record Author(String name, String date) {}

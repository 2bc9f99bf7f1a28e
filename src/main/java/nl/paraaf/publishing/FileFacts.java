package nl.paraaf.publishing;

/**
 * A made file.
 *
 * @param name without folders
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record FileFacts(String name, long size, String sha256, Term format) {}

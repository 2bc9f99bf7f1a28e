package nl.paraaf.language;

/** A stretch of text, set as a subscript or not. */
public record Piece(String text, boolean subscript) {}

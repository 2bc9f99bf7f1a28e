package nl.paraaf.testing.rooms.style;

/** A name that says nothing. */
public final class StyleHelper {}

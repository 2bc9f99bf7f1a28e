package nl.paraaf.testing.rooms.elders;

/** This package is no room. */
public final class Homeless {}

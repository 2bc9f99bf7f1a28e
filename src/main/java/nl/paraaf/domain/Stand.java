package nl.paraaf.domain;

/**
 * Where a track stands on a day.
 *
 * @param fase the phase
 * @param sinds the event that led to it
 */
public record Stand(Fase fase, Traject.Gebeurtenis sinds) {}

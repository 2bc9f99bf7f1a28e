package nl.paraaf.domain;

import nl.paraaf.source.Span;

/**
 * A value of which is recorded that it is not known yet.
 *
 * @param naam what is missing, in words
 * @param reden why it is not known
 * @param eigenaar who will fill it in
 * @param span where that is recorded
 */
public record Onbekend(String naam, String reden, String eigenaar, Span span) {

  /** What is needed, in one line. */
  public String nodig() {
    return reden + "; van " + eigenaar;
  }
}

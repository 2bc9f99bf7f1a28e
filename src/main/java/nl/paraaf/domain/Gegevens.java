package nl.paraaf.domain;

import java.util.List;

/** All that was read, not yet seen from any date. */
public record Gegevens(List<Traject> trajecten, List<Editie> edities, Registers registers) {
  public Gegevens {
    trajecten = List.copyOf(trajecten);
    edities = List.copyOf(edities);
  }
}

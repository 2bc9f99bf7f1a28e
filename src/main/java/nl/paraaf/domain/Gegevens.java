package nl.paraaf.domain;

import java.util.List;

/**
 * All that was read, not yet seen from any date.
 *
 * @param clausules the library, by id
 * @param ontwerpen the agreements that are being drafted
 * @param vastleggingen with which versions of clauses they were last recorded
 */
public record Gegevens(
    List<Traject> trajecten,
    List<Editie> edities,
    Registers registers,
    List<Clausule> clausules,
    List<Ontwerp> ontwerpen,
    List<Vastlegging> vastleggingen) {
  public Gegevens {
    trajecten = List.copyOf(trajecten);
    edities = List.copyOf(edities);
    clausules = List.copyOf(clausules);
    ontwerpen = List.copyOf(ontwerpen);
    vastleggingen = List.copyOf(vastleggingen);
  }

  /** Without a library and without drafts. */
  public Gegevens(List<Traject> trajecten, List<Editie> edities, Registers registers) {
    this(trajecten, edities, registers, List.of(), List.of(), List.of());
  }
}

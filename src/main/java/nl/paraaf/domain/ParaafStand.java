package nl.paraaf.domain;

import java.util.Optional;

/**
 * How it stands with the approval of one document by one role.
 *
 * @param document the document's kind, such as {@code voortgangsbrief}
 * @param titel the same in plain words
 * @param onderwerp the track or piece that the document is about; empty for the whole edition
 * @param paraaf the last one that was given; empty while there is none
 */
public record ParaafStand(
    String document,
    String titel,
    Optional<String> onderwerp,
    String rol,
    Staat staat,
    Optional<Paraaf> paraaf)
    implements Berekend {

  /** What became of an approval. */
  public enum Staat implements Benoemd {
    GEZET("paraaf gezet"),
    VERVALLEN("vervallen: tekst is gewijzigd"),
    NOG_NIET("nog niet");

    private final String label;

    Staat(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  @Override
  public String sleutel() {
    return "parafen/" + document + onderwerp.map(id -> "/" + id).orElse("") + "/" + rol;
  }
}

package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;

/**
 * A value of an official list, for metadata.
 *
 * @param voor what it is the value of, such as the id of an organisation or the name of a document
 * @param label as the list words it
 * @param code as the list has it; empty while it is not known
 * @param naam the name of the list
 * @param vindplaats where label and code were read
 */
public record Lijstwaarde(
    String id,
    Lijst lijst,
    List<String> voor,
    String label,
    Optional<String> code,
    String naam,
    String vindplaats,
    Optional<String> toelichting)
    implements Registers.MetId {
  public Lijstwaarde {
    voor = List.copyOf(voor);
  }

  /** The official lists from which metadata take codes. */
  public enum Lijst implements Benoemd {
    ORGANISATIE("de organisatie"),
    DOCUMENTSOORT("de documentsoort"),
    INFORMATIECATEGORIE("de informatiecategorie"),
    HANDELING("de handeling"),
    TAAL("de taal"),
    BESTANDSFORMAAT("het bestandsformaat"),
    WAARDERING("de waardering"),
    BEPERKING("de beperking van het gebruik");

    private final String label;

    Lijst(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}

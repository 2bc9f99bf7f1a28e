package nl.paraaf.intake.type;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.TrajectType;

/**
 * A description of a kind of document as it is written in {@code <naam>.document.yaml}.
 *
 * @param sjabloon below the folder of templates
 * @param trajecttypen of which types of track; empty for all
 * @param schema of the data that the document has of its own, below the folder of templates
 * @param formaten extensions; empty for all
 * @param map below the folder of the edition in the output; the name when empty
 * @param voorElk the key of a piece with a list, of each item of which there is a copy
 * @param voorleggen the id of the section that is put to the company, without the track behind it
 * @param parafen the roles that must agree to the text before there is a final version
 * @param standaard whether it is made without being named
 * @param varianten renderings of one template and the same data; empty for one rendering
 */
public record TypeFile(
    String naam,
    String titel,
    String omschrijving,
    String sjabloon,
    Per per,
    List<TrajectType> trajecttypen,
    Optional<String> schema,
    Documentklasse klasse,
    List<String> formaten,
    Optional<String> map,
    Optional<String> voorElk,
    Optional<String> voorleggen,
    List<String> parafen,
    boolean standaard,
    List<Variant> varianten) {
  public TypeFile {
    trajecttypen = List.copyOf(trajecttypen);
    formaten = List.copyOf(formaten);
    parafen = List.copyOf(parafen);
    varianten = List.copyOf(varianten);
  }

  /** What there is one document of each time. */
  public enum Per implements Benoemd {
    EDITIE("editie"),
    TRAJECT("traject"),
    STUK("stuk");

    private final String label;

    Per(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Who may see a document. */
  public enum Documentklasse implements Benoemd {
    OPENBAAR("openbaar"),
    INTERN("intern");

    private final String label;

    Documentklasse(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * One rendering.
   *
   * @param parafen the roles that must agree to this one
   */
  public record Variant(String naam, String titel, Documentklasse klasse, List<String> parafen) {
    public Variant {
      parafen = List.copyOf(parafen);
    }
  }
}

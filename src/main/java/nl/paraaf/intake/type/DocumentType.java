package nl.paraaf.intake.type;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.TrajectType;
import nl.paraaf.intake.type.TypeFile.Documentklasse;
import nl.paraaf.intake.type.TypeFile.Per;

/**
 * A kind of document that can be made.
 *
 * @param name as the user names it, and the name of its files
 * @param family the name of its description; several renderings of one template share it
 * @param trackTypes of which types of track; empty for all
 * @param schema of the data of its own, below the folder of templates
 * @param formats extensions; empty for all
 * @param folder below that of the edition in the output, for documents per track or piece
 * @param copies the key of a piece with a list, of each item of which there is a copy
 * @param submitted the id of the section that is put to the company, without the track behind it
 * @param approvers the roles that must agree to the text before there is a final version
 * @param standard whether it is made without being named
 */
public record DocumentType(
    String name,
    String family,
    String title,
    String description,
    String template,
    Per per,
    List<TrajectType> trackTypes,
    Optional<String> schema,
    Documentklasse klasse,
    List<String> formats,
    String folder,
    Optional<String> copies,
    Optional<String> submitted,
    List<String> approvers,
    boolean standard) {
  public DocumentType {
    trackTypes = List.copyOf(trackTypes);
    formats = List.copyOf(formats);
    approvers = List.copyOf(approvers);
  }

  /** Whether a user who gives this name means this document, alone or with its other renderings. */
  public boolean isCalled(String asked) {
    return name.equals(asked) || family.equals(asked);
  }

  /** The types that a description describes: one, or one for each rendering. */
  static List<DocumentType> of(TypeFile file) {
    if (file.varianten().isEmpty()) {
      return List.of(of(file, file.naam(), file.titel(), file.klasse(), file.parafen()));
    }
    return file.varianten().stream()
        .map(v -> of(file, v.naam(), v.titel(), v.klasse(), v.parafen()))
        .toList();
  }

  private static DocumentType of(
      TypeFile file, String name, String title, Documentklasse klasse, List<String> approvers) {
    boolean alone = file.varianten().isEmpty();
    return new DocumentType(
        name,
        file.naam(),
        title,
        file.omschrijving(),
        file.sjabloon(),
        file.per(),
        file.trajecttypen(),
        file.schema(),
        klasse,
        file.formaten(),
        alone ? file.map().orElse(name) : name,
        file.voorElk(),
        file.voorleggen(),
        approvers,
        file.standaard());
  }
}

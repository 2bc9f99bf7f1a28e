package nl.paraaf.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Prose;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Inzage;
import nl.paraaf.drafting.Skeleton;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/**
 * One document to make.
 *
 * @param name the document's kind, such as {@code voortgangsbrief}
 * @param template path of the template below {@code templates}
 * @param prose Markdown by path below the folder of the edition, such as {@code inleiding.md}
 * @param author who sends the document, for its properties
 * @param notice a line for every page; empty for none
 * @param variables what the template can name beside the dossier
 * @param skeleton what an agreement is made of; empty for other documents
 * @param inzage what the readers may see; {@code dossier} is made of nothing else
 */
public record MergeRequest(
    String name,
    String template,
    Dossier dossier,
    Map<String, Prose> prose,
    Provenance provenance,
    Status status,
    String author,
    String notice,
    List<Variable> variables,
    Optional<Skeleton> skeleton,
    Inzage inzage) {
  public MergeRequest {
    prose = Map.copyOf(prose);
    variables = List.copyOf(variables);
  }

  /**
   * A value of one document.
   *
   * @param path where it was read; a record that has a place of its own keeps that
   */
  public record Variable(String name, Object value, DataPath path) {}

  /** A document that is no agreement, of records in which nothing is confidential. */
  public MergeRequest(
      String name,
      String template,
      Dossier dossier,
      Map<String, Prose> prose,
      Provenance provenance,
      Status status,
      String author,
      String notice) {
    this(
        name,
        template,
        dossier,
        prose,
        provenance,
        status,
        author,
        notice,
        List.of(),
        Optional.empty(),
        Inzage.ALLES);
  }

  Optional<Prose> proseOf(String path) {
    return Optional.ofNullable(prose.get(path));
  }
}

package nl.paraaf.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.Piece;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.intake.type.TypeFile.Per;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Placed;
import nl.paraaf.template.MergeRequest.Variable;

/** Says which documents there can be of one edition, and what each of them is made from. */
final class Planner {
  private final Content content;
  private final DocumentTypes types;
  private final Dossier dossier;
  private final List<Piece> pieces;
  private final String edition;
  private final Map<String, Prose> prose;

  /**
   * @param view the facts and the data of documents are those that its readers see
   */
  Planner(Content content, DocumentTypes types, View view) {
    this.content = content;
    this.types = types;
    this.dossier = view.dossier();
    this.pieces = content.pieces().stream().flatMap(p -> p.seenBy(view.inzage()).stream()).toList();
    this.edition = dossier.editie().id();
    this.prose = Map.copyOf(below("edities/" + edition + "/"));
  }

  /** All documents of one type; empty when the edition has none. */
  List<Planned> of(DocumentType type) {
    return switch (type.per()) {
      case EDITIE -> ofEdition(type);
      case TRAJECT -> ofTracks(type);
      case STUK -> ofPieces(type);
    };
  }

  private List<Planned> ofEdition(DocumentType type) {
    Optional<Piece> own = piece(type, Optional.empty());
    if (own.isEmpty() && types.schema(type.family()).isPresent()) {
      return List.of();
    }
    return List.of(planned(type, Optional.empty(), Optional.empty(), own));
  }

  private List<Planned> ofTracks(DocumentType type) {
    List<Planned> planned = new ArrayList<>();
    for (TrajectStand track : dossier.trajecten()) {
      if (type.trackTypes().isEmpty() || type.trackTypes().contains(track.type())) {
        Optional<String> id = Optional.of(track.id());
        planned.add(planned(type, id, Optional.of(track), piece(type, id)));
      }
    }
    return planned;
  }

  private List<Planned> ofPieces(DocumentType type) {
    List<Planned> planned = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.edition().equals(edition) && piece.family().equals(type.family())) {
        Optional<TrajectStand> track =
            piece.values().get("traject") instanceof String id
                ? Optional.ofNullable(dossier.traject().get(id))
                : Optional.empty();
        planned.addAll(copies(planned(type, piece.id(), track, Optional.of(piece)), piece));
      }
    }
    return planned;
  }

  /** The document, or a copy of it for each item of a list. */
  private static List<Planned> copies(Planned planned, Piece piece) {
    List<Placed> items = planned.type().copies().map(piece::items).orElse(List.of());
    List<Planned> copies = new ArrayList<>();
    for (Placed item : items) {
      String name = String.valueOf(item.value());
      Variable copy = new Variable("exemplaar", name, item.path());
      copies.add(planned.copy(name, items.size() > 1, copy));
    }
    return copies.isEmpty() ? List.of(planned) : copies;
  }

  private Optional<Piece> piece(DocumentType type, Optional<String> id) {
    return pieces.stream()
        .filter(p -> p.edition().equals(edition))
        .filter(p -> p.family().equals(type.family()) && p.id().equals(id))
        .findFirst();
  }

  private Planned planned(
      DocumentType type, Optional<String> id, Optional<TrajectStand> track, Optional<Piece> piece) {
    List<Variable> variables = new ArrayList<>();
    variables.add(new Variable("klasse", type.klasse(), DataPath.computed("/klasse")));
    track.ifPresent(s -> variables.add(new Variable("s", s, DataPath.computed("/s"))));
    piece.ifPresent(p -> variables.add(new Variable("stuk", p.values(), p.path())));
    return new Planned(
        type, edition, id, track.map(TrajectStand::id), piece, prose(type, id), variables);
  }

  /** The prose of the edition, and over it that of the document itself. */
  private Map<String, Prose> prose(DocumentType type, Optional<String> id) {
    boolean own = type.per() == Per.EDITIE || types.schema(type.family()).isPresent();
    Map<String, Prose> files = own ? below(Piece.folder(edition, type.family(), id)) : Map.of();
    if (files.isEmpty()) {
      return prose;
    }
    Map<String, Prose> all = new HashMap<>(prose);
    all.putAll(files);
    return Map.copyOf(all);
  }

  private Map<String, Prose> below(String folder) {
    Map<String, Prose> found = new HashMap<>();
    content
        .prose()
        .forEach(
            (path, text) -> {
              if (path.startsWith(folder)) {
                found.put(path.substring(folder.length()), text);
              }
            });
    return found;
  }
}

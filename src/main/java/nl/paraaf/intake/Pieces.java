package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;
import static nl.paraaf.diagnostic.Diagnostic.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.intake.type.TypeFile.Per;
import nl.paraaf.intake.yaml.DataSchema;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** The data and prose that documents have of their own, while they are read. */
final class Pieces {
  private final SourceRoot root;
  private final Map<String, DocumentType> families;
  private final DocumentTypes types;
  private final Ids ids;
  private final Set<String> tracks;
  private final Classes classes;
  private final Diagnostics diagnostics;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Read> read = new ArrayList<>();
  private final Map<String, Place.OfPieceProse> prose = new TreeMap<>();
  private final Set<String> editions = new TreeSet<>();
  private final Set<String> folders = new TreeSet<>();

  private record Read(YamlFile file, Place.OfPiece place, DataSchema schema) {
    String folder() {
      return Piece.folder(place.edition(), place.family(), place.id());
    }
  }

  /**
   * @param tracks the ids of all tracks, once all have been read
   * @param classes takes what in the data is not public
   */
  Pieces(
      SourceRoot root,
      DocumentTypes types,
      Ids ids,
      Set<String> tracks,
      Classes classes,
      Diagnostics diagnostics) {
    this.classes = classes;
    this.root = root;
    this.types = types;
    this.families = types.families();
    this.ids = ids;
    this.tracks = tracks;
    this.diagnostics = diagnostics;
  }

  /** Says that there is a file with the data of a document, good or not. */
  void saw(Place.OfPiece place) {
    editions.add(place.edition());
    folders.add(Piece.folder(place.edition(), place.family(), place.id()));
  }

  /** Takes the data of a document. */
  void add(YamlFile file, Place.OfPiece place) {
    Span start = Span.at(file.name(), 1, 1);
    Optional<DocumentType> type = type(place.family(), start);
    if (type.isEmpty() || !fits(type.get(), place, start)) {
      return;
    }
    Optional<DataSchema> schema = types.schema(place.family());
    schema.ifPresent(s -> classes.read(file, s));
    if (schema.isEmpty()) {
      diagnostics.add(
          error(
              "document-zonder-gegevens",
              "het document ‘" + place.family() + "’ heeft geen gegevens van zichzelf",
              start,
              "verwijder het bestand, of noem een schema in de beschrijving van het document"));
    } else if (schema.get().check(file, diagnostics)) {
      read.add(new Read(file, place, schema.get()));
      pieces.add(
          new Piece(
              place.edition(), place.family(), place.id(), schema.get().values(file), file.path()));
    }
  }

  /** Takes a file with prose of a document. */
  void prose(String path, Place.OfPieceProse place) {
    editions.add(place.edition());
    if (type(place.family(), Span.at(root.display(path), 1, 1)).isPresent()) {
      prose.put(path, place);
    }
  }

  private Optional<DocumentType> type(String family, Span place) {
    DocumentType type = families.get(family);
    if (type == null) {
      diagnostics.add(
          error(
              "onbekend-document",
              "er is geen document ‘" + family + "’",
              place,
              NearMiss.hint(family, families.keySet())
                  .orElse(
                      "./paraaf documenten noemt ze alle; verplaats of verwijder dit bestand")));
    }
    return Optional.ofNullable(type);
  }

  private boolean fits(DocumentType type, Place.OfPiece place, Span start) {
    if (place.id().isEmpty() == (type.per() == Per.EDITIE)) {
      return true;
    }
    String folder = root.display("edities/" + place.edition() + "/stukken/");
    diagnostics.add(
        error(
            "bestand-verkeerd",
            "het document ‘" + type.family() + "’ wordt gemaakt per " + type.per().label(),
            start,
            "noem het bestand "
                + folder
                + type.family()
                + (type.per() == Per.EDITIE
                    ? ".yaml"
                    : "/<" + (type.per() == Per.STUK ? "naam" : "traject") + ">.yaml")));
    return false;
  }

  List<Piece> all() {
    return List.copyOf(pieces);
  }

  Set<String> prosePaths() {
    return prose.keySet();
  }

  /** The editions in which there is any piece. */
  Set<String> editions() {
    return editions;
  }

  /** Checks what can only be checked when everything has been read. */
  void check() {
    References references = new References(ids, diagnostics);
    for (Read piece : read) {
      piece.schema().references(piece.file()).forEach(r -> reference(references, r));
      List<YamlNode.Scalar> named = piece.schema().files(piece.file());
      named.forEach(name -> file(piece, name));
      unused(piece, named);
      if (families.get(piece.place().family()).per() == Per.TRAJECT) {
        track(piece.place().id().orElseThrow(), Span.at(piece.file().name(), 1, 1));
      }
    }
    prose.forEach(this::owner);
  }

  private void reference(References references, DataSchema.Reference reference) {
    Optional<Target> target = Target.named(reference.target());
    if (target.isPresent()) {
      references.check(target.get(), reference.value());
    } else {
      track(reference.value().text(), reference.value().span());
    }
  }

  private void track(String id, Span place) {
    if (!tracks.contains(id)) {
      diagnostics.add(
          error(
              "onbekende-verwijzing",
              "er is geen traject ‘" + id + "’",
              place,
              NearMiss.hint(id, tracks).orElse("noem een traject uit de map trajecten")));
    }
  }

  private void file(Read piece, YamlNode.Scalar name) {
    if (!prose.containsKey(piece.folder() + name.text())) {
      List<String> known =
          prose.keySet().stream()
              .filter(path -> path.startsWith(piece.folder()))
              .map(path -> path.substring(piece.folder().length()))
              .toList();
      diagnostics.add(
          error(
              "bestand-ontbreekt",
              "het bestand ‘" + name.text() + "’ staat niet in " + root.display(piece.folder()),
              name.span(),
              NearMiss.hint(name.text(), known)
                  .orElse("maak het bestand aan; de naam eindigt op .md")));
    }
  }

  /**
   * Prose that neither the data nor the template name would come in no document. Where a name leads
   * nowhere, that has been told, and the prose may be what it was meant to name.
   */
  private void unused(Read piece, List<YamlNode.Scalar> named) {
    Set<String> used = new TreeSet<>();
    named.forEach(name -> used.add(piece.folder() + name.text()));
    if (!types.dataNameProse(piece.place().family()) || !prose.keySet().containsAll(used)) {
      return;
    }
    for (String path : prose.keySet()) {
      if (path.startsWith(piece.folder()) && !used.contains(path)) {
        diagnostics.add(
            warning(
                "ongebruikte-tekst",
                "geen gegeven van het stuk noemt dit bestand",
                Span.at(root.display(path), 1, 1),
                "noem het bestand in " + piece.file().name() + ", of verwijder het"));
      }
    }
  }

  /** Prose in a folder of a document that is not there would never be read. */
  private void owner(String path, Place.OfPieceProse place) {
    DocumentType type = families.get(place.family());
    if (type.per() == Per.EDITIE) {
      return;
    }
    String inside = place.inside();
    String id = inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
    Span start = Span.at(root.display(path), 1, 1);
    if (type.per() == Per.TRAJECT && !id.isEmpty()) {
      track(id, start);
    } else if (!folders.contains(Piece.folder(place.edition(), place.family(), Optional.of(id)))) {
      String file = Piece.file(place.edition(), place.family(), Optional.of(id));
      diagnostics.add(
          error(
              "stuk-zonder-gegevens",
              "deze tekst hoort bij geen stuk",
              start,
              id.isEmpty()
                  ? "zet het bestand in de map van het stuk waar het bij hoort"
                  : "maak " + root.display(file) + " aan, of verwijder de map"));
    }
  }
}

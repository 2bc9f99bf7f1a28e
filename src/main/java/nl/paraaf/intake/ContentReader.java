package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;
import static nl.paraaf.diagnostic.Diagnostic.warning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Paraaf;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.Uitzondering;
import nl.paraaf.domain.Vastlegging;
import nl.paraaf.intake.markdown.CitationKeys;
import nl.paraaf.intake.markdown.MarkdownReader;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.text.TextFiles;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.intake.yaml.RecordBinder;
import nl.paraaf.intake.yaml.Schemas;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.language.Numbers;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/**
 * Reads a content folder: finds what each file is, reads and checks it by itself, checks what
 * refers to what, and makes records.
 */
public final class ContentReader {
  /** Largest file that is read, in bytes. */
  public static final long MAX_FILE_BYTES = TextFiles.MAX_BYTES;

  /** Most files that a content folder can hold. */
  public static final long MAX_FILES = 20_000;

  /** Deepest nesting of YAML. */
  public static final long MAX_DEPTH = YamlReader.MAX_DEPTH;

  /** Most values in one YAML file. */
  public static final long MAX_NODES = YamlReader.MAX_NODES;

  private final SourceRoot root;
  private final Diagnostics diagnostics;
  private final SourceTexts texts = new SourceTexts();
  private final SourceMap places = new SourceMap();
  private final Provenance provenance = new Provenance();
  private final TextFiles files;
  private final RecordBinder binder = new RecordBinder(provenance);
  private final Classes classes;
  private final PublicFiles facts = new PublicFiles(provenance);
  private final Ids ids = new Ids();

  private final Map<Register, List<? extends Record>> registers = new LinkedHashMap<>();
  private final List<Traject> tracks = new ArrayList<>();
  private final List<Editie> editions = new ArrayList<>();
  private final Set<String> words = new TreeSet<>();
  private final List<Vastlegging> recorded = new ArrayList<>();
  private final List<Uitzondering> exceptions = new ArrayList<>();
  private final Map<String, List<Paraaf>> approvals = new TreeMap<>();
  private final Map<String, YamlFile> letters = new TreeMap<>();
  private final Set<String> letterIds = new LinkedHashSet<>();
  private final Set<String> trackIds = new LinkedHashSet<>();
  private final Map<String, Place.OfProse> prosePlaces = new TreeMap<>();
  private final Library library;
  private final Pieces pieces;
  private final List<Runnable> referenceChecks = new ArrayList<>();

  private ContentReader(SourceRoot root, DocumentTypes types, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
    this.files = new TextFiles(root, texts, diagnostics);
    this.library = new Library(diagnostics);
    this.classes = new Classes(diagnostics);
    this.pieces = new Pieces(root, types, ids, trackIds, classes, diagnostics);
  }

  /**
   * Reads everything below the root and adds every problem to {@code diagnostics}.
   *
   * @return what could be read; to be used only when there are no errors
   */
  public static Content read(SourceRoot content, Diagnostics diagnostics) {
    return read(content, DocumentTypes.NONE, diagnostics);
  }

  /**
   * The same, where documents can have data of their own.
   *
   * @param types which documents there are
   */
  public static Content read(SourceRoot content, DocumentTypes types, Diagnostics diagnostics) {
    return new ContentReader(content, types, diagnostics).read();
  }

  private Content read() {
    for (String path : list()) {
      sort(path, Place.of(path));
    }
    referenceChecks.forEach(Runnable::run);
    CitationKeys keys =
        new CitationKeys(ids.all(Target.BRON.registers()), ids.complete(Target.BRON.registers()));
    Map<String, Prose> prose = prose(keys);
    pieces.check();
    checkEditions();
    Content.Classified classified = classes.classified(facts::bind);
    classified.onbekend().forEach((path, unknown) -> places.putValue(path, unknown.span()));
    Gegevens gegevens =
        new Gegevens(
            tracks,
            editions,
            RegisterTable.of(registers),
            library.clauses(),
            library.drafts(),
            recorded);
    return new Content(
        gegevens,
        prose,
        library.texts(keys),
        library.overrides(keys),
        exceptions,
        words,
        pieces.all(),
        approvals,
        provenance,
        places,
        texts,
        classified);
  }

  private List<String> list() {
    try {
      List<String> found = root.list();
      if (found.size() <= MAX_FILES) {
        return found;
      }
      diagnostics.add(
          error(
              "te-veel-bestanden",
              "de map bevat meer dan " + Numbers.digits(MAX_FILES) + " bestanden",
              Span.at(root.name(), 1, 1),
              "controleer of u de juiste map hebt opgegeven"));
    } catch (IOException e) {
      diagnostics.add(
          error(
              "map-onleesbaar",
              "de map bestaat niet of kan niet worden gelezen",
              Span.at(root.name(), 1, 1),
              "controleer de map die u hebt opgegeven"));
    }
    return List.of();
  }

  private void sort(String path, Place place) {
    if (place instanceof Place.OfRegister of) {
      register(path, of.register());
    } else if (place instanceof Place.OfTrack of) {
      track(path, of.id());
    } else if (place instanceof Place.OfLetter of) {
      letter(path, of.edition());
    } else if (place instanceof Place.OfProse of) {
      prosePlaces.put(path, of);
    } else if (place instanceof Place.OfPiece of) {
      piece(path, of);
    } else if (place instanceof Place.OfPieceProse of) {
      pieces.prose(path, of);
    } else if (place instanceof Place.OfClause of) {
      clause(path, of.id());
    } else if (place instanceof Place.OfVersions) {
      versions(path);
    } else if (place instanceof Place.OfDraft of) {
      draft(path, of.name());
    } else if (place instanceof Place.OfApprovals of) {
      approvals(path, of.document());
    } else if (place instanceof Place.OfExceptions) {
      exceptions(path);
    } else if (place instanceof Place.OfWords) {
      files.read(path).ifPresent(text -> words.addAll(WordList.of(text)));
    } else if (place instanceof Place.Unknown unknown) {
      diagnostics.add(
          warning(
              "onbekend-bestand",
              "dit bestand wordt niet gelezen",
              Span.at(root.display(path), 1, 1),
              unknown.hint()));
    }
  }

  private Optional<YamlFile> yaml(String path, Class<?> record) {
    return files.read(path).flatMap(text -> yaml(path, text, record));
  }

  private Optional<YamlFile> yaml(String path, String text, Class<?> record) {
    Optional<YamlFile> file = YamlReader.read(root.display(path), text, diagnostics);
    if (file.isEmpty()) {
      classes.unreadable(root.display(path), text);
    }
    file.ifPresent(
        read -> {
          read.register(places);
          classes.read(read, record);
          referenceChecks.add(() -> new References(ids, diagnostics).check(read, record));
        });
    return file;
  }

  private void register(String path, Register register) {
    Optional<YamlFile> file = yaml(path, register.item());
    if (file.isEmpty()) {
      ids.unreadable(register);
      return;
    }
    ids.add(register, file.get(), diagnostics);
    if (Schemas.check(file.get(), register.label(), diagnostics)) {
      registers.put(register, binder.list(file.get(), register.item()));
      facts.add(register, file.get());
    }
  }

  private void track(String path, String id) {
    trackIds.add(id);
    Optional<YamlFile> file = yaml(path, Traject.class);
    if (file.isEmpty()) {
      return;
    }
    checkId(file.get(), id, "de naam van het bestand");
    if (Schemas.check(file.get(), "traject", diagnostics)) {
      tracks.add(binder.one(file.get(), Traject.class));
      facts.addTrack(file.get());
    }
  }

  private void letter(String path, String edition) {
    letterIds.add(edition);
    Optional<YamlFile> file = yaml(path, Editie.class);
    if (file.isEmpty()) {
      return;
    }
    letters.put(edition, file.get());
    checkId(file.get(), edition, "de naam van de map");
    if (Schemas.check(file.get(), "brief", diagnostics)) {
      editions.add(binder.one(file.get(), Editie.class));
      facts.addEdition(file.get());
    }
  }

  private void piece(String path, Place.OfPiece of) {
    pieces.saw(of);
    files
        .read(path)
        .ifPresent(
            text ->
                YamlReader.read(root.display(path), text, diagnostics)
                    .ifPresentOrElse(
                        file -> {
                          file.register(places);
                          pieces.add(file, of);
                        },
                        () -> classes.unreadable(root.display(path), text)));
  }

  private void clause(String path, String id) {
    String name = root.display(path);
    Optional<FrontMatter> parts =
        files.read(path).flatMap(text -> FrontMatter.split(name, text, diagnostics));
    Optional<YamlFile> file = parts.flatMap(p -> yaml(path, p.yaml(), Clausule.class));
    if (file.isEmpty()) {
      return;
    }
    checkId(file.get(), id, "de naam van het bestand");
    if (Schemas.check(file.get(), "clausule", diagnostics)) {
      library.add(binder.one(file.get(), Clausule.class), name, parts.get().body());
    }
  }

  private void draft(String path, String name) {
    Optional<String> text = files.read(path);
    Optional<YamlFile> file = text.flatMap(t -> yaml(path, t, Ontwerp.class));
    if (file.isPresent() && Schemas.check(file.get(), "ontwerp", diagnostics)) {
      library.add(binder.one(file.get(), Ontwerp.class), file.get(), name, text.get());
    }
  }

  private void versions(String path) {
    Optional<YamlFile> file = yaml(path, Vastlegging.class);
    if (file.isPresent() && Schemas.check(file.get(), "vastlegging", diagnostics)) {
      recorded.add(binder.one(file.get(), Vastlegging.class));
    }
  }

  private void approvals(String path, String document) {
    Optional<YamlFile> file = yaml(path, Paraaf.class);
    file.ifPresent(classes::approvals);
    if (file.isPresent() && Schemas.check(file.get(), "parafen", diagnostics)) {
      approvals.put(document, binder.list(file.get(), Paraaf.class));
    }
  }

  private void exceptions(String path) {
    Optional<YamlFile> file = yaml(path, Uitzondering.class);
    if (file.isPresent() && Schemas.check(file.get(), "uitzonderingen", diagnostics)) {
      exceptions.addAll(binder.list(file.get(), Uitzondering.class));
    }
  }

  private void checkId(YamlFile file, String expected, String what) {
    if (file.root() instanceof YamlNode.Mapping mapping
        && mapping.get("id").orElse(null) instanceof YamlNode.Scalar id
        && !id.text().equals(expected)) {
      diagnostics.add(
          error(
              "id-ongelijk-aan-naam",
              "de id ‘" + id.text() + "’ is niet gelijk aan " + what + ", ‘" + expected + "’",
              id.span(),
              "maak ze gelijk"));
    }
  }

  private Map<String, Prose> prose(CitationKeys keys) {
    Map<String, Prose> prose = new TreeMap<>();
    Set<String> paths = new TreeSet<>(prosePlaces.keySet());
    paths.addAll(pieces.prosePaths());
    for (String path : paths) {
      files
          .read(path)
          .map(text -> MarkdownReader.read(root.display(path), text, keys, diagnostics))
          .ifPresent(read -> prose.put(path, read));
    }
    return prose;
  }

  private void checkEditions() {
    Map<String, List<String>> own = new TreeMap<>();
    for (Map.Entry<String, Place.OfProse> entry : prosePlaces.entrySet()) {
      Place.OfProse place = entry.getValue();
      List<String> paths = own.computeIfAbsent(place.edition(), e -> new ArrayList<>());
      place
          .track()
          .ifPresentOrElse(t -> checkTrack(entry.getKey(), t), () -> paths.add(entry.getKey()));
    }
    EditionFiles edition = new EditionFiles(root, diagnostics);
    letters.forEach((id, file) -> edition.check(id, file, own.getOrDefault(id, List.of())));
    Set<String> used = new TreeSet<>(own.keySet());
    used.addAll(pieces.editions());
    for (String id : used) {
      if (!letterIds.contains(id)) {
        diagnostics.add(
            error(
                "editie-zonder-brief",
                "de editie " + id + " heeft geen brief.yaml",
                Span.at(root.display("edities/" + id + "/brief.yaml"), 1, 1),
                "maak brief.yaml aan, of verwijder de map"));
      }
    }
  }

  private void checkTrack(String path, String track) {
    if (!trackIds.contains(track)) {
      diagnostics.add(
          error(
              "onbekende-verwijzing",
              "er is geen traject ‘" + track + "’ bij deze tekst",
              Span.at(root.display(path), 1, 1),
              NearMiss.hint(track, trackIds)
                  .orElse("geef het bestand de naam van een traject in trajecten")));
    }
  }
}

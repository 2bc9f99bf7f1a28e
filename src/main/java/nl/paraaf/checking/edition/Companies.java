package nl.paraaf.checking.edition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.DataPath;

/** Which track a text is about: by a merged value of it, by its name, or by the heading above. */
final class Companies {
  /** A cell that is no longer holds a value, not a sentence. */
  private static final int VALUE = 20;

  private static final String COMPUTED = "/trajecten/";

  private final Map<String, TrajectStand> byId;
  private final Map<String, String> idByFile = new LinkedHashMap<>();
  private final TrackNames names;

  private Companies(EditionTexts edition, Dossier dossier) {
    byId = dossier.traject();
    names = new TrackNames(dossier.trajecten().stream().map(TrajectStand::traject).toList());
    for (TrajectStand track : dossier.trajecten()) {
      edition
          .provenance()
          .of(track.traject())
          .ifPresent(path -> idByFile.put(path.file(), track.id()));
    }
  }

  /** The tracks of the edition itself. */
  static Companies of(EditionTexts edition) {
    return new Companies(edition, edition.dossier());
  }

  /** The tracks of another date. */
  static Companies of(EditionTexts edition, Dossier dossier) {
    return new Companies(edition, dossier);
  }

  /** The tracks that a stretch of text names. */
  Set<TrajectStand> in(Sentence text) {
    Set<TrajectStand> found = new LinkedHashSet<>();
    text.fields().forEach(field -> track(field).ifPresent(found::add));
    String words = text.text();
    names.in(words).forEach(name -> found.add(byId.get(name.id())));
    return found;
  }

  private Optional<TrajectStand> track(Stretch field) {
    DataPath path = DataPath.parse(field.path());
    String id = idByFile.get(path.file());
    if (path.isComputed() && path.pointer().startsWith(COMPUTED)) {
      String rest = path.pointer().substring(COMPUTED.length());
      id = rest.substring(0, rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/'));
    }
    return Optional.ofNullable(id).map(byId::get);
  }

  /** Whether a passage holds names of tracks and nothing else. */
  boolean isListOfNames(Passage passage) {
    String text = Sentence.plain(passage.text());
    List<TrackNames.Name> named = names.in(text);
    if (named.stream().noneMatch(name -> name.begins(text))) {
      return false;
    }
    String rest = text;
    for (TrackNames.Name name : named) {
      // A name can be a part of one that was taken out.
      if (name.isIn(rest)) {
        rest = name.takenFrom(rest);
      }
    }
    return rest.replaceAll("\\ben\\b|[,;\\s]", "").isEmpty();
  }

  /** Every track that a text names anywhere. */
  Set<String> named(Manuscript text) {
    Set<String> found = new LinkedHashSet<>();
    for (Passage passage : text.passages()) {
      Items.fields(passage).flatMap(f -> track(f).stream()).forEach(t -> found.add(t.id()));
    }
    for (Passage passage : text.passages()) {
      names.in(Sentence.plain(passage.text())).forEach(name -> found.add(name.id()));
    }
    return found;
  }

  /** The track that a heading is the name of. */
  private Optional<TrajectStand> subject(Passage heading) {
    String words = heading.text().strip();
    return byId.values().stream()
        .filter(t -> t.naam().equals(words) || t.bedrijf().naam().equals(words))
        .findFirst();
  }

  /** Reads a text from top to bottom, and tells with each passage whose section it is in. */
  void read(Manuscript text, Reader reader) {
    Optional<TrajectStand> subject = Optional.empty();
    int level = 0;
    for (Passage passage : text.passages()) {
      if (passage.kind() == Kind.HEADING && (subject.isEmpty() || passage.level() <= level)) {
        subject = subject(passage);
        level = passage.level();
      }
      reader.read(passage, subject);
    }
  }

  /** What is done with each passage. */
  interface Reader {
    void read(Passage passage, Optional<TrajectStand> subject);
  }

  /** Prose: not a heading, and not what a letter says around itself. */
  static boolean isProse(Passage passage) {
    return switch (passage.kind()) {
      case PARAGRAPH, ITEM, NOTE -> true;
      case CELL -> passage.text().length() > VALUE;
      case HEADING, CAPTION, BOX_TITLE, LETTERHEAD, SALUTATION, SIGNATURE -> false;
    };
  }

  /** Whether a word was merged from a record that tells what is past, or is a mere label. */
  static boolean isRecord(Passage passage, int offset) {
    List<Stretch> around =
        passage.stretches().stream()
            .filter(s -> s.kind() == StretchKind.FIELD && s.from() <= offset && offset < s.to())
            .toList();
    return !around.isEmpty() && around.stream().noneMatch(s -> s.path().contains("/perspectief/"));
  }
}

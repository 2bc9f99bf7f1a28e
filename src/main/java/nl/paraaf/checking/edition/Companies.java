package nl.paraaf.checking.edition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.DataPath;

/** Which track a text is about: by a merged value of it, by its name, or by the heading above. */
final class Companies {
  private final Map<String, TrajectStand> byId;
  private final Map<String, String> idByFile = new LinkedHashMap<>();
  private final Map<String, Pattern> names = new LinkedHashMap<>();

  private Companies(EditionTexts edition, Dossier dossier) {
    byId = dossier.traject();
    for (TrajectStand track : dossier.trajecten()) {
      edition
          .provenance()
          .of(track.traject())
          .ifPresent(path -> idByFile.put(path.file(), track.id()));
      names.put(track.id(), pattern(track.traject()));
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

  private static Pattern pattern(Traject track) {
    return Pattern.compile(
        Stream.of(
                Stream.of(track.naam(), track.bedrijf().naam()),
                track.bedrijf().statutaireNaam().stream())
            .flatMap(s -> s)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /** The tracks that a stretch of text names. */
  Set<TrajectStand> in(Sentence text) {
    Set<TrajectStand> found = new LinkedHashSet<>();
    text.fields().forEach(field -> track(field).ifPresent(found::add));
    String words = text.text();
    names.forEach(
        (id, name) -> {
          if (name.matcher(words).find()) {
            found.add(byId.get(id));
          }
        });
    return found;
  }

  private Optional<TrajectStand> track(Stretch field) {
    DataPath path = DataPath.parse(field.path());
    String[] steps = path.pointer().split("/");
    boolean computed = path.isComputed() && steps.length > 2 && steps[1].equals("trajecten");
    String id = computed ? steps[2] : idByFile.get(path.file());
    return Optional.ofNullable(id).map(byId::get);
  }

  /** Whether a passage holds names of tracks and nothing else. */
  boolean isListOfNames(Passage passage) {
    String rest = Sentence.plain(passage.text());
    int names = 0;
    for (Pattern name : this.names.values()) {
      Matcher found = name.matcher(rest);
      if (found.find()) {
        rest = found.replaceFirst("");
        names++;
      }
    }
    return names > 0 && rest.replaceAll("\\ben\\b|[,;\\s]", "").isEmpty();
  }

  /** Every track that a text names anywhere. */
  Set<String> named(Manuscript text) {
    return text.passages().stream()
        .flatMap(p -> in(Sentence.whole(p)).stream())
        .map(TrajectStand::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
      case PARAGRAPH, ITEM, NOTE, CELL -> true;
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

package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.AfdoeningStatus;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.Motie;
import nl.paraaf.domain.Registers.Toezegging;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;

/**
 * The promises and motions of the registers, and where the documents of an edition tell of them.
 */
final class Items {
  private static final Set<AfdoeningStatus> FINAL =
      Set.of(AfdoeningStatus.AFGEDAAN, AfdoeningStatus.AFGEWEZEN);

  /**
   * A promise or a motion.
   *
   * @param record as read
   * @param name as a reader knows it, such as {@code de toezegging TZ202410-136}
   * @param day on which it was made; empty when no source gives it
   * @param term the last day on which it must have been kept
   * @param number the official number that a mention gives; empty for none
   * @param path where the record stands, as a merged value begins
   * @param paper the same of the paper of a motion; empty for a promise
   */
  record Item(
      Object record,
      String id,
      boolean motion,
      String name,
      Kamer house,
      Optional<LocalDate> day,
      Optional<LocalDate> term,
      Optional<String> number,
      List<Afdoening> steps,
      String path,
      Optional<String> paper) {

    /** The step that settled it, if any was taken by the end of a day. */
    Optional<Afdoening> settled(LocalDate by) {
      return steps.stream()
          .filter(s -> FINAL.contains(s.status()) && !s.datum().isAfter(by))
          .findFirst();
    }

    boolean holds(String field) {
      return inside(field, path) || paper.filter(p -> inside(field, p)).isPresent();
    }
  }

  /** Whether a merged value is a record, or of it. */
  static boolean inside(String field, String record) {
    return field.equals(record) || field.startsWith(record + "/");
  }

  private final EditionTexts edition;
  private final List<Item> all = new ArrayList<>();
  private final Map<String, List<Item>> byRecord = new HashMap<>();

  private Items(EditionTexts edition) {
    this.edition = edition;
    edition
        .facts()
        .registers()
        .toezeggingen()
        .forEach(t -> path(t).map(p -> promise(t, p)).ifPresent(all::add));
    edition
        .facts()
        .registers()
        .moties()
        .forEach(m -> path(m).map(p -> motion(m, p)).ifPresent(all::add));
    for (Item item : all) {
      byRecord.computeIfAbsent(item.path(), p -> new ArrayList<>()).add(item);
      item.paper().ifPresent(p -> byRecord.computeIfAbsent(p, q -> new ArrayList<>()).add(item));
    }
  }

  static Items of(EditionTexts edition) {
    return new Items(edition);
  }

  /** All of them, of every date: promises first. */
  List<Item> all() {
    return all;
  }

  static boolean isFinal(Afdoening step) {
    return FINAL.contains(step.status());
  }

  private Optional<String> path(Object record) {
    return edition.provenance().of(record).map(Object::toString);
  }

  private static Item promise(Toezegging t, String path) {
    return new Item(
        t,
        t.id(),
        false,
        "de toezegging " + t.nummer().orElse("‘" + t.id() + "’"),
        t.kamer(),
        t.datum(),
        t.termijn(),
        t.nummer(),
        t.afdoening(),
        path,
        Optional.empty());
  }

  private Item motion(Motie m, String path) {
    Optional<Kamerstuk> paper =
        edition.facts().registers().kamerstukken().stream()
            .filter(k -> k.id().equals(m.kamerstuk()))
            .findFirst();
    return new Item(
        m,
        m.id(),
        true,
        "de " + m.naam() + " (" + m.id() + ")",
        paper.map(Kamerstuk::kamer).orElse(Kamer.TWEEDE),
        m.aangenomen().or(() -> paper.flatMap(Kamerstuk::datum)),
        Optional.empty(),
        Optional.empty(),
        m.afdoening(),
        path,
        paper.flatMap(this::path));
  }

  /** The items that a sentence names by a merged value, by number or by citing the paper. */
  Set<Item> in(Sentence sentence) {
    Set<Item> found = new LinkedHashSet<>();
    for (Stretch field : sentence.fields()) {
      found.addAll(byRecord.getOrDefault(record(field.path()), List.of()));
    }
    all.stream()
        .filter(item -> item.number().filter(n -> sentence.text().contains(n)).isPresent())
        .forEach(found::add);
    return found;
  }

  /** Of a merged value, the item of a register that it is of: {@code registers/moties.yaml#/3}. */
  private static String record(String field) {
    int end = field.indexOf('/', field.indexOf('#') + 2);
    return end < 0 ? field : field.substring(0, end);
  }

  /** Everything that the letter or one of its annexes mentions. */
  Set<Item> mentioned() {
    Set<Item> found = new LinkedHashSet<>();
    List<Item> numbered = all.stream().filter(item -> item.number().isPresent()).toList();
    for (Manuscript text : Family.own(edition)) {
      for (Passage passage : text.passages()) {
        fields(passage)
            .forEach(f -> found.addAll(byRecord.getOrDefault(record(f.path()), List.of())));
        numbered.stream()
            .filter(item -> passage.text().contains(item.number().orElseThrow()))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The first passage that shows a merged value of an item. */
  Optional<Passage> firstMention(Item item) {
    return Family.own(edition).stream()
        .map(Manuscript::passages)
        .flatMap(List::stream)
        .filter(p -> fields(p).anyMatch(s -> item.holds(s.path())))
        .findFirst();
  }

  /** The merged values of a passage. */
  static Stream<Stretch> fields(Passage passage) {
    return passage.stretches().stream().filter(s -> s.kind() == StretchKind.FIELD);
  }
}

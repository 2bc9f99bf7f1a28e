package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.source.DataPath;

/**
 * What the readers of one document may see of the records, and what is known to be unknown.
 *
 * @param rubricering for whom the document is
 * @param verborgen what they may not see, by {@link Klassering#weg}
 * @param onbekend values that are not known yet, by path
 */
public record Inzage(
    Rubricering rubricering,
    Map<DataPath, Klassering> verborgen,
    Map<DataPath, Onbekend> onbekend) {

  /** All records may be seen, and nothing is known to be unknown. */
  public static final Inzage ALLES = new Inzage(Rubricering.OPENBAAR, Map.of(), Map.of());

  public Inzage {
    verborgen = Collections.unmodifiableMap(new LinkedHashMap<>(verborgen));
    onbekend = Map.copyOf(onbekend);
  }

  /** Sight on all records, for a document that is not public. */
  public static Inzage intern(Rubricering rubricering, Map<DataPath, Onbekend> onbekend) {
    return new Inzage(rubricering, Map.of(), onbekend);
  }

  /** Sight on what is public on a day. */
  public static Inzage openbaar(
      List<Klassering> klasseringen, LocalDate dag, Map<DataPath, Onbekend> onbekend) {
    Map<DataPath, Klassering> hidden = new LinkedHashMap<>();
    for (Klassering klassering : klasseringen) {
      if (klassering.verborgenOp(dag)) {
        hidden.putIfAbsent(klassering.weg(), klassering);
        hidden.putIfAbsent(klassering.pad(), klassering);
      }
    }
    return new Inzage(Rubricering.OPENBAAR, hidden, onbekend);
  }

  /** Why a value does not exist for the readers; empty when it does. */
  public Optional<Klassering> verborgen(DataPath pad) {
    return Optional.ofNullable(verborgen.get(pad));
  }

  /** Why a record that templates know by variable and id does not exist for the readers. */
  public Optional<Klassering> verborgenRecord(String variabele, String id) {
    String record = variabele + "/" + id;
    return verborgen.values().stream().filter(k -> k.record().equals(record)).findFirst();
  }

  /** The items that the readers do not see of a list that they do see. */
  public List<Klassering> verborgenIn(DataPath lijst) {
    List<Klassering> items = new ArrayList<>();
    String prefix = lijst.pointer() + "/";
    verborgen.forEach(
        (path, klassering) -> {
          String pointer = path.pointer();
          if (path.file().equals(lijst.file())
              && path.equals(klassering.weg())
              && pointer.startsWith(prefix)
              && pointer.indexOf('/', prefix.length()) < 0) {
            items.add(klassering);
          }
        });
    return items;
  }
}

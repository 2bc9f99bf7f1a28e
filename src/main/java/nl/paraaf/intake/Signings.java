package nl.paraaf.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Klasse;
import nl.paraaf.intake.yaml.YamlNode;

/** The days on which agreements of a track were signed and the public could know it. */
record Signings(List<LocalDate> days) {
  private static final Set<String> KINDS =
      Set.of("eop_ondertekend", "jloi_ondertekend", "afspraak_ondertekend");

  /** The signings in the file of a track. */
  static Signings of(YamlNode root) {
    Set<LocalDate> days = new TreeSet<>();
    if (root instanceof YamlNode.Mapping track
        && track.get("gebeurtenissen").orElse(null) instanceof YamlNode.Sequence events) {
      for (YamlNode node : events.items()) {
        if (node instanceof YamlNode.Mapping event && KINDS.contains(text(event, "soort"))) {
          publicDay(event).ifPresent(days::add);
        }
      }
    }
    return new Signings(new ArrayList<>(days));
  }

  /** The first signing on or after a day; without a day the first of all. */
  Optional<LocalDate> firstFrom(Optional<LocalDate> day) {
    return days.stream().filter(d -> day.map(from -> !d.isBefore(from)).orElse(true)).findFirst();
  }

  /** The day of an event, or the later day on which its own embargo ends. */
  private static Optional<LocalDate> publicDay(YamlNode.Mapping event) {
    Optional<LocalDate> day = day(event);
    String klasse = text(event, "klasse");
    if (klasse.isEmpty() || klasse.equals(Klasse.OPENBAAR.id())) {
      return day;
    }
    Optional<LocalDate> embargo = ClassKeys.day(text(event, "embargo"));
    if (embargo.isEmpty() && klasse.equals(Klasse.TOT_ONDERTEKENING.id())) {
      return day;
    }
    return day.flatMap(d -> embargo.map(e -> e.isAfter(d) ? e : d));
  }

  /** The last day on which an event can have happened. */
  static Optional<LocalDate> day(YamlNode.Mapping event) {
    Optional<LocalDate> latest = ClassKeys.day(text(event, "uiterlijk"));
    try {
      LocalDate last = Datum.parse(text(event, "datum")).laatste();
      return Optional.of(latest.filter(day -> day.isBefore(last)).orElse(last));
    } catch (DateTimeException e) {
      return latest;
    }
  }

  private static String text(YamlNode.Mapping mapping, String key) {
    return mapping.get(key).map(ClassKeys::text).orElse("");
  }
}

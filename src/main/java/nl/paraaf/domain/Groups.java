package nl.paraaf.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Tracks by phase, kind of event and type: a key for every value, and no other. */
record Groups(
    Map<String, List<TrajectStand>> stand,
    Map<String, List<TrajectStand>> bereikt,
    Map<String, List<TrajectStand>> nieuw,
    Map<String, List<TrajectStand>> soort) {

  static Groups of(List<TrajectStand> all) {
    List<TrajectStand> maatwerk =
        all.stream().filter(track -> track.type() == TrajectType.MAATWERKTRAJECT).toList();
    return new Groups(
        group(maatwerk, Fase.values(), (track, phase) -> track.fase() == phase),
        group(maatwerk, Soort.values(), (track, kind) -> any(track.gebeurtenissen(), kind)),
        group(all, Soort.values(), (track, kind) -> any(track.nieuw(), kind)),
        group(all, TrajectType.values(), (track, type) -> track.type() == type));
  }

  Telling telling() {
    return new Telling(sizes(stand), sizes(bereikt), sizes(nieuw), sizes(soort));
  }

  private static boolean any(List<Traject.Gebeurtenis> events, Soort kind) {
    return events.stream().anyMatch(event -> event.soort() == kind);
  }

  private static <T extends Benoemd> Map<String, List<TrajectStand>> group(
      List<TrajectStand> tracks, T[] keys, BiPredicate<TrajectStand, T> member) {
    Map<String, List<TrajectStand>> groups = new LinkedHashMap<>();
    Arrays.stream(keys).forEach(key -> groups.put(key.id(), new ArrayList<>()));
    for (T key : keys) {
      tracks.stream().filter(track -> member.test(track, key)).forEach(groups.get(key.id())::add);
    }
    groups.replaceAll((key, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(groups);
  }

  private static Map<String, Integer> sizes(Map<String, List<TrajectStand>> groups) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    groups.forEach((key, list) -> sizes.put(key, list.size()));
    return Collections.unmodifiableMap(sizes);
  }
}

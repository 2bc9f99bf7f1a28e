package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.intake.Json;

/** Joins the manifests of all parts of a whole into that of the whole. */
public final class Joining {
  private final List<String> problems = new ArrayList<>();
  private final SortedMap<Integer, Manifest> parts = new TreeMap<>();
  private final SortedMap<String, Manifest.Document> documents = new TreeMap<>();

  private Joining() {}

  /**
   * What came of it.
   *
   * @param manifest the bytes; empty when there are problems
   * @param problems what is missing or contradicts, one sentence each, without a stop
   */
  public record Result(Optional<byte[]> manifest, int documents, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Joins.
   *
   * @param files the bytes of manifests by the name that the user gave
   */
  public static Result of(Map<String, byte[]> files) {
    Joining joining = new Joining();
    files.forEach(joining::read);
    if (joining.problems.isEmpty()) {
      joining.check();
    }
    if (!joining.problems.isEmpty()) {
      return new Result(Optional.empty(), 0, joining.problems);
    }
    Manifest first = joining.parts.get(joining.parts.firstKey());
    Manifest whole =
        new Manifest(
            Manifest.VORM,
            first.programma(),
            first.content(),
            first.templates(),
            null,
            List.copyOf(joining.documents.values()));
    return new Result(Optional.of(Json.write(whole)), joining.documents.size(), List.of());
  }

  private void read(String name, byte[] bytes) {
    Optional<Manifest> read =
        Json.read(bytes, Manifest.class)
            .filter(m -> m.vorm() == Manifest.VORM && Version.name().equals(m.programma()));
    if (read.isEmpty()) {
      problems.add(name + " is geen manifest dat deze versie van Paraaf leest");
      return;
    }
    Manifest manifest = read.get();
    if (manifest.deel() == null) {
      problems.add(name + " is het manifest van een geheel, niet van een deel");
      return;
    }
    if (parts.putIfAbsent(manifest.deel().deel(), manifest) != null) {
      problems.add("deel " + manifest.deel().deel() + " is er twee keer; ook in " + name);
    }
    Manifest other = parts.get(parts.firstKey());
    boolean fits =
        other.deel().delen() == manifest.deel().delen()
            && other.deel().invoer().equals(manifest.deel().invoer())
            && other.deel().documenten().equals(manifest.deel().documenten())
            && String.valueOf(other.content()).equals(manifest.content())
            && String.valueOf(other.templates()).equals(manifest.templates());
    if (!fits) {
      problems.add(
          name
              + " is een deel van iets anders dan deel "
              + other.deel().deel()
              + ": andere gegevens, een ander programma of een ander verzoek");
    }
  }

  private void check() {
    int of = parts.values().stream().mapToInt(m -> m.deel().delen()).findFirst().orElse(0);
    for (int number = 1; number <= of; number++) {
      if (!parts.containsKey(number)) {
        problems.add("deel " + number + " van " + of + " ontbreekt");
      }
    }
    parts.values().forEach(part -> part.documenten().forEach(this::add));
    if (problems.isEmpty()) {
      Manifest.Deel part = parts.get(parts.firstKey()).deel();
      Set<String> missing = new TreeSet<>(part.documenten());
      missing.removeAll(documents.keySet());
      missing.forEach(path -> problems.add(path + " is in geen van de delen gemaakt"));
    }
  }

  /** A document of a run before this one can stand in the manifests of more parts. */
  private void add(Manifest.Document document) {
    Manifest.Document other = documents.putIfAbsent(document.document(), document);
    if (other != null && !other.equals(document)) {
      problems.add(document.document() + " is in twee delen verschillend gemaakt");
    }
  }
}

package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;
import nl.paraaf.intake.Names;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/**
 * Secrets to plant into the repository's own records: for every field of every kind of record, at
 * each place where the records have one.
 */
final class Plants {
  /** Days on which something begins that ended long ago: here the secret lies before. */
  private static final Set<String> BEGINS =
      Set.of(
          "Ambt.van",
          "Ambtstermijn.van",
          "Bron.datum",
          "Editie.vorigePeildatum",
          "Lidmaatschap.van",
          "Organisatie.van");

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private final Map<String, String> content;

  private Plants(Map<String, String> content) {
    this.content = content;
  }

  /** The repository's content. */
  static Map<String, String> content() throws IOException {
    FolderRoot root = new FolderRoot("content", Path.of("content"));
    Map<String, String> files = new TreeMap<>();
    for (String path : root.list()) {
      files.put(path, new String(root.read(path, Integer.MAX_VALUE), UTF_8));
    }
    return files;
  }

  /**
   * One secret in one field.
   *
   * @param field such as {@code Steun.bedrag}
   * @param steps the way to the record in its file: keys, and indexes of lists
   * @param value as written
   * @param forms as somebody could read it
   */
  record Plant(
      String field,
      String file,
      List<String> steps,
      String key,
      boolean inList,
      String value,
      List<String> forms) {

    /** Whether one of two stands in the record of the other, and would be hidden with it. */
    boolean meets(Plant other) {
      int common = Math.min(steps.size(), other.steps.size());
      return file.equals(other.file)
          && steps.subList(0, common).equals(other.steps.subList(0, common));
    }

    /** The content with the secret in it; empty when it cannot be put here. */
    Optional<Map<String, String>> in(Map<String, String> content, boolean classed) {
      String text = content.get(file);
      YamlNode root = YamlReader.read(file, text, new Diagnostics()).orElseThrow().root();
      YamlNode.Mapping record = (YamlNode.Mapping) follow(root, steps);
      YamlNode.Entry first = record.entries().get(0);
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      Optional<YamlNode> now = record.get(key);
      if (now.isPresent()) {
        YamlNode node = now.get();
        if (inList) {
          List<YamlNode> items = ((YamlNode.Sequence) node).items();
          if (items.isEmpty()) {
            return Optional.empty();
          }
          node = items.get(0);
        }
        replace(lines, node.span());
      }
      Position at = first.keySpan().start();
      String line = lines.get(at.line() - 1);
      String before = line.substring(0, at.column() - 1);
      if (before.contains("{")) {
        return Optional.empty();
      }
      String indent = "\n" + " ".repeat(at.column() - 1);
      String added =
          (now.isEmpty() ? key + ": " + (inList ? "[" + value + "]" : value) + indent : "")
              + (classed ? "klassen: { " + key + ": koersgevoelig }" + indent : "");
      lines.set(at.line() - 1, before + added + line.substring(at.column() - 1));
      Map<String, String> changed = new TreeMap<>(content);
      changed.put(file, String.join("\n", lines));
      return Optional.of(changed);
    }

    /** Puts the value in the place of another, which may be of more than one line. */
    private void replace(List<String> lines, Span span) {
      int first = span.start().line() - 1;
      // A block of text ends at the beginning of the line behind it.
      boolean block = span.end().line() > span.start().line() && span.end().column() == 1;
      int last = span.end().line() - (block ? 2 : 1);
      String tail = block ? "" : lines.get(last).substring(span.end().column() - 1);
      lines.set(first, lines.get(first).substring(0, span.start().column() - 1) + value + tail);
      for (int i = first + 1; i <= last; i++) {
        // Lines stay, so that places after this one stay what they are.
        lines.set(i, "");
      }
    }

    private static YamlNode follow(YamlNode root, List<String> steps) {
      YamlNode at = root;
      for (String step : steps) {
        at =
            at instanceof YamlNode.Sequence list
                ? list.items().get(Integer.parseInt(step))
                : ((YamlNode.Mapping) at).get(step).orElseThrow();
      }
      return at;
    }
  }

  /** A record somewhere in the content. */
  private record Place(String file, List<String> steps) {}

  /** The places to try for each field, those of one field in an order of its own. */
  static Map<String, List<Plant>> all(Map<String, String> content) {
    return new Plants(content).all();
  }

  private Map<String, List<Plant>> all() {
    Map<Class<?>, List<Place>> places = new LinkedHashMap<>();
    for (String file : content.keySet()) {
      kind(file)
          .ifPresent(
              type ->
                  collect(
                      type,
                      YamlReader.read(file, content.get(file), new Diagnostics())
                          .orElseThrow()
                          .root(),
                      new Place(file, List.of()),
                      places));
    }
    Map<String, List<Plant>> plants = new LinkedHashMap<>();
    places.forEach((type, found) -> fields(type, found, plants));
    return plants;
  }

  private static Optional<Class<?>> kind(String file) {
    if (file.startsWith("trajecten/")) {
      return Optional.of(Traject.class);
    } else if (file.equals("edities/2026-06/brief.yaml")) {
      return Optional.of(Editie.class);
    }
    for (RecordComponent register : Registers.class.getRecordComponents()) {
      if (file.equals("registers/" + register.getName() + ".yaml")) {
        return Optional.of(held(register.getGenericType()));
      }
    }
    return Optional.empty();
  }

  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  private static void collect(
      Class<?> type, YamlNode node, Place place, Map<Class<?>, List<Place>> places) {
    if (node instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(type, list.items().get(i), step(place, "" + i), places);
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      places.computeIfAbsent(type, t -> new ArrayList<>()).add(place);
      for (RecordComponent component : type.getRecordComponents()) {
        Class<?> held = held(component.getGenericType());
        if (held.isRecord() && held != Datum.class) {
          mapping
              .get(component.getName())
              .ifPresent(v -> collect(held, v, step(place, component.getName()), places));
        }
      }
    }
  }

  private static Place step(Place place, String step) {
    List<String> steps = new ArrayList<>(place.steps());
    steps.add(step);
    return new Place(place.file(), steps);
  }

  private static void fields(Class<?> type, List<Place> places, Map<String, List<Plant>> plants) {
    for (RecordComponent component : type.getRecordComponents()) {
      String key = component.getName();
      Class<?> held = held(component.getGenericType());
      boolean record = held.isRecord() && held != Datum.class;
      if (Names.isName(type, key) || record || held.isEnum() || isTruth(held)) {
        continue;
      }
      String field = type.getSimpleName() + "." + key;
      List<Plant> found = new ArrayList<>();
      int number = plants.size();
      for (int i = 0; i < places.size(); i++) {
        // Each field begins elsewhere, so that not all secrets come in the same record.
        Place place = places.get((i + number * 7) % places.size());
        boolean list = component.getType() == List.class;
        for (List<String> forms : values(field, held, number)) {
          found.add(new Plant(field, place.file(), place.steps(), key, list, forms.get(0), forms));
        }
      }
      plants.put(field, found);
    }
  }

  private static boolean isTruth(Class<?> type) {
    return type == boolean.class || type == Boolean.class;
  }

  /** What can be written, each with the forms of it. */
  private static List<List<String>> values(String field, Class<?> type, int number) {
    if (type == LocalDate.class || type == Datum.class) {
      int year = BEGINS.contains(field) ? 1941 : 2041;
      LocalDate day = LocalDate.of(year, 1 + number % 12, 1 + number / 12 % 28);
      String month = MONTHS.get(day.getMonthValue() - 1);
      return List.of(
          List.of(
              day.toString(),
              day.getDayOfMonth() + " " + month + " " + year,
              day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + year));
    } else if (type == Year.class) {
      return List.of(List.of("" + (2071 + number % 25)));
    } else if (type == BigDecimal.class || type == Integer.class) {
      int secret = (field.endsWith(".max") ? 873_040_001 : 73_040_001) + number * 1_000;
      String digits = String.format(Locale.GERMANY, "%,d", secret);
      return List.of(
          List.of("" + secret, digits, digits.replaceFirst("\\.", ",").replace(".", "")));
    }
    int n = 9_100 + number;
    // Where the schema asks for a form of its own.
    return switch (field) {
      case "Bron.url" -> List.of(List.of("https://zwijgmarmot" + n + ".example/kwartelslag"));
      case "Kamerstuk.vergaderjaar" -> List.of(List.of("2041-2042"));
      case "Toezegging.nummer" -> List.of(List.of("TZ202410-" + (900 + number % 100)));
      case "Kamerstuk.ondernummer" -> List.of(List.of("" + n));
      case "Kamerstuk.toevoeging" -> List.of(List.of("XCIX"));
      default -> List.of(List.of("Zwijgmarmot" + n + " Kwartelslag" + n));
    };
  }
}

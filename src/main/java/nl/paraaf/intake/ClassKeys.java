package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Klasse;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Onbekend;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * The keys that any record can have beside its own: {@code klasse} and {@code embargo} for the
 * record, {@code klassen} for its fields, {@code nogNietBekend} for fields that are not filled in.
 */
final class ClassKeys {
  private final List<Klassering> classes;
  private final Map<DataPath, Onbekend> unknown;
  private final Diagnostics diagnostics;

  ClassKeys(List<Klassering> classes, Map<DataPath, Onbekend> unknown, Diagnostics diagnostics) {
    this.classes = classes;
    this.unknown = unknown;
    this.diagnostics = diagnostics;
  }

  void read(YamlNode.Mapping mapping, Shape shape, ClassPlace place) {
    Optional<YamlNode> word = mapping.get("klasse");
    word.ifPresent(w -> add(w, mapping.get("embargo"), place, mapping.span()));
    if (word.isEmpty() && mapping.entry("embargo").isPresent()) {
      diagnostics.add(
          error(
              "embargo-zonder-klasse",
              "er is een embargo, maar geen klasse",
              mapping.entry("embargo").get().keySpan(),
              "schrijf erboven ook klasse, zoals klasse: vertrouwelijk"));
    }
    for (YamlNode.Entry entry : entries(mapping, "klassen")) {
      if (known(entry, shape)) {
        Span span = mapping.get(entry.key()).map(YamlNode::span).orElse(entry.keySpan());
        ClassPlace field = place.field(entry.key(), shape.needs(entry.key()));
        if (entry.value() instanceof YamlNode.Mapping more) {
          more.get("klasse").ifPresent(w -> add(w, more.get("embargo"), field, span));
        } else {
          add(entry.value(), Optional.empty(), field, span);
        }
      }
    }
    entries(mapping, "nogNietBekend").forEach(entry -> unknown(entry, mapping, shape, place));
  }

  /** The class that a schema gives to a value wherever it stands. */
  void always(String word, ClassPlace place, Span span) {
    Klasse klasse = Klasse.of(word).orElse(Klasse.KOERSGEVOELIG);
    classes.add(
        new Klassering(
            place.path(), place.removal(), place.record(), klasse, Optional.empty(), span));
  }

  private static List<YamlNode.Entry> entries(YamlNode.Mapping mapping, String key) {
    return mapping.get(key).orElse(null) instanceof YamlNode.Mapping map
        ? map.entries()
        : List.of();
  }

  private boolean known(YamlNode.Entry entry, Shape shape) {
    List<String> keys = shape.keys();
    if (!keys.contains(entry.key())) {
      diagnostics.add(
          error(
              "onbekende-sleutel",
              "hier bestaat geen sleutel " + entry.key(),
              entry.keySpan(),
              NearMiss.hint(entry.key(), keys)
                  .orElse("de sleutels die hier kunnen staan, zijn: " + String.join(", ", keys))));
    }
    return keys.contains(entry.key());
  }

  private void add(YamlNode word, Optional<YamlNode> embargo, ClassPlace place, Span span) {
    // What the schema refuses is closed until it has been put right.
    Klasse klasse = Klasse.of(text(word)).orElse(Klasse.KOERSGEVOELIG);
    Optional<LocalDate> day = embargo.flatMap(node -> day(text(node)));
    if (embargo.isEmpty() && klasse == Klasse.TOT_ONDERTEKENING) {
      if (place.signings().isEmpty()) {
        diagnostics.add(
            error(
                "embargo-ontbreekt",
                "hier is niet te zien welke ondertekening de waarde openbaar maakt",
                word.span(),
                "geef embargo: de eerste dag waarop zij openbaar is"));
      }
      day = place.signings().flatMap(signings -> signings.firstFrom(place.since()));
    }
    if (klasse != Klasse.OPENBAAR) {
      classes.add(new Klassering(place.path(), place.removal(), place.record(), klasse, day, span));
    }
  }

  private void unknown(
      YamlNode.Entry entry, YamlNode.Mapping mapping, Shape shape, ClassPlace place) {
    if (!known(entry, shape)) {
      return;
    }
    String key = entry.key();
    if (mapping.get(key).isPresent()) {
      diagnostics.add(
          error(
              "bekend-en-onbekend",
              key + " is ingevuld en staat ook bij nogNietBekend",
              entry.keySpan(),
              "haal een van beide weg"));
    } else if (!shape.isOptional(key)) {
      diagnostics.add(
          error(
              "niet-onbekend-te-laten",
              key + " kan hier niet nog onbekend zijn",
              entry.keySpan(),
              shape.needs(key)
                  ? "zonder " + key + " bestaat dit onderdeel niet: wacht ermee tot u het weet"
                  : "zet nogNietBekend bij een onderdeel, of laat de lijst leeg"));
    } else if (entry.value() instanceof YamlNode.Mapping how) {
      String name = key.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
      unknown.put(
          place.path().child(key),
          new Onbekend(
              name,
              how.get("reden").map(ClassKeys::text).orElse(""),
              how.get("eigenaar").map(ClassKeys::text).orElse(""),
              entry.keySpan()));
    }
  }

  static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      // The schema tells it.
      return Optional.empty();
    }
  }
}

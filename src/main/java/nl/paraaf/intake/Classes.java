package nl.paraaf.intake;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klasse;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Onbekend;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.Waarde;
import nl.paraaf.domain.Waarde.Aard;
import nl.paraaf.intake.yaml.DataPart;
import nl.paraaf.intake.yaml.DataSchema;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.DataPaths;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/**
 * Reads from the files, before there are records, which values are confidential, which are known to
 * be unknown, and all values with their places. A file that is wrong by its schema is read as far
 * as it goes: what it classes must not be told in messages either.
 */
final class Classes {
  private final List<Klassering> classes = new ArrayList<>();
  private final Map<DataPath, Onbekend> unknown = new LinkedHashMap<>();
  private final List<Waarde> values = new ArrayList<>();
  private final DataPaths paths = new DataPaths();
  private final ClassKeys keys;

  Classes(Diagnostics diagnostics) {
    this.keys = new ClassKeys(classes, unknown, diagnostics);
  }

  /** Reads a file that holds one record, or a list of them. */
  void read(YamlFile file, Class<?> record) {
    Optional<Signings> signings =
        record == Traject.class ? Optional.of(Signings.of(file.root())) : Optional.empty();
    if (file.root() instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        root(record, list.items().get(i), file.path().child(i), signings);
      }
    } else {
      root(record, file.root(), file.path(), signings);
    }
  }

  /** Reads a file with the data of a document, of which a schema says what they are. */
  void read(YamlFile file, DataSchema schema) {
    ClassPlace whole = ClassPlace.root(file.path(), "", Optional.empty());
    visit(schema.whole(), file.root(), whole, Optional.empty());
  }

  /** Closes what approvals tell of civil servants, whatever the file says of it. */
  void approvals(YamlFile file) {
    if (file.root() instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        ClassPlace entry = ClassPlace.root(file.path(), "", Optional.empty()).item(i);
        close(list.items().get(i), "naam", Klasse.INTERN_PERSOON, entry);
        close(list.items().get(i), "opmerking", Klasse.VERTROUWELIJK, entry);
      }
    }
  }

  private void close(YamlNode node, String key, Klasse klasse, ClassPlace around) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .get(key)
          .ifPresent(value -> keys.always(klasse.id(), around.field(key, false), value.span()));
    }
  }

  private void visit(
      DataPart part, YamlNode node, ClassPlace place, Optional<YamlNode.Mapping> around) {
    part.klasse().ifPresent(word -> keys.always(word, place, node.span()));
    if (node instanceof YamlNode.Mapping mapping) {
      ClassPlace here = place.since(since(mapping));
      keys.read(mapping, Shape.of(part), here);
      for (String key : part.keys()) {
        ClassPlace field = here.field(key, part.needs(key));
        mapping
            .get(key)
            .ifPresent(value -> visit(part.at(key), value, field, Optional.of(mapping)));
      }
    } else if (node instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        visit(part.item(), list.items().get(i), place.item(i), around);
      }
    } else if (node instanceof YamlNode.Scalar scalar) {
      Optional<Eenheid> unit = around.flatMap(Classes::unit);
      part.aard().ifPresent(aard -> values.add(value(place, aard, scalar, unit)));
    }
  }

  /**
   * A file that cannot be read as YAML. When it speaks of classes, all of it is closed: which
   * values they are about is not known.
   */
  void unreadable(String file, String text) {
    if (text.contains("klasse")) {
      DataPath path = new DataPath(file, "");
      int lines = (int) text.lines().count();
      Span all = new Span(file, new Position(1, 1), new Position(lines + 1, 1));
      classes.add(new Klassering(path, path, "", Klasse.KOERSGEVOELIG, Optional.empty(), all));
    }
  }

  private void root(Class<?> record, YamlNode node, DataPath path, Optional<Signings> signings) {
    String name = "";
    if (node instanceof YamlNode.Mapping mapping) {
      String id =
          Stream.of("id", "afkorting")
              .flatMap(key -> mapping.get(key).stream())
              .map(ClassKeys::text)
              .findFirst()
              .orElse("");
      // Templates know records by the names of their kinds: cijfer, kamerstuk, traject.
      name = record.getSimpleName().toLowerCase(Locale.ROOT) + "/" + id;
    }
    visit(record, node, ClassPlace.root(path, name, signings));
  }

  private void visit(Class<?> type, YamlNode node, ClassPlace place) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return;
    }
    RecordShape shape = new RecordShape(type);
    ClassPlace here = place.since(since(mapping));
    keys.read(mapping, shape, here);
    for (RecordComponent component : shape.components()) {
      String key = component.getName();
      ClassPlace field = here.field(key, shape.needs(key));
      mapping.get(key).ifPresent(value -> value(component, value, field, mapping));
    }
  }

  private static Optional<LocalDate> since(YamlNode.Mapping mapping) {
    return mapping
        .get("vanaf")
        .flatMap(node -> ClassKeys.day(ClassKeys.text(node)))
        .or(() -> Signings.day(mapping));
  }

  private void value(
      RecordComponent component, YamlNode value, ClassPlace place, YamlNode.Mapping around) {
    Class<?> held = RecordShape.held(component);
    if (value instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        single(held, list.items().get(i), place.item(i), around);
      }
    } else {
      single(held, value, place, around);
    }
  }

  private void single(Class<?> type, YamlNode node, ClassPlace place, YamlNode.Mapping around) {
    if (RecordShape.isRecord(type)) {
      visit(type, node, place);
    } else if (node instanceof YamlNode.Scalar scalar) {
      aard(type).ifPresent(aard -> values.add(value(place, aard, scalar, unit(around))));
    }
  }

  private Waarde value(
      ClassPlace place, Aard aard, YamlNode.Scalar scalar, Optional<Eenheid> unit) {
    return new Waarde(paths.shared(place.path()), aard, scalar.text(), unit, scalar.span());
  }

  private static Optional<Aard> aard(Class<?> type) {
    if (type == BigDecimal.class || type == Integer.class) {
      return Optional.of(Aard.GETAL);
    } else if (type == LocalDate.class || type == Datum.class) {
      return Optional.of(Aard.DATUM);
    }
    return type == String.class ? Optional.of(Aard.TEKST) : Optional.empty();
  }

  private static Optional<Eenheid> unit(YamlNode.Mapping around) {
    String unit = around.get("eenheid").map(ClassKeys::text).orElse("");
    return Stream.of(Eenheid.values()).filter(e -> e.id().equals(unit)).findFirst();
  }

  /**
   * What was read of all files so far.
   *
   * @param binding makes the records again, without what may not be seen
   */
  Content.Classified classified(Function<Inzage, Gegevens> binding) {
    return new Content.Classified(classes, unknown, values, binding);
  }
}

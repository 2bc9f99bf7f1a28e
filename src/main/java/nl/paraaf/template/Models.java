package nl.paraaf.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Berekend;
import nl.paraaf.domain.Datum;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Placed;
import nl.paraaf.source.Provenance;

/**
 * Shows the domain to FreeMarker: records by component, lists, maps, and values that know their
 * data path. Anything else is refused, so no template can reach an object that was not meant for
 * it.
 */
final class Models implements ObjectWrapper {
  private final Provenance provenance;
  private final Withheld withheld;
  private final Unknowns unknowns;
  private final Uses uses;

  /**
   * Models for one merge.
   *
   * @param withheld is told what is asked for and not there for the readers
   * @param uses hears what is looked at
   */
  Models(Provenance provenance, Withheld withheld, Unknowns unknowns, Uses uses) {
    this.provenance = provenance;
    this.withheld = withheld;
    this.unknowns = unknowns;
    this.uses = uses;
  }

  Uses uses() {
    return uses;
  }

  /**
   * The model of a component of a record; null when it is withheld or empty.
   *
   * @param noted whether what is looked at in it is noted
   */
  TemplateModel component(Object value, DataPath path, boolean noted) {
    if (withheld.value(path)) {
      return null;
    }
    if (value instanceof Optional<?> optional && optional.isEmpty()) {
      return unknowns.model(path).orElse(null);
    }
    if (value instanceof List<?>) {
      withheld.list(path);
    }
    return noted ? open(value, path) : wrap(value, path);
  }

  /** The model of what a map has by a name; null when it is withheld or not there. */
  TemplateModel entry(Object value, DataPath map, String key, boolean noted) {
    DataPath path = map.child(key);
    if (noted) {
      uses.value(path);
    }
    if (withheld.value(path)) {
      return null;
    }
    if (value instanceof List<?>) {
      withheld.list(path);
    }
    return value == null
        ? unknowns.model(path).map(TemplateModel.class::cast).orElseGet(() -> missing(map, key))
        : noted ? open(value, path) : wrap(value, path);
  }

  /**
   * The model of a value whose path leads to it alone: what is looked at in a map or a record is
   * noted one by one.
   */
  TemplateModel open(Object value, DataPath path) {
    if (value instanceof Optional<?> optional) {
      return open(optional.orElse(null), path);
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(named(map), path, true, this);
    } else if (value instanceof Record record && isShown(record)) {
      return new RecordModel(record, placeOf(record).orElse(path), true, this);
    }
    return wrap(value, path);
  }

  /** Whether a record is shown by its components. */
  private static boolean isShown(Record record) {
    return !(record instanceof Datum || record instanceof Placed);
  }

  @SuppressWarnings("unchecked") // Maps of the domain have names for keys.
  private static Map<String, ?> named(Map<?, ?> map) {
    return (Map<String, ?>) map;
  }

  /** Notes that a map has nothing by a name, which may be that of a record that is withheld. */
  TemplateModel missing(DataPath map, String key) {
    withheld.record(map.pointer().substring(map.pointer().lastIndexOf('/') + 1), key);
    return null;
  }

  /** Notes that something does not exist for any reader. */
  TemplateModel nothing() {
    withheld.other();
    return null;
  }

  /** Notes that a list has no item where one is asked for. */
  TemplateModel beyond(DataPath list) {
    withheld.beyond(list);
    return null;
  }

  /** The open place for a component that is known to be unknown. */
  Optional<OpenModel> unknown(DataPath path) {
    return unknowns.model(path);
  }

  @Override
  public TemplateModel wrap(Object value) {
    return wrap(value, DataPath.computed(""));
  }

  /**
   * The model of a value in one that is noted with all that is in it.
   *
   * @param path the way that led here; a record that has a place of its own keeps that
   */
  TemplateModel wrap(Object value, DataPath path) {
    if (value == null) {
      return null;
    } else if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null), path);
    } else if (value instanceof String text) {
      return new TextModel(text, path);
    } else if (value instanceof Number number) {
      return new NumberModel(number, path);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof LocalDate day) {
      return new DateModel(Datum.dag(day), path);
    } else if (value instanceof Year year) {
      return new TextModel(year.toString(), path);
    } else if (value instanceof Datum date) {
      return new DateModel(date, path);
    } else if (value instanceof Benoemd named) {
      return new EnumModel(named, path);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, path, this);
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(named(map), path, false, this);
    } else if (value instanceof Placed placed) {
      return wrap(placed.value(), placed.path());
    } else if (value instanceof Record record) {
      Optional<DataPath> place = placeOf(record);
      return new RecordModel(record, place.orElse(path), place.isPresent(), this);
    }
    throw new ParaafFault("no model for " + value.getClass().getName());
  }

  /** The place of a record of its own; empty for one that has none. */
  Optional<DataPath> placeOf(Record record) {
    if (record instanceof Berekend computed) {
      return Optional.of(DataPath.computed("/" + computed.sleutel()));
    }
    return provenance.of(record);
  }

  /** Plain text without a data path, for ids and attributes. */
  static TemplateModel plain(String text) {
    return new SimpleScalar(text);
  }
}

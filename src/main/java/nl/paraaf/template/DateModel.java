package nl.paraaf.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import nl.paraaf.domain.Datum;
import nl.paraaf.language.Dates;
import nl.paraaf.source.DataPath;

/** A date: printed, in Dutch; {@code .iso} is its form in the YAML. */
final class DateModel extends TextModel implements TemplateHashModel, ValueModel {
  private final Datum date;
  private final DataPath path;

  DateModel(Datum date, DataPath path) {
    super(Dates.date(date), path);
    this.date = date;
    this.path = path;
  }

  @Override
  public Datum value() {
    return date;
  }

  @Override
  public DataPath path() {
    return path;
  }

  @Override
  public TemplateModel get(String key) {
    return key.equals("iso") ? new SimpleScalar(date.toString()) : null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

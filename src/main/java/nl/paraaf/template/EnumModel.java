package nl.paraaf.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.source.DataPath;

/** A value of a closed list: printed, its Dutch words; {@code .id} is its key in the YAML. */
final class EnumModel extends TextModel implements TemplateHashModel {
  private final Benoemd value;

  EnumModel(Benoemd value, DataPath path) {
    super(value.label(), path);
    this.value = value;
  }

  boolean isCalled(String id) {
    return value.id().equals(id);
  }

  @Override
  public TemplateModel get(String key) {
    return switch (key) {
      case "id" -> new SimpleScalar(value.id());
      case "label" -> this;
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

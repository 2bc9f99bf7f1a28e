package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;
import nl.paraaf.language.Numbers;

/** Prints numbers in Dutch; one that knows where it came from, as a field with its path. */
final class DutchNumberFormat extends TemplateNumberFormat {
  static final TemplateNumberFormatFactory FACTORY =
      new TemplateNumberFormatFactory() {
        @Override
        public TemplateNumberFormat get(String params, Locale locale, Environment environment) {
          return new DutchNumberFormat();
        }
      };

  @Override
  public Object format(TemplateNumberModel model) throws TemplateModelException {
    String text = formatToPlainText(model);
    return model instanceof NumberModel known
        ? new SemanticMarkup(null, TextModel.field(text, known.path()))
        : text;
  }

  @Override
  public String formatToPlainText(TemplateNumberModel model) throws TemplateModelException {
    return Numbers.digits(new BigDecimal(model.getAsNumber().toString()));
  }

  @Override
  public boolean isLocaleBound() {
    return false;
  }

  @Override
  public String getDescription() {
    return "Dutch";
  }
}

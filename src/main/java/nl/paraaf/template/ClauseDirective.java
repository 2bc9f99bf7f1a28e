package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.source.Span;

/**
 * {@code <@clausule id="geheimhouding" leesteken=";"/>}: the text of a clause of the draft, with
 * the sign that ends it.
 */
record ClauseDirective(ProseTemplates prose, MergeErrors errors) implements TemplateDirectiveModel {
  @Override
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    String id = text(parameters.get("id"));
    Optional<Template> template;
    try {
      template = prose.clause(id);
    } catch (ParseException e) {
      errors.parse(e, Span.nowhere());
      return;
    }
    if (template.isEmpty()) {
      throw FunctionException.of(
          "",
          "<@clausule> vindt de clausule ‘" + id + "’ niet in dit stuk",
          "gebruik de id van een clausule uit clausules.artikel en de andere soorten");
    }
    // A run of its own: a clause sees the variables, not the macros and loops of the template.
    Environment own =
        template
            .get()
            .createProcessingEnvironment(environment.getDataModel(), environment.getOut());
    own.setTemplateExceptionHandler(errors);
    own.setVariable("leesteken", new SimpleScalar(text(parameters.get("leesteken"))));
    own.process();
  }

  private static String text(Object parameter) throws TemplateException {
    return parameter instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
  }
}

package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@proza bestand="inleiding.md"/>}: the blocks of a Markdown file of the edition. With
 * {@code mits="aanwezig"} a file that is not there leaves nothing.
 */
record ProseDirective(ProseTemplates prose, MergeErrors errors) implements TemplateDirectiveModel {
  @Override
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("bestand") instanceof TemplateScalarModel)) {
      throw new FunctionException(
          "<@proza> verwacht bij bestand de naam van een bestand",
          "schrijf bestand=\"naam.md\"; zet een waarde in tekst(…)");
    }
    String file = text(parameters.get("bestand"));
    if (prose.has(file)) {
      try {
        // A run of its own: prose sees the variables, not the macros and loops of the template.
        Environment own =
            prose
                .template(file)
                .createProcessingEnvironment(environment.getDataModel(), environment.getOut());
        own.setTemplateExceptionHandler(errors);
        own.process();
      } catch (ParseException e) {
        errors.parse(e);
      }
    } else if (!text(parameters.get("mits")).equals("aanwezig")) {
      throw new MissingProseException(file, environment);
    }
  }

  private static String text(Object parameter) throws TemplateException {
    return parameter instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
  }

  /** A template asks for prose that the edition does not have. */
  static final class MissingProseException extends TemplateException {
    private static final long serialVersionUID = 1;
    private final String file;

    MissingProseException(String file, Environment environment) {
      super("no prose " + file, environment);
      this.file = file;
    }

    String file() {
      return file;
    }
  }
}

package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.source.Span;

/**
 * {@code <@proza bestand="inleiding.md"/>}: the blocks of a Markdown file of the edition. With
 * {@code mits="aanwezig"} a file that is not there leaves nothing.
 */
record ProseDirective(ProseTemplates prose, MergeErrors errors) implements TemplateDirectiveModel {
  private static final List<String> PARAMETERS = List.of("bestand", "mits");

  @Override
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    check(parameters.keySet());
    if (!(parameters.get("bestand") instanceof TemplateScalarModel)) {
      throw FunctionException.of(
          "",
          "<@proza> verwacht bij bestand de naam van een bestand",
          "schrijf bestand=\"naam.md\"; zet een waarde in tekst(…)");
    }
    String file = text(parameters.get("bestand"));
    boolean mayBeAbsent = mayBeAbsent(parameters.get("mits"));
    if (prose.has(file)) {
      // A run of its own: prose sees the variables, not the macros and loops of the template.
      Environment own =
          prose
              .template(file, e -> errors.parse(e, Span.nowhere()))
              .createProcessingEnvironment(environment.getDataModel(), environment.getOut());
      own.setTemplateExceptionHandler(errors);
      own.process();
    } else if (!mayBeAbsent) {
      throw new FunctionException(
          "",
          new Wording(
              "proza-ontbreekt",
              "het bestand ‘" + file + "’ hoort niet bij deze editie",
              Suggestion.hint(
                  file,
                  prose.paths(),
                  "maak het bestand in de map van de editie, of haal het onderdeel weg")));
    }
  }

  private static void check(Set<?> names) throws FunctionException {
    for (Object name : names) {
      if (!PARAMETERS.contains(name)) {
        throw FunctionException.of(
            "",
            "<@proza> kent geen ‘" + name + "’",
            Suggestion.hint(String.valueOf(name), PARAMETERS, "gebruik bestand en mits"));
      }
    }
  }

  private static boolean mayBeAbsent(Object condition) throws TemplateException {
    if (condition == null) {
      return false;
    }
    if (!text(condition).equals("aanwezig")) {
      throw FunctionException.of(
          "",
          "mits kan bij <@proza> niet ‘" + text(condition) + "’ zijn",
          "schrijf mits=\"aanwezig\"");
    }
    return true;
  }

  private static String text(Object parameter) throws TemplateException {
    return parameter instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
  }
}

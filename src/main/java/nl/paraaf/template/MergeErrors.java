package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonNumericalException;
import freemarker.core.ParseException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/**
 * Turns what FreeMarker throws into diagnostics with the place in the user's file. As the handler
 * of a merge it goes on after each error, so that one run finds them all.
 */
final class MergeErrors implements TemplateExceptionHandler {
  private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"([^\"]+)\"");

  private final TemplateStore store;
  private final Origins prose;
  private final Diagnostics diagnostics;
  private TemplateHashModel root;

  MergeErrors(TemplateStore store, Origins prose, Diagnostics diagnostics) {
    this.store = store;
    this.prose = prose;
    this.diagnostics = diagnostics;
  }

  /** The variables of the merge, to look for near misses in. */
  void root(TemplateHashModel variables) {
    this.root = variables;
  }

  @Override
  public void handleTemplateException(TemplateException e, Environment env, Writer out) {
    runtime(e);
  }

  /** An error while a template runs. */
  void runtime(TemplateException e) {
    Span span = place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    String expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("…");
    if (!span.isNowhere() && expression.length() > 1) {
      span = Span.on(span.file(), span.start().line(), span.start().column(), expression.length());
    }
    Throwable cause = e.getCause();
    if (e instanceof ProseDirective.MissingProseException missing) {
      add(
          "proza-ontbreekt",
          "het bestand ‘" + missing.file() + "’ hoort niet bij deze editie",
          span,
          "maak het bestand in de map van de editie, of haal het onderdeel weg");
    } else if (e instanceof FunctionException wrong) {
      add("verkeerde-functieaanroep", wrong.getMessage(), span, wrong.hint());
    } else if (e instanceof InvalidReferenceException) {
      add(
          "onbekende-variabele",
          "‘" + expression + "’ bestaat niet of is leeg",
          span,
          VariableNames.hint(expression, root));
    } else if (cause instanceof IOException io && !(cause instanceof ParseException)) {
      missing(io, span);
    } else if (cause instanceof ParseException parse) {
      parse(parse);
    } else if (e instanceof UnexpectedTypeException
        || e instanceof NonNumericalException
        || e instanceof NonBooleanException) {
      add(
          "verkeerde-soort",
          "‘" + expression + "’ is niet van de soort die hier nodig is",
          span,
          "kies een onderdeel van de waarde, zoals .naam, of gebruik een functie; zie"
              + " docs/sjablonen.md");
    } else if (String.valueOf(e.getMessage()).contains("security reasons")) {
      add(
          "niet-toegestaan",
          "een sjabloon mag geen Java-klassen gebruiken",
          span,
          "haal ?new weg; gebruik de functies uit docs/sjablonen.md");
    } else if (String.valueOf(e.getMessage()).contains("?api")) {
      add(
          "niet-toegestaan",
          "een sjabloon mag ?api niet gebruiken",
          span,
          "gebruik de variabelen en functies uit docs/sjablonen.md");
    } else {
      add(
          "sjabloonfout",
          "het sjabloon kan hier niet verder bij ‘" + expression + "’",
          span,
          "FreeMarker meldt: " + firstSentence(e.getMessageWithoutStackTop()));
    }
  }

  /** A template that cannot be read as one. */
  void parse(ParseException e) {
    Span span = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    Matcher found = ENCOUNTERED.matcher(String.valueOf(e.getEditorMessage()));
    String message =
        found.find()
            ? "hier staat ‘" + found.group(1).strip() + "’, en dat past hier niet"
            : "het sjabloon is hier niet te lezen";
    add(
        "sjabloon-syntaxis",
        message,
        span,
        "controleer haakjes, aanhalingstekens en of elke <#…> is gesloten; FreeMarker meldt: "
            + firstSentence(e.getEditorMessage()));
  }

  /** A template that cannot be had. */
  void missing(IOException e, Span from) {
    if (e instanceof MalformedTemplateNameException) {
      add(
          "buiten-de-map",
          "een sjabloon mag alleen bestanden uit de map met sjablonen gebruiken",
          from,
          "gebruik een pad zonder .. binnen die map");
    } else if (e instanceof TemplateNotFoundException missing) {
      add(
          "sjabloon-ontbreekt",
          "het sjabloon ‘" + missing.getTemplateName() + "’ bestaat niet",
          from,
          "controleer de naam; sjablonen staan in de map " + store.display(""));
    } else if (e instanceof TemplateStore.NotUtf8Exception wrong) {
      add(
          "geen-utf8",
          "dit sjabloon is niet in UTF-8 opgeslagen",
          Span.at(store.display(wrong.path()), 1, 1),
          "sla het bestand op als UTF-8");
    } else if (e instanceof SourceRoot.TooLargeException) {
      add(
          "bestand-te-groot",
          "een sjabloon is groter dan " + TemplateStore.LIMIT / 1024 + " kB",
          from,
          "splits het sjabloon in delen");
    } else if (e instanceof ParseException parse) {
      parse(parse);
    } else {
      add("sjabloon-onleesbaar", "een sjabloon kan niet worden gelezen: " + e.getMessage(), from);
    }
  }

  private Span place(String template, Integer line, Integer column) {
    int l = line == null ? 1 : line;
    int c = column == null ? 1 : column;
    return prose
        .original(template, l, c)
        .or(() -> store.source(template).map(s -> s.original(l, c)))
        .orElse(Span.nowhere());
  }

  private void add(String code, String message, Span span, String... hints) {
    diagnostics.add(Diagnostic.error(code, message, span, hints));
  }

  private static String firstSentence(String text) {
    String line = String.valueOf(text).strip().lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}

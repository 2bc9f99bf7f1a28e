package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.domain.Inzage;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/**
 * Turns what FreeMarker throws into diagnostics with the place in the user's file. As the handler
 * of a merge it goes on after each error, so that one run finds them all.
 */
final class MergeErrors implements TemplateExceptionHandler {
  private final TemplateStore store;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Withheld withheld;
  private final Set<List<Object>> told = new HashSet<>();

  MergeErrors(TemplateStore store, Origins prose, Diagnostics diagnostics) {
    this(store, prose, new Withheld(Inzage.ALLES), diagnostics);
  }

  MergeErrors(TemplateStore store, Origins prose, Withheld withheld, Diagnostics diagnostics) {
    this.withheld = withheld;
    this.store = store;
    this.places = new Places(store, prose);
    this.diagnostics = diagnostics;
  }

  @Override
  public void handleTemplateException(TemplateException e, Environment env, Writer out) {
    runtime(e);
  }

  /** An error while a template runs. */
  void runtime(TemplateException e) {
    Span span = places.of(e);
    Optional<IOException> unreadable = unreadable(e);
    if (unreadable.isPresent()) {
      missing(unreadable.get(), span);
    } else if (e instanceof FunctionException wrong) {
      call(wrong, span);
    } else if (e instanceof InvalidReferenceException) {
      unknown(e, expression(e), span);
    } else {
      add(RuntimeMessages.of(e, expression(e)), span, e);
    }
  }

  private static String expression(TemplateException e) {
    return Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
  }

  private static Optional<IOException> unreadable(TemplateException e) {
    return e.getCause() instanceof IOException io ? Optional.of(io) : Optional.empty();
  }

  /** A template that would go on writing. */
  void endless(TemplateException e) {
    add(
        new Wording(
            "document-te-groot",
            "dit document wordt groter dan " + LimitedWriter.LIMIT_MB + " MB",
            "waarschijnlijk herhaalt een <#list> of een macro zichzelf zonder einde"),
        places.of(e),
        e);
  }

  /** A name that stands for nothing. */
  private void unknown(TemplateException e, String name, Span span) {
    Optional<Wording> refused = withheld.refuse(name);
    if (refused.isPresent()) {
      add(refused.get(), span, e);
      return;
    }
    // Where an error kept a variable from being made, its absence is no second error.
    if (diagnostics.hasErrors() && store.defines(name.split("\\W", 2)[0])) {
      return;
    }
    add(
        new Wording(
            "onbekende-variabele",
            name.isEmpty()
                ? "deze waarde bestaat niet of is leeg"
                : "‘" + name + "’ bestaat niet of is leeg",
            VariableNames.hint(name, e.getEnvironment())),
        span,
        e);
  }

  /** A call of ours, told where its name stands; or its argument, when that does not exist. */
  private void call(FunctionException e, Span span) {
    String text = places.text(e).lines().findFirst().orElse("");
    Matcher call =
        Pattern.compile("\\b" + Pattern.quote(e.function()) + "\\((?:\\s*([^(),]+?)\\s*[,)])?")
            .matcher(text);
    boolean found = !e.function().isEmpty() && call.find();
    if (found && e.isWithoutValue() && call.group(1) != null) {
      unknown(e, call.group(1), behind(e, call.start(1), call.group(1).length(), span));
    } else if (found) {
      add(e.wording(), behind(e, call.start(), e.function().length(), span), e);
    } else {
      add(e.wording(), span, e);
    }
  }

  private Span behind(TemplateException e, int offset, int width, Span otherwise) {
    return places.behind(e, offset, width).orElse(otherwise);
  }

  /** A template that cannot be read as one. */
  void parse(ParseException e, Span from) {
    Optional<StampedSource> source = store.source(e.getTemplateName());
    Optional<Span> begin =
        SyntaxMessages.isOpenQuote(e)
            ? source.flatMap(StampedSource::openQuote)
            : SyntaxMessages.unclosed(e).flatMap(name -> source.flatMap(s -> s.unclosed(name)));
    Span span =
        begin
            .or(() -> places.of(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()))
            .orElse(from);
    add(SyntaxMessages.of(e), span);
  }

  /** A template that cannot be had. */
  void missing(IOException e, Span from) {
    if (e instanceof ParseException parse) {
      parse(parse, from);
    } else if (e instanceof TemplateNotFoundException missing) {
      notFound(missing.getTemplateName(), from);
    } else if (e instanceof MalformedTemplateNameException wrong) {
      outside(wrong.getTemplateName(), from);
    } else if (e instanceof TemplateStore.OutsideException wrong) {
      outside(wrong.path(), from);
    } else if (e instanceof TemplateStore.NotUtf8Exception wrong) {
      add(
          new Wording(
              "geen-utf8",
              "het bestand is geen UTF-8: " + wrong.found() + " kan hier niet staan",
              "sla het bestand opnieuw op met de tekenset UTF-8"),
          wrong.span());
    } else if (e instanceof SourceRoot.TooLargeException) {
      add(
          new Wording(
              "bestand-te-groot",
              "een sjabloon is groter dan " + TemplateStore.LIMIT / 1024 + " kB",
              "splits het sjabloon in delen"),
          from);
    } else if (e.getCause() instanceof IOException cause) {
      missing(cause, from);
    } else {
      add(
          new Wording(
              "sjabloon-onleesbaar",
              "een sjabloon kan niet worden gelezen",
              "controleer of het een bestand is en of u het mag lezen"),
          from);
    }
  }

  private void notFound(String name, Span from) {
    if (name.contains(":")) {
      outside(name, from);
      return;
    }
    add(
        new Wording(
            "sjabloon-ontbreekt",
            "het sjabloon ‘" + name + "’ bestaat niet",
            Suggestion.hint(
                name,
                store.names(),
                "controleer de naam; sjablonen staan in de map " + store.display(""))),
        from);
  }

  private void outside(String name, Span from) {
    add(
        new Wording(
            "buiten-de-map",
            "‘" + name + "’ ligt buiten de map met sjablonen",
            "gebruik alleen bestanden in de map " + store.display("")),
        from);
  }

  private void add(Wording wording, Span span, TemplateException e) {
    // A macro that is called often tells its error once, with the first call.
    if (told.add(List.of(wording, span))) {
      diagnostics.add(wording.at(span, places.trace(e, span)));
    }
  }

  private void add(Wording wording, Span span) {
    diagnostics.add(wording.at(span));
  }
}

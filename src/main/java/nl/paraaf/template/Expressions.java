package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Ontwerpdossier;
import nl.paraaf.drafting.Conditions;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Conditions as expressions of FreeMarker, in the same closed room as templates. */
final class Expressions implements Conditions {
  /** Stands before the expression, which is the second line. */
  private static final String BEFORE = "<@uitkomst waarde=(\n";

  private static final String AFTER = "\n)/>";

  private final TemplateStore store;
  private final Root root;
  private final Provenance provenance;
  private final SourceMap places;
  private final Diagnostics diagnostics;

  Expressions(
      TemplateStore store,
      Dossier dossier,
      Ontwerpdossier draft,
      Provenance provenance,
      SourceMap places,
      Diagnostics diagnostics) {
    this.store = store;
    this.provenance = provenance;
    this.places = places;
    this.diagnostics = diagnostics;
    try {
      this.root = new Root(dossier, draft, provenance);
    } catch (TemplateModelException e) {
      throw new ParaafFault("records cannot be shown", e);
    }
  }

  @Override
  public Optional<Judgement> judge(Clausule clause) {
    String expression = clause.voorwaarde().orElseThrow();
    Span place = place(clause);
    if (!closed(expression)) {
      add(
          "voorwaarde-haakjes",
          "de haakjes in deze voorwaarde sluiten niet",
          place,
          "tel de" + " haakjes en de aanhalingstekens na");
      return Optional.empty();
    }
    return outcome(expression, place)
        .map(holds -> new Judgement(holds, new Readings(root).of(expression)));
  }

  private Optional<Boolean> outcome(String expression, Span place) {
    MergeErrors errors = new MergeErrors(store, new InFrontMatter(expression, place), diagnostics);
    Outcome outcome = new Outcome();
    try {
      Template template =
          new Template("voorwaarde", BEFORE + expression + AFTER, store.configuration());
      Environment environment = template.createProcessingEnvironment(root, new LimitedWriter());
      environment.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
      environment.setVariable("uitkomst", outcome);
      environment.process();
    } catch (ParseException e) {
      errors.parse(e, place);
      return Optional.empty();
    } catch (TemplateException e) {
      errors.runtime(e);
      return Optional.empty();
    } catch (IOException e) {
      throw new ParaafFault("a condition writes nothing", e);
    }
    if (outcome.value == null) {
      add(
          "voorwaarde-geen-waarheid",
          "deze voorwaarde is niet waar of onwaar, maar " + outcome.kind,
          place,
          "maak er een vraag van, zoals provincies?size > 1 of draft.deel??");
    }
    return Optional.ofNullable(outcome.value);
  }

  /** The way back from the little template to the expression in the front matter. */
  private record InFrontMatter(String expression, Span place) implements Origins {
    @Override
    public Optional<Span> original(String name, int line, int column) {
      return Optional.of(inside(place, line, column));
    }

    @Override
    public Optional<String> text(String name, int line, int column) {
      boolean within = line == 2 && column <= expression.length();
      return Optional.of(within ? expression.substring(column - 1) : "");
    }
  }

  /** Takes the value of the expression. */
  private static final class Outcome implements TemplateDirectiveModel {
    private Boolean value;
    private String kind = "leeg";

    @Override
    public void execute(
        Environment environment,
        java.util.Map parameters,
        TemplateModel[] loop,
        freemarker.template.TemplateDirectiveBody body)
        throws TemplateException {
      Object model = parameters.get("waarde");
      if (model instanceof TemplateBooleanModel truth) {
        value = truth.getAsBoolean();
      } else if (model instanceof TemplateSequenceModel) {
        kind = "een lijst";
      } else if (model instanceof TemplateNumberModel) {
        kind = "een getal";
      } else if (model instanceof TemplateScalarModel) {
        kind = "tekst";
      } else if (model != null) {
        kind = "een groep gegevens";
      }
    }
  }

  /** Whether brackets and quotes inside the expression close, so that it ends where it ends. */
  private static boolean closed(String expression) {
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfQuote(expression, i);
        if (i < 0) {
          return false;
        }
      } else if (List.of('(', '[', '{').contains(c)) {
        depth++;
      } else if (List.of(')', ']', '}').contains(c) && --depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static int endOfQuote(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(start)) {
        return i;
      }
    }
    return -1;
  }

  private Span place(Clausule clause) {
    return provenance
        .of(clause)
        .map(path -> places.nearest(path.child("voorwaarde")))
        .orElse(Span.nowhere());
  }

  /** The place in the front matter; inside the quotes when the value stands in them. */
  private static Span inside(Span value, int line, int column) {
    int length = value.end().column() - value.start().column();
    boolean oneLine = value.start().line() == value.end().line();
    if (!oneLine || line != 2 || column > length) {
      return value;
    }
    return Span.at(value.file(), value.start().line(), value.start().column() + column);
  }

  private void add(String code, String message, Span span, String hint) {
    diagnostics.add(Diagnostic.error(code, message, span, hint));
  }
}

package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;

/** Says in Dutch what the YAML parser found, at the place that must be repaired. */
final class SyntaxMessages {
  private static final String CODE = "yaml-syntaxis";

  private final String file;
  private final Columns columns;

  SyntaxMessages(String file, Columns columns) {
    this.file = file;
    this.columns = columns;
  }

  Diagnostic of(JacksonException exception) {
    if (exception.getCause() instanceof MarkedYamlEngineException marked) {
      return marked(marked);
    }
    Span span =
        at(
            columns.position(
                exception.getLocation().getLineNr(), exception.getLocation().getColumnNr()));
    if (exception.getCause() instanceof YamlVersionException) {
      return error(
          CODE, "deze versie van YAML wordt niet gelezen", span, "verwijder de regel met %YAML");
    }
    if (exception.getOriginalMessage().startsWith("Expected a property name")) {
      return error(
          CODE,
          "een sleutel moet één woord zijn",
          span,
          "zet tekst die met * [ of { begint tussen aanhalingstekens");
    }
    return other(span);
  }

  private Diagnostic marked(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem().strip();
    String context = e.getContext() == null ? "" : e.getContext();
    Span span = place(e.getProblemMark().or(e::getContextMark));
    Span opened = place(e.getContextMark().or(e::getProblemMark));
    if (problem.contains("that cannot start any token")) {
      return badStart(span);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(span);
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape")
          ? error(
              CODE,
              "dit is geen geldige code achter \\ tussen dubbele aanhalingstekens",
              span,
              "gebruik enkele aanhalingstekens, of schrijf \\\\ voor een gewone \\")
          : error(
              CODE,
              "de aanhalingstekens die hier beginnen, worden niet gesloten",
              opened,
              "zet aan het eind van de tekst hetzelfde aanhalingsteken");
    }
    if (context.contains("flow")) {
      return error(
          CODE,
          "de haak die hier opent, wordt niet goed gesloten",
          opened,
          "zet komma's tussen de onderdelen en sluit af met " + closing(opened));
    }
    if (problem.startsWith("expected <block end>")) {
      return misplaced(problem, span);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return error(
          CODE,
          "een lijst kan niet op de regel van de sleutel beginnen",
          span,
          "zet elk streepje op een nieuwe regel onder de sleutel");
    }
    return other(span);
  }

  private Diagnostic badStart(Span span) {
    char c = charAt(span);
    return c == '\t'
        ? error(
            "yaml-tab",
            "deze regel springt in met een tab",
            span,
            "spring in met spaties: twee per niveau")
        : error(
            CODE,
            "een waarde kan niet met " + c + " beginnen",
            span,
            "zet de tekst tussen aanhalingstekens");
  }

  private Diagnostic colon(Span span) {
    String line = columns.line(span.start().line());
    String before = line.substring(0, Math.min(line.length(), span.start().column() - 1));
    if (before.contains(": ")) {
      return error(
          CODE,
          "deze tekst bevat een dubbele punt en staat niet tussen aanhalingstekens",
          span,
          "zet de hele tekst tussen aanhalingstekens");
    }
    return error(
        "yaml-inspringing",
        "hier kan geen sleutel staan",
        onText(span),
        "laat sleutels van hetzelfde niveau even ver inspringen, en kijk of op de regel hierboven"
            + " een dubbele punt of een spatie daarachter ontbreekt");
  }

  private Diagnostic misplaced(String problem, Span span) {
    String line = columns.line(span.start().line());
    String before = line.substring(0, Math.min(line.length(), span.start().column() - 1));
    if (!before.isBlank()) {
      return error(
          CODE,
          "achter de waarde tussen aanhalingstekens staat nog tekst",
          span,
          "zet de hele tekst tussen aanhalingstekens; gebruik binnen dubbele aanhalingstekens"
              + " \\\"");
    }
    if (problem.endsWith("'-'")) {
      return error(
          CODE,
          "hier staat een streepje, terwijl hierboven sleutels staan",
          span,
          "laat het streepje verder inspringen, onder de sleutel van de lijst");
    }
    if (problem.endsWith("'?'")) {
      return error(
          CODE,
          "hier staat een sleutel, terwijl hierboven onderdelen van een lijst staan",
          span,
          "begin met een streepje, of laat de regel even ver inspringen als de sleutels erboven");
    }
    return error(
        "yaml-inspringing",
        "deze regel springt anders in dan de regels erboven",
        onText(span),
        "laat sleutels en streepjes van hetzelfde niveau even ver inspringen");
  }

  private static Diagnostic other(Span span) {
    return error(
        CODE,
        "dit is geen geldige YAML",
        span,
        "kijk of aanhalingstekens, haken en inspringing kloppen");
  }

  private String closing(Span opened) {
    return charAt(opened) == '[' ? "]" : "}";
  }

  private Span place(Optional<Mark> mark) {
    return at(mark.map(m -> columns.position(m.getLine() + 1, m.getColumn() + 1)).orElse(first()));
  }

  private static Position first() {
    return new Position(1, 1);
  }

  private Span at(Position position) {
    return Span.at(file, position.line(), position.column());
  }

  /** From the first character of the line that is no space. */
  private Span onText(Span span) {
    String line = columns.line(span.start().line());
    int indent = line.length() - line.stripLeading().length();
    return Span.on(file, span.start().line(), indent + 1, line.strip().length());
  }

  private char charAt(Span span) {
    String line = columns.line(span.start().line());
    int index = span.start().column() - 1;
    return index < line.length() ? line.charAt(index) : ' ';
  }
}

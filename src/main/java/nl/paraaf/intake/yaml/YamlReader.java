package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.language.Numbers;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Text to a tree with places. Takes the plain part of YAML 1.2 alone: one document, each key once,
 * no anchors, aliases, merge keys or tags, and a bounded number of values at a bounded depth.
 */
public final class YamlReader {
  /** Deepest nesting that is read. */
  public static final int MAX_DEPTH = 32;

  /** Most values that one file can hold. */
  public static final int MAX_NODES = 100_000;

  /** How many faults of one kind in one file are told one by one. */
  private static final int MAX_ALIKE = 3;

  private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder().build());
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");

  private final String file;
  private final Columns columns;
  private final Diagnostics diagnostics;
  private final YAMLParser parser;
  private final Map<String, List<Diagnostic>> faults = new TreeMap<>();
  private int nodes;

  private YamlReader(String file, String text, Diagnostics diagnostics) {
    this.file = file;
    this.columns = new Columns(text);
    this.diagnostics = diagnostics;
    this.parser = (YAMLParser) YAML.createParser(new WholeCharactersReader(text));
  }

  /**
   * Reads one file.
   *
   * @param file the file's name as the user knows it
   * @return the tree; empty, with a diagnostic, when there is none
   */
  public static Optional<YamlFile> read(String file, String text, Diagnostics diagnostics) {
    YamlReader reader;
    try {
      reader = new YamlReader(file, text, diagnostics);
    } catch (JacksonException e) {
      diagnostics.add(new SyntaxMessages(file, new Columns(text)).of(e));
      return Optional.empty();
    }
    try (YAMLParser parser = reader.parser) {
      return reader.document().map(root -> new YamlFile(file, root));
    } catch (TooMuch e) {
      return Optional.empty();
    } catch (JacksonException e) {
      diagnostics.add(new SyntaxMessages(file, reader.columns).of(e));
      return Optional.empty();
    } finally {
      reader.tell();
    }
  }

  private Optional<YamlNode> document() {
    if (parser.nextToken() == null) {
      diagnostics.add(
          error(
              "leeg-bestand",
              "het bestand bevat geen gegevens",
              Span.at(file, 1, 1),
              "vul het bestand of verwijder het"));
      return Optional.empty();
    }
    YamlNode root = node(1);
    if (parser.nextToken() != null) {
      fault(
          "yaml-meer-documenten",
          "het bestand bevat meer dan één YAML-document",
          here(),
          "verwijder de regel met --- of verdeel de inhoud over meer bestanden");
      return Optional.empty();
    }
    return faults.isEmpty() ? Optional.of(root) : Optional.empty();
  }

  /** The value that begins at the current token. */
  private YamlNode node(int depth) {
    if (depth > MAX_DEPTH) {
      fault(
          "te-diep",
          "de gegevens zijn meer dan " + MAX_DEPTH + " niveaus diep",
          here(),
          "haal de nesting weg; geen enkel bestand hoort zo diep te zijn");
      throw new TooMuch();
    }
    if (++nodes > MAX_NODES) {
      fault(
          "te-veel-gegevens",
          "het bestand bevat meer dan " + Numbers.digits(MAX_NODES) + " waarden",
          here(),
          "verdeel de gegevens over meer bestanden");
      throw new TooMuch();
    }
    checkPlain();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth);
    }
    String text = parser.getString();
    Span span = here();
    return new YamlNode.Scalar(type(token, text == null ? "" : text), text, span);
  }

  private YamlNode mapping(int depth) {
    Position start = here().start();
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      // Thousands of files have the same keys.
      String key = parser.getString().intern();
      Span span = here();
      checkKey(key, span);
      YamlNode.Entry earlier = entries.get(key);
      parser.nextToken();
      YamlNode value = node(depth + 1);
      if (earlier == null) {
        entries.put(key, new YamlNode.Entry(key, span, value));
      } else {
        fault(
            "dubbele-sleutel",
            "de sleutel " + key + " staat hier voor de tweede keer",
            span,
            "de eerste staat op regel "
                + earlier.keySpan().start().line()
                + "; voeg ze samen of verwijder er een");
      }
    }
    return new YamlNode.Mapping(
        new ArrayList<>(entries.values()), new Span(file, start, here().end()));
  }

  private YamlNode sequence(int depth) {
    Position start = here().start();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(items, new Span(file, start, here().end()));
  }

  private void checkKey(String key, Span span) {
    char first = first(span);
    if (key.equals("<<")) {
      fault(
          "yaml-samenvoeging",
          "samenvoegen met << is niet toegestaan",
          span,
          "schrijf de sleutels voluit; een feit dat op meer plaatsen geldt, hoort in een register");
    } else if (first == '&') {
      anchor(span);
    } else if (first == '!') {
      tag(span);
    }
  }

  private void checkPlain() {
    Span span = here();
    if (parser.isCurrentAlias()) {
      fault(
          "yaml-alias",
          "een alias is niet toegestaan: *" + parser.getString(),
          span,
          "schrijf de waarde voluit, of tussen aanhalingstekens als de tekst met * begint");
    } else if (parser.getObjectId() != null || (isScalar() && first(span) == '&')) {
      anchor(before(span, '&'));
    }
    if (parser.getRawTag() != null) {
      tag(before(span, '!'));
    }
  }

  private boolean isScalar() {
    return parser.currentToken().isScalarValue();
  }

  private void anchor(Span span) {
    fault(
        "yaml-anker",
        "een anker is niet toegestaan: " + word(span),
        onWord(span),
        "schrijf de waarde op elke plaats voluit");
  }

  private void tag(Span span) {
    fault(
        "yaml-tag",
        "een YAML-tag is niet toegestaan: " + word(span),
        onWord(span),
        "laat de tag weg; zet tekst die op een getal lijkt tussen aanhalingstekens");
  }

  /** The mark of an anchor or tag: at the value itself, or before it on the line of its key. */
  private Span before(Span span, char mark) {
    if (first(span) == mark) {
      return span;
    }
    for (int line = span.start().line(); line >= Math.max(1, span.start().line() - 1); line--) {
      int from =
          line == span.start().line() ? span.start().column() - 1 : columns.line(line).length();
      int at = columns.line(line).lastIndexOf(mark, from);
      if (at >= 0) {
        return Span.at(file, line, at + 1);
      }
    }
    return span;
  }

  private char first(Span span) {
    String line = columns.line(span.start().line());
    int index = span.start().column() - 1;
    return index < line.length() ? line.charAt(index) : ' ';
  }

  private String word(Span span) {
    String rest = columns.line(span.start().line()).substring(span.start().column() - 1);
    return rest.split("[\\s,\\[\\]{}]", 2)[0];
  }

  private Span onWord(Span span) {
    return Span.on(file, span.start().line(), span.start().column(), word(span).length());
  }

  private static YamlNode.Type type(JsonToken token, String text) {
    return switch (token) {
      case VALUE_NULL -> YamlNode.Type.NULL;
      case VALUE_TRUE, VALUE_FALSE -> YamlNode.Type.BOOLEAN;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (INTEGER.matcher(text).matches()) {
          yield YamlNode.Type.INTEGER;
        }
        yield DECIMAL.matcher(text).matches() ? YamlNode.Type.DECIMAL : YamlNode.Type.TEXT;
      }
      default -> YamlNode.Type.TEXT;
    };
  }

  private void fault(String code, String message, Span span, String hint) {
    faults.computeIfAbsent(code, c -> new ArrayList<>()).add(error(code, message, span, hint));
  }

  /** Tells the faults; of many alike the first few, and how many more there are. */
  private void tell() {
    for (List<Diagnostic> alike : faults.values()) {
      int shown = Math.min(MAX_ALIKE, alike.size());
      diagnostics.addAll(alike.subList(0, shown));
      if (alike.size() > shown) {
        Diagnostic next = alike.get(shown);
        int more = alike.size() - shown - 1;
        String and = more == 0 ? "" : ", en zo nog " + more + " keer in dit bestand";
        diagnostics.add(error(next.code(), next.message() + and, next.span(), next.hints().get(0)));
      }
    }
  }

  /** The stretch of the current token. */
  private Span here() {
    Position start = position(parser.currentTokenLocation());
    Position end = position(parser.currentLocation());
    return new Span(file, start, end.compareTo(start) < 0 ? start : end);
  }

  /** YAML counts columns in code points, we in UTF-16 units. */
  private Position position(TokenStreamLocation location) {
    return columns.position(location.getLineNr(), location.getColumnNr());
  }

  /** Stops reading a file that is not worth reading on. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super(null, null, false, false);
    }
  }
}

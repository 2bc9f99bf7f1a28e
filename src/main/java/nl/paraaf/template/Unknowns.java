package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Onbekend;
import nl.paraaf.source.DataPath;

/** The values of one merge that are known to be unknown. */
final class Unknowns {
  /** Around a number: characters for private use, which no text of a user has beside it. */
  private static final char BEGIN = '\uE000';

  private static final char END = '\uE001';
  private static final Pattern TOKEN = Pattern.compile(BEGIN + "(\\d+)" + END);

  private final Map<DataPath, Onbekend> known;
  private final List<OpenModel> asked = new ArrayList<>();

  Unknowns(Map<DataPath, Onbekend> known) {
    this.known = known;
  }

  /** The open place for a value; empty for a value that is simply not there. */
  Optional<OpenModel> model(DataPath path) {
    Optional<Onbekend> value = Optional.ofNullable(known.get(path));
    value.ifPresent(v -> asked.add(new OpenModel(v, path, "" + BEGIN + asked.size() + END)));
    return value.map(v -> asked.get(asked.size() - 1));
  }

  /**
   * Puts open places where templates have put tokens. In an attribute only the name of what is open
   * can stand: there it is told, since nobody will find it in the text.
   *
   * @param document the document's name, for messages
   */
  String resolve(String markup, String document, Status status, Diagnostics diagnostics) {
    if (asked.isEmpty()) {
      return markup;
    }
    StringBuilder out = new StringBuilder();
    Matcher token = TOKEN.matcher(markup);
    InTag place = new InTag(markup);
    int from = 0;
    while (token.find()) {
      int index = Integer.parseInt(token.group(1));
      if (index < asked.size()) {
        OpenModel open = asked.get(index);
        boolean inside = place.at(token.start());
        out.append(markup, from, token.start());
        out.append(inside ? attribute(open) : OpenModel.markup(open.value(), open.path()));
        if (inside) {
          diagnostics.add(told(open.value(), document, status));
        }
        from = token.end();
      }
    }
    return out.append(markup.substring(from)).toString();
  }

  private static String attribute(OpenModel open) {
    return "[" + SemanticFormat.INSTANCE.escapePlainText(open.value().naam()) + "]";
  }

  private static Diagnostic told(Onbekend value, String document, Status status) {
    return new Diagnostic(
        status == Status.DEFINITIEF ? Severity.FOUT : Severity.HINT,
        "open-plaats",
        "in " + document + " is [" + value.naam() + "] nog open",
        value.span(),
        List.of(),
        List.of(value.nodig()));
  }

  /** Whether places, asked in order, are inside a tag. */
  private static final class InTag {
    private final String markup;
    private int at;
    private boolean inside;
    private char quote;

    InTag(String markup) {
      this.markup = markup;
    }

    boolean at(int offset) {
      for (; at < offset; at++) {
        char c = markup.charAt(at);
        if (!inside) {
          inside = c == '<';
        } else if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else {
          inside = c != '>';
        }
      }
      return inside;
    }
  }
}

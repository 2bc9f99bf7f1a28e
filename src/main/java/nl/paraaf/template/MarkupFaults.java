package nl.paraaf.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.source.Span;

/**
 * Says why merged markup cannot be read as XML. A reader of XML tells where in the merged text it
 * stopped; this one knows where each tag was written.
 */
final class MarkupFaults {
  private static final String NAME = "[\\p{L}_][-\\p{L}\\p{N}_.:]*";

  /** Comments and CDATA as a whole, tags as far as their name, and any other {@code <}. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(/?)(" + NAME + ")|<", Pattern.DOTALL);

  /** Up to the closing quote, or to a {@code <} before it. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+(" + NAME + ")\\s*=\\s*(?:\"([^\"<]*)([\"<])|'([^'<]*)(['<]))");

  private static final Pattern END = Pattern.compile("\\s*(/?)>");

  private final String markup;
  private final Deque<Open> open = new ArrayDeque<>();
  private Span last;
  private int at;
  private int roots;

  private record Open(String name, Span span) {}

  private MarkupFaults(String markup, Span start) {
    this.markup = markup;
    this.last = start;
  }

  /**
   * The first fault.
   *
   * @param start the place to blame when nothing better is known
   */
  static Diagnostic first(String markup, Span start) {
    MarkupFaults faults = new MarkupFaults(markup, start);
    return faults.scan().or(faults::atEnd).orElseGet(faults::unknown);
  }

  private Optional<Diagnostic> scan() {
    Matcher tag = TAG.matcher(markup);
    while (tag.find(at)) {
      String between = markup.substring(at, tag.start());
      at = tag.end();
      Optional<Diagnostic> fault = outside(between);
      if (fault.isEmpty() && tag.group(2) != null) {
        fault = tag.group(1).isEmpty() ? opening(tag.group(2)) : closing(tag.group(2));
      } else if (fault.isEmpty() && tag.group().equals("<")) {
        fault = lessThan();
      }
      if (fault.isPresent()) {
        return fault;
      }
    }
    return outside(markup.substring(at));
  }

  private Optional<Diagnostic> outside(String text) {
    String found = text.strip();
    if (!open.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    return error(
        "tekst-buiten-document",
        "er staat tekst buiten <document>: ‘" + MarkupChecker.shown(found) + "’",
        last,
        "zet alles tussen <document titel=\"…\"> en </document>");
  }

  private Optional<Diagnostic> lessThan() {
    return error(
        "los-kleiner-dan",
        "hier of kort hierna staat een < die geen element begint",
        last,
        "schrijf &lt; waar het teken < bedoeld is");
  }

  private Optional<Diagnostic> opening(String name) {
    Optional<Diagnostic> fault = attributes(name);
    Matcher end = END.matcher(markup).region(at, markup.length());
    if (fault.isPresent()) {
      return fault;
    } else if (!end.lookingAt()) {
      return error(
          "attribuut-verkeerd",
          "<" + name + "> is niet goed geschreven",
          last,
          "schrijf elk attribuut als naam=\"waarde\", en sluit met >");
    } else if (open.isEmpty() && ++roots > 1) {
      return error(
          "sjabloon-zonder-document",
          "het sjabloon levert na </document> nog een element <" + name + "> op",
          last,
          "zet alles tussen één <document titel=\"…\"> en </document>");
    }
    at = end.end();
    if (end.group(1).isEmpty()) {
      open.push(new Open(name, last));
    }
    return Optional.empty();
  }

  /** Reads the attributes of a tag; the first is the place where it was written. */
  private Optional<Diagnostic> attributes(String name) {
    String stamp = name.equals("stuk") ? StampedSource.PLACE_OF_PIECE : StampedSource.PLACE;
    Set<String> seen = new HashSet<>();
    Matcher attribute = ATTRIBUTE.matcher(markup);
    while (attribute.region(at, markup.length()).lookingAt()) {
      String key = attribute.group(1);
      boolean doubled = attribute.group(2) != null;
      if ("<".equals(attribute.group(doubled ? 3 : 5))) {
        return valueInside(name, key, attribute.end() - 1);
      } else if (!seen.add(key)) {
        return twice(name, key, stamp);
      } else if (key.equals(stamp)) {
        last = MarkupReader.parsePlace(attribute.group(doubled ? 2 : 4), last);
      }
      at = attribute.end();
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> valueInside(String name, String key, int lessThan) {
    String where = "in het attribuut " + key + " van <" + name + "> staat ";
    return markup.startsWith("<veld ", lessThan)
        ? error(
            "waarde-in-attribuut",
            where + "een waarde met herkomst; daar past alleen gewone tekst",
            last,
            "schrijf ${tekst(…)} in plaats van ${…} tussen de aanhalingstekens")
        : error(
            "los-kleiner-dan",
            where + "een <",
            last,
            "sluit de aanhalingstekens, of schrijf &lt; waar het teken < bedoeld is");
  }

  private Optional<Diagnostic> twice(String name, String key, String stamp) {
    return key.equals(stamp)
        ? error(
            "attribuut-verkeerd",
            "het attribuut " + key + " van <" + name + "> vult het programma zelf in",
            last,
            "haal " + key + " weg")
        : error(
            "attribuut-verkeerd",
            "<" + name + "> heeft twee keer het attribuut " + key,
            last,
            "haal een van beide weg");
  }

  private Optional<Diagnostic> closing(String name) {
    if (!open.isEmpty() && Vocabulary.of(open.peek().name()) == null) {
      // Told now, because a misspelt name fits no closing tag.
      return error(
          "onbekend-element",
          "<" + open.peek().name() + "> is geen element van de sjablonen",
          open.peek().span(),
          Suggestion.hint(open.peek().name(), Vocabulary.names(), MarkupChecker.SEE));
    }
    if (open.stream().noneMatch(o -> o.name().equals(name))) {
      return error(
          "element-niet-geopend",
          "na deze plaats staat </" + name + ">, maar er is geen <" + name + "> open",
          last,
          "haal </" + name + "> weg, of zet <" + name + "> waar het begint");
    }
    Open inner = open.pop();
    at = markup.indexOf('>', at) + 1;
    return inner.name().equals(name) && at > 0 ? Optional.empty() : notClosed(inner, name);
  }

  private Optional<Diagnostic> atEnd() {
    if (!open.isEmpty()) {
      return notClosed(open.peek(), "");
    }
    return roots > 0
        ? Optional.empty()
        : error(
            "sjabloon-zonder-document",
            "dit sjabloon levert geen element <document> op",
            last,
            "zet alles tussen <document titel=\"…\"> en </document>");
  }

  private Optional<Diagnostic> notClosed(Open inner, String before) {
    return error(
        "element-niet-gesloten",
        "<"
            + inner.name()
            + "> is niet gesloten"
            + (before.isEmpty() ? "" : ", terwijl al wel </" + before + "> volgt"),
        inner.span(),
        "zet </" + inner.name() + "> waar het element eindigt");
  }

  private Diagnostic unknown() {
    return Diagnostic.error(
        "sjabloon-onleesbaar",
        "wat dit sjabloon oplevert, is niet te lezen",
        last,
        "controleer de elementen en hun attributen");
  }

  private static Optional<Diagnostic> error(String code, String message, Span at, String hint) {
    return Optional.of(Diagnostic.error(code, message, at, hint));
  }
}

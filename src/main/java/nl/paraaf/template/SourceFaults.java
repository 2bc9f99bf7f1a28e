package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.template.TemplateScanner.Kind;
import nl.paraaf.template.TemplateScanner.Token;

/** What can be wrong in a template before it runs, told at the very character. */
final class SourceFaults {
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)(\\w+;)?");

  /** A {@code <} that begins neither a tag nor a comment. */
  private static final Pattern LESS_THAN = Pattern.compile("<(?![/!?])");

  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\uFEFF]");

  private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]\"'])\\.now\\b");

  private final TemplateText text;
  private final List<Diagnostic> found = new ArrayList<>();

  private SourceFaults(TemplateText text) {
    this.text = text;
  }

  static List<Diagnostic> in(TemplateText text, List<Token> tokens) {
    SourceFaults faults = new SourceFaults(text);
    faults.controls();
    for (Token token : tokens) {
      if (token.kind() == Kind.TEXT) {
        faults.ampersands(token);
        faults.lessThans(token);
      } else if (token.kind() == Kind.DIRECTIVE || token.kind() == Kind.INTERPOLATION) {
        faults.clock(token);
      }
    }
    return faults.found;
  }

  private Matcher matcher(Pattern pattern, Token token) {
    return pattern
        .matcher(text.text())
        .region(token.start(), token.end())
        .useTransparentBounds(true);
  }

  private void ampersands(Token token) {
    Matcher matcher = matcher(AMPERSAND, token);
    while (matcher.find()) {
      boolean named = matcher.group(1) != null;
      add(
          "losse-ampersand",
          named
              ? "het teken ‘" + matcher.group() + "’ kent een sjabloon niet"
              : "hier staat een losse &",
          matcher,
          named
              ? "schrijf het teken zelf; een spatie die niet afbreekt is &#160;"
              : "schrijf &amp; waar het teken & bedoeld is");
    }
  }

  private void lessThans(Token token) {
    Matcher matcher = matcher(LESS_THAN, token);
    while (matcher.find()) {
      add(
          "los-kleiner-dan",
          "hier staat een < die geen element begint",
          matcher,
          "schrijf &lt; waar het teken < bedoeld is");
    }
  }

  private void clock(Token token) {
    Matcher matcher = matcher(CLOCK, token);
    while (matcher.find()) {
      add(
          "niet-toegestaan",
          "een sjabloon mag de klok niet gebruiken",
          matcher,
          "gebruik peildatum, de datum van de editie");
    }
  }

  private void controls() {
    Matcher matcher = CONTROL.matcher(text.text());
    while (matcher.find()) {
      add(
          "verboden-teken",
          String.format(
              Locale.ROOT,
              "het teken U+%04X kan niet in een document staan",
              (int) matcher.group().charAt(0)),
          matcher,
          "verwijder het onzichtbare teken op deze plaats");
    }
  }

  private void add(String code, String message, Matcher at, String hint) {
    found.add(Diagnostic.error(code, message, text.span(at.start(), at.end() - at.start()), hint));
  }
}

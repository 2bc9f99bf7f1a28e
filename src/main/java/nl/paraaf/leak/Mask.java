package nl.paraaf.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Waarde;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/**
 * Takes confidential values out of messages and quoted lines: these are kept by terminals, logs and
 * reports that more people see than the records. Whatever has a class is masked, whether its
 * embargo is over or not: a message has no date.
 */
public final class Mask {
  private static final String MASKED = "•••";
  private static final Pattern QUOTED = Pattern.compile("‘([^’]*)’");
  private static final Pattern KEY = Pattern.compile("^\\s*(?:- )*(?:[A-Za-z]\\w*:(?: |$))?");

  private final List<Klassering> classes;
  private final List<String> forms;

  /**
   * A mask for some records.
   *
   * @param values all values of the records
   */
  public Mask(List<Klassering> classes, List<Waarde> values) {
    this.classes = classes;
    Inzage nothing = Inzage.openbaar(classes, LocalDate.MIN, Map.of());
    List<String> found = new ArrayList<>();
    Secrets.of(nothing, values).all().forEach(secret -> found.addAll(secret.forms()));
    // The longest first: what is part of another form must not spoil it.
    found.sort(Comparator.comparing(String::length).reversed().thenComparing(s -> s));
    this.forms = found;
  }

  /** A line of a file, as long as it was, with what is confidential made unreadable. */
  public String line(String file, int number, String line) {
    if (classes.stream().anyMatch(c -> covers(c.span(), file, number))) {
      Matcher key = KEY.matcher(line);
      int end = key.find() ? key.end() : 0;
      return line.substring(0, end) + blank(line.substring(end));
    }
    String masked = line;
    for (String form : forms) {
      masked = replace(masked, form, blank(form));
    }
    return masked;
  }

  /**
   * The same diagnostic without confidential values.
   *
   * @param line the line that it is about, as it stands in the file
   */
  public Diagnostic diagnostic(Diagnostic d, Optional<String> line) {
    if (classes.isEmpty()) {
      return d;
    }
    Span span = d.span();
    boolean inside = classes.stream().anyMatch(c -> covers(c.span(), span));
    String source = inside ? line.orElse("") : "";
    return new Diagnostic(
        d.severity(),
        d.code(),
        masked(d.message(), source, span),
        span,
        d.trace(),
        d.hints().stream().map(hint -> masked(hint, source, span)).toList());
  }

  private String masked(String text, String source, Span span) {
    String out = text;
    for (String form : forms) {
      out = replace(out, form, MASKED);
    }
    if (source.isEmpty()) {
      return out;
    }
    Matcher quoted = QUOTED.matcher(out);
    out =
        quoted.replaceAll(
            q -> {
              String words = q.group(1).replace("…", "");
              return Matcher.quoteReplacement(source.contains(words) ? "‘•••’" : q.group());
            });
    String value = at(source, span);
    return value.isBlank() ? out : replace(out, value, MASKED);
  }

  /** What stands at a place of one line. */
  private static String at(String line, Span span) {
    int begin = Math.min(line.length(), span.start().column() - 1);
    int end =
        span.end().line() == span.start().line()
            ? Math.min(line.length(), span.end().column() - 1)
            : line.length();
    return end > begin ? line.substring(begin, end) : "";
  }

  private static boolean covers(Span span, String file, int line) {
    return span.file().equals(file)
        && span.start().line() <= line
        && (line < span.end().line() || line == span.end().line() && span.end().column() > 1);
  }

  private static boolean covers(Span around, Span inner) {
    Position at = inner.start();
    return around.file().equals(inner.file())
        && around.start().compareTo(at) <= 0
        && at.compareTo(around.end()) < 0;
  }

  private static String replace(String text, String what, String by) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(what) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(by));
  }

  private static String blank(String text) {
    return text.replaceAll("\\S", "•");
  }
}

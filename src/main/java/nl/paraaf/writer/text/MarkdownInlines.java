package nl.paraaf.writer.text;

import java.util.List;
import java.util.Locale;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;

/**
 * Renders what stands in a line, into one line; a forced new line is a backslash and a line end, or
 * {@code <br>} where a line is all there is.
 */
final class MarkdownInlines implements Inline.Visitor<Void> {
  private static final String SUB =
      "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";
  private static final String SUPER = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾nⁿiⁱ";

  private final StringBuilder out = new StringBuilder();
  private final List<Inline.Footnote> notes;
  private final String lineBreak;

  /** What follows the content at hand, to know whether an emphasis can end there. */
  private String after = "";

  private MarkdownInlines(List<Inline.Footnote> notes, String lineBreak) {
    this.notes = notes;
    this.lineBreak = lineBreak;
  }

  /**
   * Renders content.
   *
   * @param notes takes the footnotes met
   * @param lineBreak how a forced new line is written
   */
  static String render(List<Inline> content, List<Inline.Footnote> notes, String lineBreak) {
    MarkdownInlines inlines = new MarkdownInlines(notes, lineBreak);
    inlines.all(content);
    return inlines.out.toString();
  }

  private Void all(List<Inline> content) {
    String outer = after;
    for (int i = 0; i < content.size(); i++) {
      List<Inline> rest = content.subList(i + 1, content.size());
      String next = TextPrinter.plain(rest);
      // A mark right behind a mark is read together with it.
      after = startsMarked(rest) ? "*" : next.isEmpty() ? outer : next;
      content.get(i).accept(this);
    }
    after = outer;
    return null;
  }

  private static boolean startsMarked(List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    return content.get(0) instanceof Inline.Emphasis
        || (content.get(0) instanceof Inline.Field field && startsMarked(field.content()));
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(MarkdownEscape.text(text.value()));
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    int start = out.length();
    String outer = after;
    after = "*";
    all(emphasis.content());
    after = outer;
    int end = out.length();
    while (start < end && isBlank(out.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(out.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      mark(emphasis.kind(), start, end);
    }
    return null;
  }

  /** Marks a stretch of the output; with tags where asterisks would not be read as emphasis. */
  private void mark(Inline.Emphasis.Kind kind, int start, int end) {
    boolean strong = kind == Inline.Emphasis.Kind.STRONG;
    String follows = end < out.length() ? " " : after;
    if (Flanks.canStand(out.substring(0, start), out.substring(start, end), follows)) {
      String mark = strong ? "**" : "*";
      out.insert(end, mark).insert(start, mark);
    } else {
      String tag = strong ? "strong" : "em";
      out.insert(end, "</" + tag + ">").insert(start, "<" + tag + ">");
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  @Override
  public Void script(Inline.Script script) {
    boolean sub = script.kind() == Inline.Script.Kind.SUB;
    String table = sub ? SUB : SUPER;
    String value = script.value();
    if (value.chars().allMatch(c -> isPlain(table, c))) {
      value.chars().forEach(c -> out.append(table.charAt(plainAt(table, c) + 1)));
      return null;
    }
    String tag = sub ? "sub" : "sup";
    out.append('<').append(tag).append('>');
    out.append(MarkdownEscape.text(value));
    out.append("</").append(tag).append('>');
    return null;
  }

  private static boolean isPlain(String table, int character) {
    return plainAt(table, character) >= 0;
  }

  /** Where in a table of pairs the plain character stands, or -1. */
  private static int plainAt(String table, int character) {
    int at = table.indexOf(character);
    return at >= 0 && at % 2 == 0 ? at : -1;
  }

  @Override
  public Void link(Inline.Link link) {
    out.append('[');
    all(link.content());
    out.append("](").append(target(link.target())).append(')');
    return null;
  }

  /** An address in which nothing can end the link. */
  private static String target(String target) {
    StringBuilder safe = new StringBuilder();
    target
        .codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c == 0x7F || "()<>\\|`&".indexOf(c) >= 0) {
                safe.append(escapedInTarget(c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static String escapedInTarget(int c) {
    boolean punctuation = c > ' ' && c != 0x7F;
    return punctuation ? "\\" + (char) c : String.format(Locale.ROOT, "%%%02X", c);
  }

  @Override
  public Void field(Inline.Field field) {
    return all(field.content());
  }

  @Override
  public Void footnote(Inline.Footnote footnote) {
    notes.add(footnote);
    out.append("[^").append(footnote.number()).append(']');
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    out.append(MarkdownEscape.text(reference.text()));
    return null;
  }

  @Override
  public Void placeholder(Inline.Placeholder placeholder) {
    Inline name = new Inline.Text(placeholder.text());
    return emphasis(new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, List.of(name)));
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.append(this.lineBreak);
    return null;
  }
}

package nl.paraaf.writeback;

import java.util.regex.Pattern;

/**
 * Words as Markdown that says just those words, in the way in which the prose of a file is typed.
 */
public final class MarkdownText {
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ₓ";
  private static final String PLAIN = "0123456789x";
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
  private static final Pattern OPENS_BLOCK =
      Pattern.compile(
          "^(?:(#{1,6}|[-+>|]|:::)(?=\\s|$|:|\\|)|(\\d{1,9})([.)])(?=\\s|$)|(Tabel)(:))");

  private MarkdownText() {}

  /**
   * Words inside a paragraph. The no-break spaces, quotation marks and low digits that the program
   * puts in print are typed as the file types them.
   *
   * @param curly whether the file has curly quotation marks and apostrophes
   */
  public static String words(String shown, boolean curly) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = typed(shown.charAt(i), curly);
      boolean markup = "\\*[]<`".indexOf(c) >= 0;
      boolean word = c == '_' && !insideWord(shown, i);
      boolean value = c == '$' && i + 1 < shown.length() && shown.charAt(i + 1) == '{';
      boolean note = c == '^' && i + 1 < shown.length() && shown.charAt(i + 1) == '[';
      if (c != '\u00ad') {
        out.append(markup || word || value || note ? "\\" : "").append(c);
      }
    }
    return ENTITY.matcher(out).replaceAll("\\\\&");
  }

  /** Words that begin a paragraph, so that they do not begin a list or a heading. */
  public static String paragraph(String markdown) {
    var matcher = OPENS_BLOCK.matcher(markdown);
    if (!matcher.find()) {
      return markdown;
    }
    int at =
        matcher.group(3) != null
            ? matcher.start(3)
            : matcher.group(5) != null ? matcher.start(5) : 0;
    return markdown.substring(0, at) + "\\" + markdown.substring(at);
  }

  private static char typed(char c, boolean curly) {
    int low = LOW.indexOf(c);
    if (low >= 0) {
      return PLAIN.charAt(low);
    }
    return switch (c) {
      case '\u00a0', '\u202f', '\n', '\t' -> ' ';
      case '\u2011' -> '-';
      case '‘', '’' -> curly ? c : '\'';
      case '“', '”' -> curly ? c : '"';
      default -> c;
    };
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}

package nl.paraaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds chemical formulas in running text and says what of them is a subscript: {@code CO2}, {@code
 * CO₂}, {@code NOx}, {@code N2O}. Only formulas of a closed list, as a word or as a part of a
 * compound ({@code CO2-heffing}), never inside an address or another word.
 */
public final class Formulas {
  private static final String LOW = "2346xₓ₂₃₄₆";
  private static final String DIGITS = "₀₁₂₃₄₅₆₇₈₉";

  /** The first digit or x of each is the subscript. */
  private static final Search FORMULA =
      Search.of(
              "(?<![\\p{L}\\p{N}_])(?:"
                  + "(?:CO[2₂]|CH[4₄]|NH[3₃4₄]|N[2₂]O|NO[2₂xₓ]|SO[2₂xₓ]|H[2₂][OS]|SF[6₆]|NF[3₃])"
                  // H2 2025 and 2025 H2 are halves of a year.
                  + "|(?<!\\d{4}[ \\u00A0-])H[2₂](?![ \\u00A0]\\d{4})"
                  + ")(?=eq(?:[^\\p{L}\\p{N}]|$)|[^\\p{L}\\p{N}_]|$)")
          .needing(Need.anyOf(LOW));

  private static final Search SUBSCRIPT = Search.of("[" + LOW + "]");

  private Formulas() {}

  /** The pieces of a text that stands alone; together they are the text, with plain digits. */
  public static List<Piece> pieces(String text) {
    return pieces(List.of(text)).get(0);
  }

  /**
   * The pieces of each text node of one paragraph, given as for {@link Typography#polish(List)}:
   * the neighbours tell whether a node ends in the middle of a word.
   *
   * @return for each node its pieces in order, none of them empty
   */
  public static List<List<Piece>> pieces(List<String> texts) {
    Paragraph paragraph = new Paragraph(texts);
    List<Integer> subscripts = new ArrayList<>();
    Matcher formula = paragraph.matcher(FORMULA);
    Matcher digit = paragraph.matcher(SUBSCRIPT);
    while (formula.find()) {
      if (!paragraph.isFixed(formula.start()) && digit.find(formula.start())) {
        subscripts.add(digit.start());
      }
    }
    List<List<Piece>> pieces = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      pieces.add(cut(text, start, subscripts));
      start += text.length();
    }
    return List.copyOf(pieces);
  }

  private static List<Piece> cut(String text, int offset, List<Integer> subscripts) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int subscript : subscripts) {
      int at = subscript - offset;
      if (at >= 0 && at < text.length()) {
        add(pieces, text.substring(from, at), false);
        add(pieces, plain(text.charAt(at)), true);
        from = at + 1;
      }
    }
    add(pieces, text.substring(from), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean subscript) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, subscript));
    }
  }

  private static String plain(char subscript) {
    int digit = DIGITS.indexOf(subscript);
    return digit >= 0 ? String.valueOf(digit) : String.valueOf(subscript).replace('ₓ', 'x');
  }
}

package nl.paraaf.language;

import java.util.List;
import java.util.regex.Pattern;

/** Where a space may not break and a hyphen is a dash. The character to change is a group. */
final class Patterns {
  private static final String SPACE = "[ \\u00A0]";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String NUMBER = "\\d+(?:[.,]\\d+)*";

  /** Before a number, not in the middle of a word, number, date or code. */
  private static final String START = "(?=\\d)(?<![\\p{L}\\p{N}/#-])(?<!\\d[.,])";

  private static final String MONTH = "(?:" + String.join("|", Dates.MONTHS) + ")" + END;

  private static final String UNIT =
      "(?:miljoen|miljard|procent|procentpunt|euro|Mton|kton|ton|Mt|kt|kilogram|kg|gram|mol"
          + "|kilometer|km|meter|hectare|ha|m²|m³|MW|GW|kWh|MWh|GWh|TWh|GJ|TJ|PJ)"
          + END;

  /** Words that are nothing without the number behind them. */
  private static final String NUMBERED =
      "(?:[Aa]rtikel(?:en)?|[Aa]rt\\.|[Ll]id|[Ll]eden|[Bb]ijlagen?|[Tt]abel(?:len)?"
          + "|[Tt]ekstbox(?:en)?|[Pp]aragraaf|[Hh]oofdstuk|pp?\\.|blz\\.)";

  private static final String PARTICLE = "(?:van|de|den|der|ten|ter|te|het|’t)";

  // What is rare stands first, and what must stand before it behind that: of most letters one look
  // is enough.

  static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");

  /** Around numbers: of no use to a paragraph without a digit. */
  static final List<Pattern> DASHES =
      List.of(
          Pattern.compile(START + "(?:19|20)\\d\\d(-)(?:19|20)\\d\\d(?![\\p{L}\\p{N}/-])"),
          Pattern.compile(START + NUMBER + "(-)" + NUMBER + "(?=%|" + SPACE + UNIT + ")"),
          Pattern.compile(START + "\\d{1,2}(-)\\d{1,2}(?=" + SPACE + MONTH + ")"),
          Pattern.compile("(?<!\\p{L})(?:pp?|blz)\\." + SPACE + "\\d+(-)\\d+(?![\\p{N}-])"));

  /** Around numbers: of no use to a paragraph without a digit. */
  static final List<Pattern> SPACES_OF_NUMBERS =
      List.of(
          Pattern.compile("€( )(?=\\d)"),
          Pattern.compile("\\d( )(?=" + UNIT + ")"),
          Pattern.compile("(?<!\\p{L})" + NUMBERED + "( )(?=\\d)"),
          Pattern.compile("(?<![\\p{N}.,])(?:[1-9]|[12]\\d|3[01])( )(?=" + MONTH + ")"),
          // Dossiers of the last decades start with 2 or 3; thousands have a dot, not a space.
          Pattern.compile("(?<![\\p{L}\\p{N}.,])[23]\\d( )\\d{3}(?![.,]?\\d|\\p{L})"),
          Pattern.compile("( )(?=[IVX])(?<=[23]\\d[ \\u00A0]?\\d{3} )(?=[IVX]+" + END + ")"));

  static final List<Pattern> SPACES_OF_NAMES =
      List.of(
          Pattern.compile("(?<!\\p{L})[Nn]rs?\\.( )(?=[\\dA-Z])"),
          Pattern.compile("Kamerstukken( )(?=II?" + END + ")"),
          Pattern.compile(
              "(?<![\\p{L}.])(?!(?:[BCN]\\.V|U\\.A)\\.)(?:\\p{Lu}\\p{Ll}{0,2}\\.){2,}( )"
                  + "(?=[\\p{Lu}(]|"
                  + PARTICLE
                  + " )"),
          Pattern.compile(
              "\\p{Lu}\\.( )(?<=\\b(?:lid|heer|mevrouw|minister|staatssecretaris) .. )(?=\\p{Lu}|"
                  + PARTICLE
                  + " )"));

  private Patterns() {}
}

package nl.paraaf.language;

import java.util.List;

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

  private static final Need HYPHEN = Need.pair("-", Need.DIGITS);
  private static final Need SPACE_BEHIND = Need.pair(Need.DIGITS, " ");
  private static final Need SPACE_BEFORE = Need.pair(" ", Need.DIGITS);

  static final Search ELLIPSIS = Search.of("(?<!\\.)\\.{3}(?!\\.)").needing(Need.word("..."));

  /** Around numbers: of no use to a paragraph without a digit. */
  static final List<Search> DASHES =
      List.of(
          Search.of(START + "(?:19|20)\\d\\d(-)(?:19|20)\\d\\d(?![\\p{L}\\p{N}/-])")
              .needing(HYPHEN),
          Search.of(START + NUMBER + "(-)" + NUMBER + "(?=%|" + SPACE + UNIT + ")").needing(HYPHEN),
          Search.of(START + "\\d{1,2}(-)\\d{1,2}(?=" + SPACE + MONTH + ")").needing(HYPHEN),
          Search.of("(?<!\\p{L})(?:pp?|blz)\\." + SPACE + "\\d+(-)\\d+(?![\\p{N}-])")
              .needing(HYPHEN));

  /** Around numbers: of no use to a paragraph without a digit. */
  static final List<Search> SPACES_OF_NUMBERS =
      List.of(
          Search.of("€( )(?=\\d)").needing(Need.word("€ ")),
          Search.of("\\d( )(?=" + UNIT + ")").needing(SPACE_BEHIND),
          Search.of("(?<!\\p{L})" + NUMBERED + "( )(?=\\d)").needing(SPACE_BEFORE),
          Search.of("(?<![\\p{N}.,])(?:[1-9]|[12]\\d|3[01])( )(?=" + MONTH + ")")
              .needing(SPACE_BEHIND),
          // Dossiers of the last decades start with 2 or 3; thousands have a dot, not a space.
          Search.of("(?<![\\p{L}\\p{N}.,])[23]\\d( )\\d{3}(?![.,]?\\d|\\p{L})")
              .needing(SPACE_BEFORE),
          Search.of("( )(?=[IVX])(?<=[23]\\d[ \\u00A0]?\\d{3} )(?=[IVX]+" + END + ")")
              .needing(Need.pair(" ", "IVX")));

  static final List<Search> SPACES_OF_NAMES =
      List.of(
          Search.of("(?<!\\p{L})[Nn]rs?\\.( )(?=[\\dA-Z])").needing(Need.word("r. ", "rs. ")),
          Search.of("Kamerstukken( )(?=II?" + END + ")").needing(Need.word("Kamerstukken I")),
          Search.of(
                  "(?<![\\p{L}.])(?!(?:[BCN]\\.V|U\\.A)\\.)(?:\\p{Lu}\\p{Ll}{0,2}\\.){2,}( )"
                      + "(?=[\\p{Lu}(]|"
                      + PARTICLE
                      + " )")
              .needing(Need.word(". ")),
          Search.of(
                  "\\p{Lu}\\.( )(?<=\\b(?:lid|heer|mevrouw|minister|staatssecretaris) .. )(?=\\p{Lu}|"
                      + PARTICLE
                      + " )")
              .needing(Need.word(". ")));

  private Patterns() {}
}

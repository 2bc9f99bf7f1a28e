package nl.paraaf.checking.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Ranges that are turned round, and large numbers of nobody knows what. */
public final class Ranges implements TextRule {
  static final Rule TURNED =
      new Rule(
          "omgekeerde-bandbreedte",
          Group.TEKST,
          Severity.FOUT,
          "de bandbreedte {} loopt van hoog naar laag",
          "Een bandbreedte begint met het laagste getal.",
          "Conventie van het huis: een bandbreedte loopt van laag naar hoog.",
          "verwissel de getallen; daalt er iets, schrijf dan ‘van … naar …’",
          true);

  static final Rule UNIT =
      new Rule(
          "getal-zonder-eenheid",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ heeft geen eenheid",
          "Bij een getal in miljoenen of miljarden staat waarvan: euro, ton, of iets anders.",
          "Conventie van het huis: een bedrag heeft een euroteken, een hoeveelheid een eenheid.",
          "zet er een euroteken voor, of de eenheid achter",
          true);

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";
  private static final String SPACE = "[ \\u00a0]";

  private static final Search RANGE =
      Search.of(
              "(?<![\\d.,/-])(?<!\\b(?:van|nr\\.|artikel|lid|pagina|p\\.)"
                  + SPACE
                  + ")"
                  + NUMBER
                  + "(?:%|"
                  + SPACE
                  + "procent)?(?:"
                  + SPACE
                  + "tot"
                  + SPACE
                  + "|–|"
                  + SPACE
                  + "à"
                  + SPACE
                  + ")"
                  + NUMBER
                  + "(?:%|"
                  + SPACE
                  + "(?:procent|kton|Mton|ton|kilogram|mol|miljoen|miljard)\\b)")
          .needing(Need.word("–", "tot", "à"))
          .needing(Need.anyOf(Need.DIGITS));

  private static final Search LARGE =
      Search.of(
              "(?<!€"
                  + SPACE
                  + ")(?<![\\d.,])"
                  + NUMBER
                  + SPACE
                  + "(?:miljoen|miljard)(?="
                  + SPACE
                  + "(?:per|aan|voor|in|van|uit|en|of|tot|naar|beschikbaar|extra)\\b|[.,;:)]|$)")
          .needing(Need.word("miljoen", "miljard"));

  /** Of these {@link MoneyWithoutCurrency} tells that the currency is missing. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:subsidies?|budget|bedrag|bijdrage|kosten|investering(?:en)?|steun|begroting|krediet"
              + "|lening|fonds|verplichting(?:en)?|uitgaven|tekort|dekking)"
              + SPACE
              + "van"
              + SPACE
              + "(?:\\p{L}+"
              + SPACE
              + "){0,2}$");

  @Override
  public List<Rule> rules() {
    return List.of(TURNED, UNIT);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      Matcher range = RANGE.in(passage.text());
      while (range.find()) {
        if (value(range.group(1)).compareTo(value(range.group(2))) > 0) {
          found.accept(TURNED.at(passage.at(range.start(), range.end()), plain(range)));
        }
      }
      Matcher large = LARGE.in(passage.text());
      while (large.find()) {
        if (!isPartOfAmounts(passage.text(), large)) {
          found.accept(UNIT.at(passage.at(large.start(), large.end()), plain(large)));
        }
      }
    }
  }

  /**
   * ‘€ 4 miljard tot 6,5 miljard’, ‘54 miljoen en 30 miljoen euro’: the unit stands with another.
   */
  private static boolean isPartOfAmounts(String text, Matcher large) {
    String before = text.substring(Math.max(0, large.start() - 40), large.start());
    String after = text.substring(large.end(), Math.min(text.length(), large.end() + 40));
    return before.matches("(?s).*€[^.;:]*")
        || MONEY.matcher(before).find()
        || after.matches("(?s)[^.;:]*?\\b(?:euro|ton|kilogram|kton|Mton)\\b.*");
  }

  private static BigDecimal value(String number) {
    return new BigDecimal(number.replace(".", "").replace(',', '.'));
  }

  private static String plain(Matcher found) {
    return found.group().replace('\u00a0', ' ');
  }
}

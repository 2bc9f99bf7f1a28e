package nl.paraaf.checking.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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

/** Millions that are clearly money, without a currency. */
public final class MoneyWithoutCurrency implements TextRule {
  static final Rule RULE =
      new Rule(
          "bedrag-zonder-munt",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "bij het bedrag ‘{}’ ontbreekt de munt",
          "Een bedrag heeft altijd een munt: € 1 miljard.",
          "Conventie van het huis: schrijfwijze van bedragen.",
          "zet € en een harde spatie voor het getal",
          true);

  private static final String MONEY =
      "(?:subsidies?|budget|bedrag|bijdrage|kosten|investering(?:en)?|steun|begroting|krediet"
          + "|lening|fonds|verplichting(?:en)?|uitgaven|tekort|dekking)";

  private static final Search BARE =
      Search.of(
              "(?<!\\p{L})"
                  + MONEY
                  + "[ \u00a0]van[ \u00a0]"
                  + "(?:(?:maximaal|ten hoogste|ruim|circa|ca\\.|ongeveer|bijna|in totaal)[ \u00a0])?"
                  + "(\\d[\\d.,]*[ \u00a0](?:miljoen|miljard|mln\\.?|mld\\.?))"
                  + "(?=[.,;:)]|$|[ \u00a0](?:voor|aan|in|uit|per|beschikbaar|is|wordt|en|om|tot|over)\\b)")
          .needing(Need.word("miljoen", "miljard", "mln", "mld"));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      Matcher bare = BARE.in(passage.text());
      while (bare.find()) {
        found.accept(RULE.at(passage.at(bare.start(1), bare.end(1)), bare.group(1)));
      }
    }
  }
}

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
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** NOx or NH3 on the line in a document that writes CO₂ as it should be. */
public final class PlainFormulas implements TextRule {
  static final Rule RULE =
      new Rule(
          "formule-zonder-index",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ staat op de regel, terwijl CO₂ een lage 2 heeft (in dit document {} keer)",
          "Wie CO₂ met een lage 2 schrijft, doet dat ook bij andere stoffen: NOₓ, NH₃.",
          "Conventie van het huis: één schrijfwijze per document.",
          "maak het cijfer of de x van de formule laag (subscript)",
          true);

  private static final Search PLAIN =
      Search.of("(?<![\\p{L}\\p{N}_])(?:NO[x2]|NH3|N2O|CH4|SO[x2])(?![\\p{L}\\p{N}])")
          .needing(Need.word("NO", "NH3", "N2O", "CH4", "SO"));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    boolean low = text.passages().stream().anyMatch(p -> p.text().contains("CO₂"));
    if (!text.typeset() || !low) {
      return;
    }
    Tally tally = new Tally();
    for (Passage passage : text.passages()) {
      Matcher plain = PLAIN.in(passage.text());
      while (plain.find()) {
        if (!passage.inside(StretchKind.LINK, plain.start())
            && !passage.inside(StretchKind.PLACEHOLDER, plain.start())) {
          tally.add(passage, plain.start(), plain.end());
        }
      }
    }
    tally.first().ifPresent(hit -> found.accept(RULE.at(hit.span(), hit.words(), tally.count())));
  }
}

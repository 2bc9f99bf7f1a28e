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
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Two spaces between words. Told once for a document. */
public final class DoubleSpaces implements TextRule {
  static final Rule RULE =
      new Rule(
          "dubbele-spatie",
          Group.TEKST,
          Severity.HINT,
          "hier staat een dubbele spatie (in dit document {} keer)",
          "Tussen twee woorden staat één spatie.",
          "Conventie van het huis: schone tekst.",
          "vervang twee spaties overal door één",
          true);

  private static final Search DOUBLE =
      Search.of("(?<=\\S)[ \u00a0]{2,}(?=\\S)").needing(Need.pair(Need.SPACES, Need.SPACES));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    if (!text.typeset()) {
      return;
    }
    Tally tally = new Tally();
    for (Passage passage : text.passages()) {
      Matcher spaces = DOUBLE.in(passage.text());
      while (passage.kind() != Kind.LETTERHEAD && spaces.find()) {
        tally.add(passage, spaces.start(), spaces.end());
      }
    }
    tally.first().ifPresent(hit -> found.accept(RULE.at(hit.span(), tally.count())));
  }
}

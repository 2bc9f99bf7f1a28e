package nl.paraaf.checking.text;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/**
 * Sentences that are hard to read because they are long. Only in letters: a contract is not read
 * on.
 */
public final class LongSentences implements TextRule {
  static final Rule RULE =
      new Rule(
          "lange-zin",
          Group.TEKST,
          Severity.HINT,
          "deze zin heeft {} woorden",
          "Een zin van meer dan dertig woorden is in een brief lastig te volgen.",
          "Conventie van het huis: begrijpelijk schrijven, met taalniveau B1 als richting.",
          "maak er twee zinnen van, of een opsomming",
          true);

  private static final int MOST = 30;
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0]*[\\p{L}\\p{N}][^\\s\\u00a0]*");
  private static final Set<Kind> RUNNING = Set.of(Kind.PARAGRAPH, Kind.ITEM);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    if (!Letters.isLetter(text)) {
      return;
    }
    for (Passage passage : text.passages()) {
      if (RUNNING.contains(passage.kind())) {
        for (Sentence sentence : Sentence.of(passage)) {
          long words = WORD.matcher(sentence.text()).results().count();
          if (words > MOST) {
            found.accept(RULE.at(sentence.at(0, sentence.text().length()), words));
          }
        }
      }
    }
  }
}

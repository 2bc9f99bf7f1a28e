package nl.paraaf.checking.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Typography;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/**
 * A number that a line end can cut off from what it counts. Told once for a document: who forgets
 * one no-break space forgets all.
 */
public final class BreakableSpaces implements TextRule {
  static final Rule RULE =
      new Rule(
          "harde-spatie",
          Group.TEKST,
          Severity.HINT,
          "een regeleinde kan ‘{}’ uit elkaar halen (in dit document {} keer)",
          "Een getal en wat het telt, ‘nr.’ en zijn nummer, en dag en maand horen op één regel.",
          "Conventie van het huis: harde spaties bij getallen.",
          "zet er een harde spatie tussen (Ctrl+Shift+spatie)",
          true);

  private static final Set<Kind> PROSE = EnumSet.of(Kind.PARAGRAPH, Kind.ITEM, Kind.NOTE);

  /** How much is shown around the space. */
  private static final int AROUND = 12;

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
      if (PROSE.contains(passage.kind())) {
        for (int space : Typography.breakable(passage.text())) {
          int from = wordStart(passage.text(), space);
          tally.add(passage, from, wordEnd(passage.text(), space));
        }
      }
    }
    tally.first().ifPresent(hit -> found.accept(RULE.at(hit.span(), hit.words(), tally.count())));
  }

  private static int wordStart(String text, int space) {
    int at = space;
    while (at > 0 && space - at < AROUND && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int space) {
    int at = space + 1;
    while (at < text.length() && at - space < AROUND && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '€';
  }
}

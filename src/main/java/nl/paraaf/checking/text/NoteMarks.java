package nl.paraaf.checking.text;

import java.util.List;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The mark of a note that reads as a digit of the number before it. */
public final class NoteMarks implements TextRule {
  static final Rule RULE =
      new Rule(
          "noot-na-cijfer",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "het cijfer van noot {} staat direct na ‘{}’ en leest als een deel van dat getal",
          "Een nootcijfer direct na een cijfer is voor een lezer, en voor een voorleesprogramma,"
              + " een deel van het getal.",
          "Conventie van het huis: nootcijfer na een woord of leesteken.",
          "zet de noot na het leesteken, of na een woord eerder in de zin",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      for (Passage.NoteMark mark : passage.notes()) {
        int at = mark.offset();
        if (at > 0 && isDigit(passage.text().charAt(at - 1))) {
          int from = at;
          while (from > 0 && isPartOfNumber(passage.text().charAt(from - 1))) {
            from--;
          }
          String number = passage.text().substring(from, at);
          found.accept(RULE.at(passage.at(from, at), mark.mark(), number));
        }
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }
}

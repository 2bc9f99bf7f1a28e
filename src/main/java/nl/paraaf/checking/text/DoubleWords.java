package nl.paraaf.checking.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** A word that was typed twice. */
public final class DoubleWords implements TextRule {
  static final Rule RULE =
      new Rule(
          "dubbel-woord",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ staat er twee keer achter elkaar",
          "Hetzelfde woord staat twee keer achter elkaar, meestal door knippen en plakken.",
          "Conventie van het huis: schone tekst.",
          "haal een van de twee weg",
          true);

  /** The second word may not go on: ‘de de’, not ‘de deur’, not ‘CO₂-CO₂’. */
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}’'-])(\\p{L}++)[ \u00a0\\n](\\1)(?![\\p{L}\\p{N}’'-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Good Dutch: ‘die die’, ‘dat dat’, ‘had had’ can stand side by side. */
  private static final Set<String> ALLOWED = Set.of("die", "dat", "had", "ze", "zij", "u", "was");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** A name may begin with the word before it: ‘besluit van Van Veldhoven’. */
  private static boolean isSlip(String first, String second) {
    boolean name = Character.isUpperCase(second.charAt(0)) && !first.equals(second);
    return !name && !ALLOWED.contains(second.toLowerCase(Locale.ROOT));
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      Matcher twice = TWICE.matcher(passage.text());
      while (twice.find()) {
        if (isSlip(twice.group(1), twice.group(2))) {
          found.accept(RULE.at(passage.at(twice.start(), twice.end()), twice.group(2)));
        }
      }
    }
  }
}

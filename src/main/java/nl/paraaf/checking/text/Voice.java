package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.List;
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
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** One way of speaking in a letter: of oneself, and to the Kamer. */
public final class Voice implements TextRule {
  private static final String GROUND =
      "Conventie van het huis: één aanspreekvorm in een brief; ik bij één ondertekenaar, wij bij"
          + " meer.";

  static final Rule SELF =
      new Rule(
          "ik-of-wij",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "hier staat ‘{}’, terwijl de brief elders ‘{}’ schrijft ({} om {} keer)",
          "Een brief spreekt in de eerste persoon enkelvoud of meervoud, niet in allebei.",
          GROUND,
          "kies ‘ik’ of ‘wij’, naar het aantal ondertekenaars",
          true);

  static final Rule HOUSE =
      new Rule(
          "uw-of-de-kamer",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "hier staat ‘{}’, terwijl de brief elders ‘{}’ schrijft ({} om {} keer)",
          "Een brief spreekt over ‘de Kamer’ of over ‘uw Kamer’, niet over allebei.",
          GROUND,
          "kies ‘de Kamer’ of ‘uw Kamer’",
          true);

  private static final String GAP = "[\\s\\u00a0]";

  private static final Pattern I =
      Pattern.compile("(?<![\\p{L}‘“\"-])(?:[Ii]k|[Mm]ijn|[Mm]ij)(?![\\p{L}-])");
  private static final Pattern WE =
      Pattern.compile("(?<![\\p{L}‘“\"-])(?:[Ww]ij|[Ww]e|[Oo]nze|[Oo]ns)(?![\\p{L}-])");
  private static final Pattern YOUR = Pattern.compile("(?<!\\p{L})[Uu]w" + GAP + "Kamer(?!\\p{L})");
  private static final Pattern THE = Pattern.compile("(?<!\\p{L})[Dd]e" + GAP + "Kamer(?!\\p{L})");

  /** Boxes, tables and notes speak for others more often. */
  private static final Set<Kind> SPEAKING = Set.of(Kind.PARAGRAPH, Kind.ITEM);

  @Override
  public List<Rule> rules() {
    return List.of(SELF, HOUSE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    if (Letters.isLetter(text)) {
      compare(text, SELF, I, WE, "ik", "wij", found);
      compare(text, HOUSE, YOUR, THE, "uw Kamer", "de Kamer", found);
    }
  }

  private record Use(Passage passage, int from, int to) {
    String text() {
      return passage.text().substring(from, to).replaceAll(GAP, " ");
    }
  }

  /** Says once, at the first place of the less frequent way, that there are two. */
  private static void compare(
      Manuscript text,
      Rule rule,
      Pattern one,
      Pattern other,
      String oneName,
      String otherName,
      Consumer<Diagnostic> found) {
    List<Use> ones = uses(text, one);
    List<Use> others = uses(text, other);
    if (ones.isEmpty() || others.isEmpty()) {
      return;
    }
    boolean fewer = ones.size() <= others.size();
    Use stray = fewer ? ones.get(0) : others.get(0);
    found.accept(
        rule.at(
            stray.passage().at(stray.from(), stray.to()),
            stray.text(),
            fewer ? otherName : oneName,
            Math.min(ones.size(), others.size()),
            Math.max(ones.size(), others.size())));
  }

  private static List<Use> uses(Manuscript text, Pattern words) {
    List<Use> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      Matcher m = words.matcher(passage.text());
      while (SPEAKING.contains(passage.kind()) && m.find()) {
        found.add(new Use(passage, m.start(), m.end()));
      }
    }
    return found;
  }
}

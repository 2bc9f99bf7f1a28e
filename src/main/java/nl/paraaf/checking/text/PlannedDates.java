package nl.paraaf.checking.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** A date that a text looks forward to, although it has passed on the date of the letter. */
public final class PlannedDates implements TextRule {
  static final Rule RULE =
      new Rule(
          "planning-voorbij",
          Group.TEKST,
          Severity.FOUT,
          "‘{}’ staat er als toekomst, maar is voorbij op de datum van deze brief ({})",
          "Een brief kondigt niets aan voor een dag die al voorbij is. Zulke zinnen komen meestal"
              + " uit een eerdere brief.",
          "Conventie van het huis: een brief klopt op zijn eigen datum.",
          "schrijf wat er is gebeurd, of noem de nieuwe datum",
          true);

  private static final String GAP = WrittenDate.GAP;

  /** Only what can be said of nothing but the future. */
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?<!\\p{L})(?:zal|zullen|naar"
              + GAP
              + "verwachting|(?:is|zijn|staat|staan)"
              + GAP
              + "(?:voorzien|gepland)|(?:wordt|worden)"
              + GAP
              + "(?:voorzien|verwacht))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** What leads to the moment itself, not to a document or a state of that date. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<!\\p{L})(?:op|in|vóór|voor|per|uiterlijk|rond|begin|medio|eind|eerst|tegen)(?:"
              + GAP
              + "(?:op|in|begin|medio|eind|de"
              + GAP
              + "loop"
              + GAP
              + "van))?"
              + GAP
              + "(?:het"
              + GAP
              + "|de"
              + GAP
              + ")?$",
          Pattern.CASE_INSENSITIVE);

  /** As in ‘de in maart 2025 gesloten afspraak’: the moment belongs to a noun. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<!\\p{L})(?:de|het|een|deze|dit|die|hun|zijn|onze)"
              + GAP
              + "(?:op|in|per|eind|begin|medio)?"
              + GAP.replace("+", "*")
              + "(?:het"
              + GAP
              + "|de"
              + GAP
              + ")?$",
          Pattern.CASE_INSENSITIVE);

  /** Words of another clause, or of a document with that date. */
  private static final Pattern BREAK =
      Pattern.compile(
          "[,;:()–—]|(?<!\\p{L})(?:zoals|dan|vergeleken|opzichte|dat|die|waarin|waarmee|waarop|toen|sinds|sindsdien|als|en|maar"
              + "|is|was|waren|werd|werden|heeft|hebben)(?!\\p{L})");

  private static final Pattern PAST =
      Pattern.compile("(?<!\\p{L})(?:zou|zouden|was|waren|werd|werden)(?!\\p{L})");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    Optional<LocalDate> letter = LetterDate.of(text, around);
    if (letter.isEmpty()) {
      return;
    }
    for (Passage passage : text.passages()) {
      for (Sentence sentence : Sentence.of(passage)) {
        check(sentence, letter.get(), found);
      }
    }
  }

  private static void check(Sentence sentence, LocalDate letter, Consumer<Diagnostic> found) {
    String text = sentence.text();
    List<WrittenPeriod> periods = WrittenPeriod.in(text);
    if (periods.isEmpty() || PAST.matcher(text).find()) {
      return;
    }
    for (WrittenPeriod period : periods) {
      if (period.last().isBefore(letter) && isPlanned(text, period)) {
        String shown = text.substring(period.from(), period.to()).replaceAll("[\\s\\u00a0]+", " ");
        found.accept(RULE.at(sentence.at(period.from(), period.to()), shown, Dates.day(letter)));
      }
    }
  }

  /** The verb before the date, or right after it: ‘op 3 mei 2025 zal het besluit’. */
  private static boolean isPlanned(String text, WrittenPeriod period) {
    String before = text.substring(0, period.from());
    boolean opensMoment = text.substring(period.from()).matches("(?s)(?:begin|medio|eind)\\b.*");
    if (ATTRIBUTE.matcher(before).find() || !opensMoment && !LEAD.matcher(before).find()) {
      return false;
    }
    int last = -1;
    Matcher future = FUTURE.matcher(before);
    while (future.find()) {
      last = future.end();
    }
    String after = text.substring(period.to());
    boolean opens = !BREAK.matcher(before).find();
    return last >= 0
        ? !BREAK.matcher(before.substring(last)).find()
        : opens && Pattern.compile("^" + GAP + "(?:zal|zullen)(?!\\p{L})").matcher(after).find();
  }
}

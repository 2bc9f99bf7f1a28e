package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** What a text says is to come in a time that was over when the letter was written. */
public final class LapsedPlans implements EditionRule {
  static final Rule RULE =
      new Rule(
          "planning-verstreken",
          Group.BRIEF,
          Severity.FOUT,
          "de tekst verwacht dit nog ({}), maar die tijd is voorbij op {}",
          "Een datum waarop nog iets moet gebeuren, ligt niet vóór de datum van de brief.",
          "Conventie van het huis: een brief beschrijft de stand op zijn datum.",
          "schrijf wat er intussen is gebeurd, of geef de nieuwe planning",
          true);

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:zal|zullen|volgt|volgen|voorzien|verwacht|verwachten|verwachting|gepland|beoogd"
              + "|ontvangt|besluit|besluiten|uiterlijk)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:was|waren|werd|werden|had|hadden|heeft|hebben|toen|destijds|eerder|vorige|sinds|bleek"
              + "|noemde|noemden|kon|konden|zou|zouden)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Before a time when something is to come; not ‘de brief van 17 maart 2025’. */
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:in|op|uiterlijk|vóór|voor|rond|eind|begin|medio|bij|met|tegen)(?: (?:het|de))?\\s*$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    LocalDate day = edition.dossier().peildatum();
    for (Manuscript text : edition.texts().values()) {
      for (Passage passage : text.passages()) {
        if (Companies.isProse(passage) && passage.text().contains("20")) {
          Sentence.of(passage).stream()
              .flatMap(sentence -> sentence.clauses().stream())
              .forEach(clause -> check(clause, day, found));
        }
      }
    }
  }

  private static void check(Sentence clause, LocalDate day, Consumer<Diagnostic> found) {
    String text = clause.text();
    if (!AHEAD.matcher(text).find() || OVER.matcher(text).find()) {
      return;
    }
    for (Period period : Period.in(text)) {
      boolean planned =
          period.words().group().matches("(?i)(?:in|eind) .*")
              || AT.matcher(text.substring(0, period.words().start())).find();
      boolean told = !Companies.isRecord(clause.passage(), clause.from() + period.words().start());
      if (planned && told && period.last().isBefore(day)) {
        String when = period.words().group().replaceFirst("^(?i:in) ", "");
        found.accept(RULE.at(clause.at(period.words()), when, day));
      }
    }
  }
}

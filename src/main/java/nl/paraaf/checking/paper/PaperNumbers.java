package nl.paraaf.checking.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.checking.text.LetterDate;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Whether a paper with that number can exist on the date of the letter. */
public final class PaperNumbers implements TextRule {
  static final Rule UNLIKELY =
      new Rule(
          "ondernummer-onwaarschijnlijk",
          Group.CITATEN,
          Severity.FOUT,
          "nr. {} past niet in dossier {}: het hoogste nummer dat het register daar kent, is {}",
          "Een ondernummer ver boven de bekende reeks van een dossier is bijna altijd een tikfout.",
          "Nummering van Kamerstukken: per dossier doorlopend; vergeleken met"
              + " registers/kamerstukken.yaml.",
          "zoek het stuk op; klopt het nummer toch, zet het dan in het register, met (sic) in"
              + " zoalsGeciteerd als het vreemd blijft",
          true);

  static final Rule LATER =
      new Rule(
          "kamerstuk-na-brief",
          Group.CITATEN,
          Severity.FOUT,
          "{} is van {}, na de datum van deze brief ({})",
          "Een brief kan niet verwijzen naar een stuk dat op zijn datum nog niet bestond.",
          "Datum van het stuk in registers/kamerstukken.yaml.",
          "verwijs naar een eerder stuk, of verbeter de datum in het register",
          true);

  /** A dossier with fewer known numbers tells nothing about its series. */
  private static final int ENOUGH = 3;

  @Override
  public List<Rule> rules() {
    return List.of(UNLIKELY, LATER);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    KnownPapers known = new KnownPapers(around.registers());
    Optional<LocalDate> letter = LetterDate.of(text, around);
    for (PaperReference paper : PaperReader.in(text)) {
      Optional<LocalDate> day = known.date(paper);
      if (day.isPresent() && letter.isPresent() && day.get().isAfter(letter.get())) {
        found.accept(
            LATER.at(paper.span(), paper.text(), Dates.day(day.get()), Dates.day(letter.get())));
      } else if (known.of(paper).isEmpty()) {
        unlikely(paper, known, found);
      }
    }
  }

  private static void unlikely(
      PaperReference paper, KnownPapers known, Consumer<Diagnostic> found) {
    List<Integer> numbers =
        known.numbered().stream()
            .filter(p -> PaperReference.series(p).equals(paper.series()))
            .map(Kamerstuk::ondernummer)
            .map(n -> Integer.valueOf(n.orElseThrow()))
            .sorted()
            .toList();
    if (numbers.size() < ENOUGH || paper.count().isEmpty()) {
      return;
    }
    int highest = numbers.get(numbers.size() - 1);
    if (paper.count().get() > 2 * highest + 100) {
      found.accept(UNLIKELY.at(paper.span(), paper.count().get(), paper.dossier(), highest));
    }
  }
}

package nl.paraaf.checking.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The day that a text gives to a signature, against the events of the track. */
public final class ClaimedDates implements EditionRule {
  static final Rule RULE =
      new Rule(
          "datum-strijdig",
          Group.BRIEF,
          Severity.FOUT,
          "de tekst zegt van {} dat {} ({}), maar volgens de gebeurtenissen was dat {}",
          "Brief, bijlage en nota geven voor een ondertekening of aanvraag dezelfde dag: die van de"
              + " gebeurtenis.",
          "Conventie van het huis: één feit, één datum, in alle stukken van een editie.",
          "haal de datum uit de gebeurtenis, met ${datum(gebeurtenis(…))}, of verbeter de gebeurtenis",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Companies companies = Companies.of(edition);
    edition
        .texts()
        .values()
        .forEach(
            text ->
                companies.read(
                    text, (passage, subject) -> read(passage, subject, companies, found)));
  }

  private static void read(
      Passage passage,
      Optional<TrajectStand> subject,
      Companies companies,
      Consumer<Diagnostic> found) {
    boolean signed = passage.text().contains("teken") || passage.text().contains("gevraagd");
    if (!Companies.isProse(passage) || !signed) {
      return;
    }
    for (Sentence sentence : Sentence.of(passage)) {
      for (Sentence clause : sentence.clauses()) {
        List<Period> dates = Period.in(clause.text()).stream().filter(Period::isDate).toList();
        if (dates.size() == 1) {
          StatusPhrase.ALL.stream()
              .filter(phrase -> phrase.claim() instanceof StatusPhrase.Happened)
              .filter(phrase -> StatusClaims.said(phrase, clause).isPresent())
              .forEach(
                  phrase ->
                      StatusClaims.spokenOf(clause, sentence, subject, companies)
                          .forEach(t -> compare(clause, phrase, dates.get(0), t).ifPresent(found)));
        }
      }
    }
  }

  private static Optional<Diagnostic> compare(
      Sentence clause, StatusPhrase phrase, Period told, TrajectStand track) {
    List<Datum> known =
        track.gebeurtenissen().stream()
            .filter(g -> g.soort() == ((StatusPhrase.Happened) phrase.claim()).event())
            .flatMap(g -> g.datum().stream())
            .toList();
    boolean agrees =
        known.stream()
            .anyMatch(d -> !d.laatste().isBefore(told.first()) && !d.eerste().isAfter(told.last()));
    if (known.isEmpty() || agrees) {
      return Optional.empty();
    }
    String right = known.stream().map(Dates::date).collect(Collectors.joining(" of "));
    return Optional.of(
        RULE.at(
            clause.at(told.words()),
            track.naam(),
            phrase.told(),
            told.words().group(),
            right.replace('\u00a0', ' ')));
  }
}

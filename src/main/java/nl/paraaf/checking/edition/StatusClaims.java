package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** What a text says of the stand of a track, against its events up to the date of the letter. */
public final class StatusClaims implements EditionRule {
  static final Rule RULE =
      new Rule(
          "stand-strijdig",
          Group.BRIEF,
          Severity.FOUT,
          "de tekst zegt van {} dat {}, maar op {} is de fase: {}",
          "Wat een zin over de stand van een traject zegt, klopt met de gebeurtenissen tot en met de"
              + " datum van de brief. Zo werkt een bedrijf met een getekende JLoI niet meer aan die"
              + " JLoI.",
          "Conventie van het huis: de stand van een traject volgt uit zijn gebeurtenissen.",
          "pas de zin aan, of vul in het bestand van het traject aan wat er is gebeurd",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Companies companies = Companies.of(edition);
    LocalDate day = edition.dossier().peildatum();
    edition
        .texts()
        .values()
        .forEach(
            text ->
                companies.read(
                    text, (passage, subject) -> read(passage, subject, companies, day, found)));
  }

  private static void read(
      Passage passage,
      Optional<TrajectStand> subject,
      Companies companies,
      LocalDate day,
      Consumer<Diagnostic> found) {
    if (!Companies.isProse(passage) || !StatusPhrase.canBeIn(passage.text())) {
      return;
    }
    for (Sentence sentence : Sentence.of(passage)) {
      for (Sentence clause : sentence.clauses()) {
        for (StatusPhrase phrase : StatusPhrase.ALL) {
          Optional<Matcher> said = said(phrase, clause);
          if (said.isPresent()) {
            spokenOf(clause, sentence, subject, companies).stream()
                .filter(t -> phrase.appliesTo(t) && !phrase.holds(t))
                .forEach(t -> found.accept(finding(clause, said.get(), t, phrase, day)));
          }
        }
      }
    }
  }

  /** The words of a phrase in a clause that states a fact of today. */
  static Optional<Matcher> said(StatusPhrase phrase, Sentence clause) {
    String text = clause.text();
    Matcher words = phrase.words().in(text);
    boolean states =
        words.find()
            && !StatusPhrase.NOT_NOW.matcher(text).find()
            && !Companies.isRecord(clause.passage(), clause.from() + words.start());
    boolean denied =
        states
            && phrase.claim() instanceof StatusPhrase.Happened
            && StatusPhrase.DENIED.matcher(text).find();
    return states && !denied ? Optional.of(words) : Optional.empty();
  }

  /** The tracks in the clause, else in the sentence, else the one that the section is about. */
  static Set<TrajectStand> spokenOf(
      Sentence clause, Sentence sentence, Optional<TrajectStand> subject, Companies companies) {
    Set<TrajectStand> named = companies.in(clause);
    named = named.isEmpty() ? companies.in(sentence) : named;
    return named.isEmpty() ? Set.copyOf(subject.stream().toList()) : named;
  }

  private static Diagnostic finding(
      Sentence clause, Matcher words, TrajectStand track, StatusPhrase phrase, LocalDate day) {
    return RULE.at(
        clause.at(words),
        track.naam(),
        phrase.told(),
        Dates.day(day).replace('\u00a0', ' '),
        track.fase().label());
  }
}

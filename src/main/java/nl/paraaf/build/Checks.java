package nl.paraaf.build;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.checking.paper.NoteStop;
import nl.paraaf.checking.paper.PaperForms;
import nl.paraaf.checking.paper.PaperKinds;
import nl.paraaf.checking.paper.PaperNumbers;
import nl.paraaf.checking.paper.PaperStyle;
import nl.paraaf.checking.paper.SessionYears;
import nl.paraaf.checking.text.Abbreviations;
import nl.paraaf.checking.text.Capitals;
import nl.paraaf.checking.text.DateWords;
import nl.paraaf.checking.text.DoubleWords;
import nl.paraaf.checking.text.ListCounts;
import nl.paraaf.checking.text.LongSentences;
import nl.paraaf.checking.text.Motions;
import nl.paraaf.checking.text.Names;
import nl.paraaf.checking.text.PlannedDates;
import nl.paraaf.checking.text.PromiseNumbers;
import nl.paraaf.checking.text.Voice;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Rule;

/** All checks of text and of editions. */
final class Checks {
  private static final List<TextRule> TEXT =
      List.of(
          new DoubleWords(),
          new SessionYears(),
          new PaperNumbers(),
          new PaperForms(),
          new PaperStyle(),
          new PaperKinds(),
          new NoteStop(),
          new DateWords(),
          new PlannedDates(),
          new ListCounts(),
          new PromiseNumbers(),
          new Motions(),
          new Abbreviations(),
          new Names(),
          new Capitals(),
          new Voice(),
          new LongSentences());

  private static final List<EditionRule> EDITION = List.of();

  private Checks() {}

  /** The rules of all checks here, in the order in which they run. */
  static List<Rule> rules() {
    return Stream.concat(
            TEXT.stream().flatMap(r -> r.rules().stream()),
            EDITION.stream().flatMap(r -> r.rules().stream()))
        .distinct()
        .toList();
  }

  /** Checks one text. */
  static void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    TEXT.forEach(rule -> rule.check(text, around, found));
  }

  /** Checks the documents of an edition together. */
  static void check(EditionTexts edition, Consumer<Diagnostic> found) {
    EDITION.forEach(rule -> rule.check(edition, found));
  }
}

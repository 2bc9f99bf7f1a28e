package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.edition.Items.Item;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Editie.Aankondiging;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** What a letter promises to send or tell is kept open in the register of promises. */
public final class Announcements implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: een aankondiging in een brief is een toezegging aan de Kamer, met een"
          + " eigen plaats in het register.";

  static final Rule UNBOUND =
      new Rule(
          "aankondiging-zonder-toezegging",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "de brief kondigt hier iets aan wat niet als toezegging is vastgelegd: ‘{}’",
          "Een zin die de Kamer iets belooft, hoort bij een toezegging die openstaat. Zo wordt een"
              + " aankondiging niet vergeten.",
          GROUND,
          "leg de toezegging vast in registers/toezeggingen.yaml, en noem in brief.yaml bij"
              + " aankondigingen de woorden en de id",
          true);

  static final Rule LOST =
      new Rule(
          "aankondiging-niet-gevonden",
          Group.BRIEF,
          Severity.FOUT,
          "de woorden ‘{}’ staan niet in de brief",
          "De woorden bij aankondigingen zijn die van de brief zelf; is de zin gewijzigd of geschrapt,"
              + " dan kan de belofte dat ook zijn.",
          GROUND,
          "neem de woorden over uit de brief, of schrap de aankondiging en bezie de toezegging",
          false);

  static final Rule PAST =
      new Rule(
          "aankondiging-afgedaan",
          Group.BRIEF,
          Severity.FOUT,
          "de brief kondigt aan wat volgens het register al is gedaan: {} is op {} afgedaan",
          "Een brief kondigt niets aan wat op zijn datum al is afgedaan.",
          GROUND,
          "pas de zin aan, of noem de toezegging die nog openstaat",
          true);

  private static final String KAMER = "\\b(?:de|uw) Kamer\\b";
  private static final String SEND =
      "(?:informeren|berichten|sturen|zenden|toesturen|toezenden|aanbieden|inlichten)";
  private static final String SENDS =
      "(?:informeer|informeert|informeren|bericht|berichten|stuur|stuurt|sturen|zend|zendt|zenden)";
  private static final String WE = "(?:ik|wij|we|het kabinet|de minister|de staatssecretaris)";

  private static final Pattern PROMISE =
      Pattern.compile(
          String.join(
              "|",
              "\\b(?:zal|zullen)\\b[^.;:]{0,60}?" + KAMER + "[^.;]{0,90}?\\b" + SEND + "\\b",
              KAMER + "[^.;:]{0,30}?\\b(?:zal|zullen)\\b[^.;]{0,90}?\\bgeïnformeerd\\b",
              "\\b" + SENDS + " " + WE + "\\b[^.;:]{0,30}?" + KAMER,
              "\\b" + WE + " " + SENDS + "\\b[^.;:]{0,30}?" + KAMER,
              "\\bontvangt\\b[^.;:]{0,20}?" + KAMER,
              KAMER + " ontvangt\\b",
              KAMER + " kan\\b[^.;]{0,60}?\\bverwachten\\b",
              KAMER + " wordt\\b[^.;]{0,90}?\\bgeïnformeerd\\b",
              "\\bwordt " + KAMER + "[^.;]{0,90}?\\bgeïnformeerd\\b"),
          Pattern.CASE_INSENSITIVE);

  /** What is being done with the letter itself is no promise. */
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?:met|in|bij|door) (?:deze|dit|de voorliggende) (?:brief|bijlage|overzicht)\\b"
              + "|\\b(?:hierbij|bijgaand|als bijlage|in bijlage)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(UNBOUND, LOST, PAST);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    List<Aankondiging> bound = edition.dossier().editie().aankondigingen();
    past(edition, bound, found);
    Optional<Manuscript> letter = Family.letter(edition);
    if (letter.isPresent()) {
      promises(letter.get(), bound, found);
      bound.stream()
          .filter(one -> letter.get().passages().stream().noneMatch(p -> holds(p.text(), one)))
          .forEach(one -> found.accept(LOST.at(edition.place(one, "woorden"), one.woorden())));
    }
  }

  private static void promises(
      Manuscript letter, List<Aankondiging> bound, Consumer<Diagnostic> found) {
    boolean listed = false;
    for (Passage passage : letter.passages()) {
      boolean item = passage.kind() == Kind.ITEM;
      if (passage.kind() == Kind.NOTE) {
        promises(Sentence.of(passage), bound, found);
        continue;
      }
      if (item && listed) {
        unbound(Sentence.whole(passage), bound).ifPresent(found);
        continue;
      }
      List<Sentence> sentences = Companies.isProse(passage) ? Sentence.of(passage) : List.of();
      List<Sentence> leads = sentences.stream().filter(Announcements::leadsList).toList();
      listed = !leads.isEmpty();
      List<Sentence> rest = new ArrayList<>(sentences);
      rest.removeAll(leads);
      promises(rest, bound, found);
    }
  }

  private static void promises(
      List<Sentence> sentences, List<Aankondiging> bound, Consumer<Diagnostic> found) {
    sentences.stream()
        .filter(Announcements::isPromise)
        .flatMap(sentence -> unbound(sentence, bound).stream())
        .forEach(found);
  }

  private static boolean isPromise(Sentence sentence) {
    Matcher promise = PROMISE.matcher(sentence.text());
    return promise.find()
        && sentence.isTyped(promise.start())
        && !NOW.matcher(sentence.text()).find();
  }

  /** ‘De Kamer ontvangt de volgende brieven:’ makes a promise of each item below it. */
  private static boolean leadsList(Sentence sentence) {
    return sentence.text().stripTrailing().endsWith(":") && isPromise(sentence);
  }

  private static Optional<Diagnostic> unbound(Sentence sentence, List<Aankondiging> bound) {
    String text = sentence.text();
    if (bound.stream().anyMatch(one -> holds(text, one))) {
      return Optional.empty();
    }
    String shown = text.strip().replaceAll("[.;]$", "");
    return Optional.of(
        UNBOUND.at(
            sentence.passage().at(sentence.from(), sentence.from() + text.stripTrailing().length()),
            shown));
  }

  private static boolean holds(String text, Aankondiging one) {
    return comparable(text).contains(comparable(one.woorden()));
  }

  /** Without what the program's typography changes. */
  private static String comparable(String text) {
    return Sentence.plain(text)
        .replaceAll("\\s+", " ")
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('₂', '2')
        .replace('₃', '3')
        .replace('ₓ', 'x')
        .strip();
  }

  private static void past(
      EditionTexts edition, List<Aankondiging> bound, Consumer<Diagnostic> found) {
    LocalDate day = edition.dossier().peildatum();
    for (Item item : Items.of(edition).all()) {
      for (Aankondiging one : bound) {
        int at = item.motion() ? -1 : one.toezeggingen().indexOf(item.id());
        if (at >= 0) {
          item.settled(day)
              .ifPresent(
                  step ->
                      found.accept(
                          PAST.at(
                              edition.place(one, "toezeggingen", String.valueOf(at)),
                              item.name(),
                              step.datum())));
        }
      }
    }
  }
}

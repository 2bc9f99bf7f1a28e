package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.edition.Items.Item;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** A promise or motion is settled once: in one edition, in the text and in the register. */
public final class Settlements implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: een toezegging of motie wordt één keer afgedaan, in de brief en in het"
          + " register.";

  static final Rule UNREGISTERED =
      new Rule(
          "afdoening-niet-in-register",
          Group.BRIEF,
          Severity.FOUT,
          "volgens de tekst is {} afgedaan, maar in het register staat geen afdoening",
          "Wat de brief afdoet, is ook in het register afgedaan; anders komt het in een volgende brief"
              + " terug.",
          GROUND,
          "voeg in het register een afdoening toe met de datum van de brief, of pas de zin aan",
          true);

  static final Rule BEFORE =
      new Rule(
          "al-afgedaan",
          Group.BRIEF,
          Severity.FOUT,
          "volgens de tekst is {} met deze brief afgedaan, maar dat was al zo op {}",
          "Een toezegging of motie die in een eerdere brief is afgedaan, wordt niet nog eens afgedaan.",
          GROUND,
          "schrap de zin, of zeg met welke eerdere brief het is afgedaan",
          true);

  static final Rule TWICE =
      new Rule(
          "tweemaal-afgedaan",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "{} wordt in dit document twee keer afgedaan",
          "Eén zin in een document doet een toezegging of motie af; een tweede wekt de indruk dat het"
              + " om een andere gaat.",
          GROUND,
          "laat de afdoening op één plaats staan",
          true);

  static final Rule UNSAID =
      new Rule(
          "afdoening-niet-vermeld",
          Group.BRIEF,
          Severity.FOUT,
          "volgens het register doet de brief van {} {} af, maar geen stuk noemt haar",
          "Wat het register met de datum van de brief afdoet, staat ook in de brief.",
          GROUND,
          "noem haar in de brief of een bijlage, of verbeter de datum van de afdoening",
          true);

  static final Rule DOUBLE =
      new Rule(
          "dubbele-afdoening",
          Group.BRIEF,
          Severity.FOUT,
          "{} is op {} afgedaan, en daarna volgt op {} nog een stap",
          "Na de afdoening van een toezegging of motie volgt in het register geen stap meer.",
          GROUND,
          "geef de eerste stap de status gemeld of deels, of schrap de latere",
          true);

  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:is|zijn|beschouw(?:en|t)?|achten?|heb|hebben|heeft)\\b[^;:]{0,160}?"
              + "\\b(?:afgedaan|voldaan|nagekomen|uitgevoerd|invulling gegeven|gestand gedaan)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:niet|nog|deels|gedeeltelijk|zodra|als|wanneer|kan|kunnen|zal|zullen|moet|moeten|eerder|vorige"
              + "|destijds)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT_ITEMS =
      Pattern.compile("\\b(?:toezegging(?:en)?|motie(?:s)?)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(UNREGISTERED, BEFORE, TWICE, UNSAID, DOUBLE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Items items = Items.of(edition);
    edition.texts().values().forEach(text -> said(text, edition, items, found));
    items.all().forEach(item -> doubles(item, edition, found));
    if (Family.isWhole(edition)) {
      Set<Item> mentioned = items.mentioned();
      LocalDate day = edition.dossier().peildatum();
      items.all().stream()
          .filter(i -> !mentioned.contains(i))
          .filter(i -> i.settled(day).filter(s -> s.datum().equals(day)).isPresent())
          .forEach(i -> found.accept(UNSAID.at(edition.place(i.record()), day, i.name())));
    }
  }

  private static void doubles(Item item, EditionTexts edition, Consumer<Diagnostic> found) {
    Optional<Afdoening> first = item.steps().stream().filter(Items::isFinal).findFirst();
    first
        .flatMap(f -> item.steps().stream().filter(s -> s.datum().isAfter(f.datum())).findFirst())
        .ifPresent(
            later ->
                found.accept(
                    DOUBLE.at(
                        edition.place(item.record(), "afdoening"),
                        item.name(),
                        first.get().datum(),
                        later.datum())));
  }

  private static void said(
      Manuscript text, EditionTexts edition, Items items, Consumer<Diagnostic> found) {
    Set<Item> before = new HashSet<>();
    for (Passage passage : text.passages()) {
      Set<Item> above = new LinkedHashSet<>();
      if (!DONE.matcher(passage.text()).find()) {
        continue;
      }
      for (Sentence sentence : Sentence.of(passage)) {
        Set<Item> own = items.in(sentence);
        Matcher done = DONE.matcher(sentence.text());
        if (done.find() && sentence.isTyped(done.start()) && !NOT.matcher(sentence.text()).find()) {
          for (Item item : meant(sentence, own, above, text, items)) {
            judge(item, sentence, done, edition, found);
            if (!before.add(item)) {
              found.accept(TWICE.at(sentence.at(done), item.name()));
            }
          }
        }
        above.addAll(own);
      }
    }
  }

  /** Those in the sentence, else in its footnotes, else those that the passage has named above. */
  private static Set<Item> meant(
      Sentence sentence, Set<Item> own, Set<Item> above, Manuscript text, Items items) {
    if (!own.isEmpty() || !ABOUT_ITEMS.matcher(sentence.text()).find()) {
      return own;
    }
    Set<Item> noted = new LinkedHashSet<>();
    for (Passage note : text.passages()) {
      boolean marked =
          note.kind() == Kind.NOTE
              && sentence.passage().notes().stream()
                  .filter(m -> sentence.from() < m.offset() && m.offset() <= sentence.to())
                  .anyMatch(m -> m.mark().equals(String.valueOf(note.index())));
      if (marked) {
        noted.addAll(items.in(Sentence.whole(note)));
      }
    }
    return noted.isEmpty() ? above : noted;
  }

  private static void judge(
      Item item,
      Sentence sentence,
      Matcher done,
      EditionTexts edition,
      Consumer<Diagnostic> found) {
    LocalDate day = edition.dossier().peildatum();
    Optional<Afdoening> settled = item.settled(day);
    if (settled.isEmpty()) {
      found.accept(UNREGISTERED.at(sentence.at(done), item.name()));
    } else if (!settled.get().datum().isAfter(edition.dossier().vorigePeildatum())) {
      found.accept(BEFORE.at(sentence.at(done), item.name(), settled.get().datum()));
    }
  }
}

package nl.paraaf.checking.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** A number word against the list beside it. */
public final class ListCounts implements TextRule {
  static final Rule RULE =
      new Rule(
          "telwoord-lijst",
          Group.TEKST,
          Severity.FOUT,
          "‘{}’ klopt niet met de opsomming: daarin staan er {}",
          "Een telwoord voor een opsomming zegt hoeveel er volgen. Wie een punt toevoegt of schrapt,"
              + " vergeet het telwoord gemakkelijk.",
          "Conventie van het huis: elk aantal klopt met wat er staat.",
          "verbeter het telwoord of de opsomming",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    List<Passage> passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.kind() == Kind.LETTERHEAD
          || passage.kind() == Kind.SIGNATURE
          || passage.text().indexOf(':') < 0) {
        continue;
      }
      for (Sentence sentence : Sentence.of(passage)) {
        within(sentence, found);
      }
      before(passage, passages.subList(i + 1, passages.size()), found);
    }
  }

  /** The last sentence of a passage before a list. */
  private static void before(Passage passage, List<Passage> rest, Consumer<Diagnostic> found) {
    List<Sentence> sentences = Sentence.of(passage);
    if (sentences.isEmpty() || !passage.text().stripTrailing().endsWith(":")) {
      return;
    }
    int items = items(rest);
    Sentence last = sentences.get(sentences.size() - 1);
    String head = last.text().substring(0, last.text().length() - 1);
    Optional<CountPhrase> phrase = CountPhrase.before(head);
    if (items > 0 && phrase.isPresent() && phrase.get().value() != items) {
      report(last, phrase.get(), String.valueOf(items), found);
    }
  }

  /** How many items the list has that comes next, footnotes passed over; 0 without one. */
  private static int items(List<Passage> rest) {
    Optional<Passage> next = rest.stream().filter(p -> p.kind() != Kind.NOTE).findFirst();
    boolean list = next.filter(p -> p.kind() == Kind.ITEM && p.index() == 1).isPresent();
    return list
        ? rest.stream()
            .filter(p -> p.kind() == Kind.ITEM && p.group() == next.get().group())
            .mapToInt(Passage::index)
            .max()
            .orElse(0)
        : 0;
  }

  /** A list within the sentence. */
  private static void within(Sentence sentence, Consumer<Diagnostic> found) {
    String text = sentence.text();
    int colon = text.indexOf(": ");
    colon = colon < 0 ? text.indexOf(":\u00a0") : colon;
    if (colon < 0 || Enumeration.isOpen(text.substring(0, colon))) {
      return;
    }
    String head = text.substring(0, colon);
    String tail = text.substring(colon + 2);
    Optional<Enumeration> list =
        Enumeration.withSemicolons(tail).or(() -> Enumeration.of(tail.split(";", 2)[0]));
    if (list.isEmpty()) {
      return;
    }
    Enumeration things = list.get();
    Optional<CountPhrase> phrase =
        CountPhrase.before(head)
            .or(() -> things.names() ? CountPhrase.ofNames(head) : Optional.empty());
    phrase
        .filter(p -> p.value() < things.least() || p.value() > things.most())
        .ifPresent(p -> report(sentence, p, String.valueOf(things.least()), found));
  }

  private static void report(
      Sentence sentence, CountPhrase phrase, String items, Consumer<Diagnostic> found) {
    String shown = sentence.text().substring(phrase.from(), phrase.to()).replace('\u00a0', ' ');
    found.accept(RULE.at(sentence.at(phrase.from(), phrase.to()), shown, items));
  }
}

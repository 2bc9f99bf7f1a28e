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
import nl.paraaf.language.Text;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Capitals of institutions and offices in running text. */
public final class Capitals implements TextRule {
  private static final String GROUND =
      "Aanwijzingen voor de regelgeving (aanwijzing 93 in de oude nummering); voor minister en"
          + " staatssecretaris het gebruik in Kamerbrieven.";

  static final Rule CAPITAL =
      new Rule(
          "hoofdletter-nodig",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ krijgt een hoofdletter: {}",
          "Kamer, Kamerlid en Kamerstukken hebben een hoofdletter. Samenstellingen met Kamer,"
              + " zoals Kamerbrief, hebben die ook.",
          GROUND,
          "schrijf het woord met een hoofdletter",
          true);

  static final Rule SMALL =
      new Rule(
          "kleine-letter",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ krijgt in lopende tekst een kleine letter",
          "Kabinet, regering, rijksoverheid, provinciale staten en gedeputeerde staten hebben geen"
              + " hoofdletter, en in een brief ook minister en staatssecretaris niet. In een"
              + " briefhoofd, een ondertekening of een titel kan dat anders zijn.",
          GROUND,
          "schrijf het woord met een kleine letter",
          true);

  private static final String GAP = "[\\s\\u00a0]";

  private static final Pattern NEEDS_CAPITAL =
      Pattern.compile(
          "(?<![\\p{L}-])(?:kamer(?:brief|brieven|lid|leden|stuk|stukken|vraag|vragen|debat|debatten"
              + "|motie|moties|voorzitter)|(?<=(?:[Tt]weede|[Ee]erste)"
              + GAP
              + ")kamer(?!lid)(?!s)|(?<=(?:[Uu]w|aan de|met de)"
              + GAP
              + ")kamer(?="
              + GAP
              + "(?:is|heeft|wordt|geïnformeerd|toegezegd|gemeld|ontvangt|verzocht|informeren|over)"
              + "(?!\\p{L})|[.,])|tweede"
              + GAP
              + "Kamer|eerste"
              + GAP
              + "Kamer(?="
              + GAP
              + "der|[.,]|"
              + GAP
              + "(?:is|heeft|en)(?!\\p{L}))|staten-generaal|prinsjesdag)(?!\\p{L})");

  private static final Pattern NEEDS_NONE =
      Pattern.compile(
          "(?<![\\p{L}‘“\"'-])(?:Kabinet|Regering|Rijksoverheid(?!\\.nl)"
              + "|(?:Provinciale|Gedeputeerde)"
              + GAP
              + "[Ss]taten|(?:provinciale|gedeputeerde)"
              + GAP
              + "Staten)(?![\\p{L}-])");

  /** With the name of an office or of a person behind it; ‘Minister-president’ is none. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<![\\p{L}‘“\"'-])(?:Minister|Ministers|Staatssecretaris|Staatssecretarissen|Bewindspersoon)"
              + "(?=(?:"
              + GAP
              + "(?:van|voor)"
              + GAP
              + ")?)(?![\\p{L}-])");

  private static final Pattern SMALL_OFFICE =
      Pattern.compile("(?<![\\p{L}-])(?:minister|ministers|staatssecretaris)(?![\\p{L}-])");

  private static final Set<Kind> RUNNING = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.NOTE);

  @Override
  public List<Rule> rules() {
    return List.of(CAPITAL, SMALL);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    List<Sentence> sentences =
        text.passages().stream()
            .filter(p -> RUNNING.contains(p.kind()))
            .filter(p -> p.text().chars().anyMatch(Character::isLowerCase))
            .flatMap(p -> Sentence.of(p).stream())
            .toList();
    sentences.forEach(s -> check(s, found));
    if (Letters.isLetter(text)) {
      offices(sentences, found);
    }
  }

  /** Whoever writes all offices with a capital has chosen to, and hears it once. */
  private static void offices(List<Sentence> sentences, Consumer<Diagnostic> found) {
    List<Diagnostic> capitals = new ArrayList<>();
    sentences.forEach(s -> small(s, OFFICE, capitals::add));
    boolean chosen = sentences.stream().noneMatch(s -> SMALL_OFFICE.matcher(s.text()).find());
    capitals.stream().limit(chosen ? 1 : Long.MAX_VALUE).forEach(found);
  }

  private static void check(Sentence sentence, Consumer<Diagnostic> found) {
    Matcher capital = NEEDS_CAPITAL.matcher(sentence.text());
    while (capital.find()) {
      if (isProse(sentence, capital.start())) {
        String word = capital.group();
        found.accept(CAPITAL.at(sentence.at(capital.start(), capital.end()), word, proper(word)));
      }
    }
    small(sentence, NEEDS_NONE, found);
  }

  private static String proper(String word) {
    return word.equals("staten-generaal") ? "Staten-Generaal" : Text.capitalise(word);
  }

  /** A capital in the middle of a sentence; what opens a sentence or follows a colon has one. */
  private static void small(Sentence sentence, Pattern words, Consumer<Diagnostic> found) {
    Matcher word = words.matcher(sentence.text());
    while (word.find()) {
      String before = sentence.text().substring(0, word.start());
      boolean opens =
          before.isBlank()
              || before.matches("(?s).*[:•–—(]" + GAP + "*|" + GAP + "*\\S{1,4}[.)]" + GAP);
      boolean name =
          before.matches("(?s).*\\p{Lu}\\p{Ll}+" + GAP) && !before.strip().matches("\\p{L}+");
      if (!opens && !name && isProse(sentence, word.start())) {
        found.accept(SMALL.at(sentence.at(word.start(), word.end()), word.group()));
      }
    }
  }

  /** Not in an address, nor in a title between quotes. */
  private static boolean isProse(Sentence sentence, int at) {
    Passage passage = sentence.passage();
    String before = sentence.text().substring(0, at);
    boolean quoted =
        before.lastIndexOf('‘') > before.lastIndexOf('’')
            || before.lastIndexOf('«') > before.lastIndexOf('»')
            || before.lastIndexOf('“') > before.lastIndexOf('”')
            || before.chars().filter(c -> c == '"').count() % 2 == 1;
    return !quoted
        && !passage.inside(StretchKind.FIELD, sentence.from() + at)
        && !passage.inside(StretchKind.LINK, sentence.from() + at);
  }
}

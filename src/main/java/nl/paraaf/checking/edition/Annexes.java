package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Editie.Bijlage;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The annexes of a letter: each is there, has its number, is counted, and is referred to. */
public final class Annexes implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: bijlagen zijn doorlopend genummerd, staan met hun aantal in het"
          + " colofon en worden in de brief met hun nummer genoemd.";

  static final Rule MISSING =
      new Rule(
          "bijlage-bestaat-niet",
          Group.BRIEF,
          Severity.FOUT,
          "bijlage {} bestaat niet: deze editie heeft {}",
          "Elke ‘bijlage’ met een nummer verwijst naar een bijlage van de brief.",
          GROUND,
          "verbeter het nummer, of voeg de bijlage toe aan bijlagen in brief.yaml",
          true);

  static final Rule UNMENTIONED =
      new Rule(
          "bijlage-niet-genoemd",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "de brief verwijst nergens naar bijlage {} (‘{}’)",
          "Een lezer moet in de brief lezen waarvoor een bijlage dient.",
          GROUND,
          "noem de bijlage met haar nummer op de plaats waar zij van belang is",
          true);

  static final Rule COUNT =
      new Rule(
          "bijlagen-telling",
          Group.BRIEF,
          Severity.FOUT,
          "het colofon telt {} bijlagen, maar deze editie heeft {}",
          "Het aantal bijlagen in het colofon is het aantal dat met de brief meegaat.",
          GROUND,
          "laat het sjabloon het aantal uit editie.bijlagen halen",
          false);

  static final Rule NUMBER =
      new Rule(
          "bijlage-verkeerd-nummer",
          Group.BRIEF,
          Severity.FOUT,
          "dit document noemt zich bijlage {}, maar is volgens brief.yaml bijlage {}",
          "Een bijlage draagt het nummer van haar plaats in de lijst van bijlagen.",
          GROUND,
          "laat het sjabloon het nummer bepalen, of verander de volgorde in brief.yaml",
          false);

  static final Rule UNKNOWN =
      new Rule(
          "bijlage-niet-gemaakt",
          Group.BRIEF,
          Severity.FOUT,
          "er is geen document ‘{}’ dat met de brief wordt gemaakt",
          "Een bijlage met document is een document dat Paraaf bij de brief maakt.",
          GROUND,
          "neem de naam van een document over, of laat document weg bij een bijlage van elders",
          false);

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b[Bb]ijlagen? (\\d{1,2})(?: tot en met (\\d{1,2})|((?:, \\d{1,2})*)(?: en (\\d{1,2}))?)"
              + "(?![\\d.,]\\d)(?! (?:bij|van) (?!deze))");

  private static final Pattern OWN = Pattern.compile("^Bijlage (\\d+)\\b");

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, UNMENTIONED, COUNT, NUMBER, UNKNOWN);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    List<Bijlage> annexes = edition.dossier().editie().bijlagen();
    for (Manuscript text : edition.texts().values()) {
      references(text).stream()
          .filter(r -> r.number() < 1 || r.number() > annexes.size())
          .forEach(
              r ->
                  found.accept(
                      MISSING.at(r.sentence().at(r.words()), r.number(), counted(annexes.size()))));
    }
    Family.letter(edition).ifPresent(letter -> unmentioned(edition, annexes, letter, found));
    edition.documents().values().forEach(document -> colophon(document, edition, found));
    for (int i = 0; i < annexes.size(); i++) {
      Bijlage annex = annexes.get(i);
      own(edition, annex, i + 1, found);
      annex
          .document()
          .filter(name -> !edition.kinds().contains(name))
          .ifPresent(name -> found.accept(UNKNOWN.at(edition.place(annex, "document"), name)));
    }
  }

  private record Reference(Sentence sentence, MatchResult words, int number) {}

  private static List<Reference> references(Manuscript text) {
    List<Reference> all = new ArrayList<>();
    for (Passage passage : text.passages()) {
      Sentence whole = Sentence.whole(passage);
      Matcher words = REFERENCE.matcher(whole.plain());
      while (words.find()) {
        if (whole.isTyped(words.start())) {
          MatchResult found = words.toMatchResult();
          numbers(found).forEach(n -> all.add(new Reference(whole, found, n)));
        }
      }
    }
    return all;
  }

  private static Set<Integer> numbers(MatchResult words) {
    Set<Integer> numbers = new TreeSet<>();
    int first = Integer.parseInt(words.group(1));
    numbers.add(first);
    Optional.ofNullable(words.group(2))
        .map(Integer::parseInt)
        .ifPresent(last -> IntStream.rangeClosed(first, last).forEach(numbers::add));
    Optional.ofNullable(words.group(3)).stream()
        .flatMap(more -> Pattern.compile(", ").splitAsStream(more))
        .filter(number -> !number.isEmpty())
        .map(Integer::parseInt)
        .forEach(numbers::add);
    Optional.ofNullable(words.group(4)).map(Integer::parseInt).ifPresent(numbers::add);
    return numbers;
  }

  private static String counted(int annexes) {
    return annexes == 0 ? "geen bijlagen" : annexes == 1 ? "één bijlage" : annexes + " bijlagen";
  }

  private static void unmentioned(
      EditionTexts edition, List<Bijlage> annexes, Manuscript letter, Consumer<Diagnostic> found) {
    Set<Integer> mentioned = new TreeSet<>();
    references(letter).forEach(r -> mentioned.add(r.number()));
    for (int n = 1; n <= annexes.size(); n++) {
      if (!mentioned.contains(n)) {
        Bijlage annex = annexes.get(n - 1);
        found.accept(UNMENTIONED.at(edition.place(annex), n, annex.titel()));
      }
    }
  }

  private static void colophon(
      Document document, EditionTexts edition, Consumer<Diagnostic> found) {
    Editie letter = edition.dossier().editie();
    int annexes = letter.bijlagen().size();
    document.letterhead().map(Letterhead::colophon).stream()
        .flatMap(List::stream)
        .filter(entry -> entry.label().startsWith("Bijlage"))
        .flatMap(entry -> entry.lines().stream())
        .map(line -> TextPrinter.plain(line.content()).strip())
        .filter(count -> !count.equals(String.valueOf(annexes)))
        .forEach(
            count -> found.accept(COUNT.at(edition.place(letter, "bijlagen"), count, annexes)));
  }

  private static void own(
      EditionTexts edition, Bijlage annex, int number, Consumer<Diagnostic> found) {
    annex.document().map(edition.texts()::get).stream()
        .flatMap(text -> text.passages().stream())
        .filter(passage -> passage.kind() == Kind.HEADING)
        .findFirst()
        .ifPresent(
            title -> {
              Matcher own = OWN.matcher(Sentence.plain(title.text()));
              if (own.find() && Integer.parseInt(own.group(1)) != number) {
                found.accept(NUMBER.at(title.at(own.start(), own.end()), own.group(1), number));
              }
            });
  }
}

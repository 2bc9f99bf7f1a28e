package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Soort;
import nl.paraaf.domain.Telling;
import nl.paraaf.language.Numbers;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** How many companies have signed what, typed by hand, against what the program counts. */
public final class CountClaims implements EditionRule {
  static final Rule RULE =
      new Rule(
          "aantal-strijdig",
          Group.BRIEF,
          Severity.FOUT,
          "de tekst telt {} bedrijven met {}, maar volgens de gegevens zijn het er {}",
          "Een aantal bedrijven in de tekst is het aantal dat uit de gebeurtenissen volgt, in totaal of"
              + " sinds de vorige brief, of dat een bron meldt.",
          "Conventie van het huis: aantallen worden geteld, niet getypt.",
          "laat het programma tellen, bijvoorbeeld met ${woord(telling.bereikt.jloi_ondertekend)}",
          true);

  /**
   * What can be counted.
   *
   * @param paper as it stands in a text, and in the description of a reported figure
   */
  private record Counted(String paper, Soort event, String told) {}

  private static final List<Counted> ALL =
      List.of(
          new Counted("JLoI", Soort.JLOI_ONDERTEKEND, "een getekende JLoI"),
          new Counted("EoP", Soort.EOP_ONDERTEKEND, "een getekende EoP"),
          new Counted(
              "(?:maatwerkafspraak|bindende (?:afspraak|overeenkomst))",
              Soort.AFSPRAAK_ONDERTEKEND,
              "een getekende maatwerkafspraak"));

  private static final String NUMBER = "\\b(\\d{1,2}|[\\p{Ll}éë]{3,16})\\b";
  private static final String COMPANIES = " (?:bedrijven|ondernemingen)\\b";
  private static final String GAP = "(?:(?!EoP|JLoI|afspraak|overeenkomst)[^.;:]){0,60}?";
  private static final String SIGNED = "\\b(?:onder)?(?:ge)?teken(?:d|de|den)\\b";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    List<Sentence> clauses =
        edition.texts().values().stream()
            .flatMap(text -> text.passages().stream())
            .filter(CountClaims::canCount)
            .flatMap(passage -> Sentence.of(passage).stream())
            .flatMap(sentence -> sentence.clauses().stream())
            .toList();
    for (Counted counted : ALL) {
      Set<Integer> right = right(counted, edition.dossier());
      for (Pattern words : patterns(counted)) {
        clauses.forEach(clause -> check(clause, words, counted, right, found));
      }
    }
  }

  private static boolean canCount(Passage passage) {
    String text = passage.text();
    return Companies.isProse(passage)
        && text.contains("teken")
        && (text.contains("bedrijven") || text.contains("ondernemingen"));
  }

  private static List<Pattern> patterns(Counted counted) {
    String paper = "\\b" + counted.paper() + "\\b";
    return Stream.of(
            NUMBER + COMPANIES + GAP + paper + GAP + SIGNED,
            NUMBER + COMPANIES + GAP + SIGNED + GAP + paper,
            paper + GAP + SIGNED + " (?:door|met) " + NUMBER + COMPANIES)
        .map(Pattern::compile)
        .toList();
  }

  private static void check(
      Sentence clause,
      Pattern words,
      Counted counted,
      Set<Integer> right,
      Consumer<Diagnostic> found) {
    Matcher said = words.matcher(clause.text());
    if (!said.find()
        || !clause.isTyped(said.start(1))
        || StatusPhrase.NOT_NOW.matcher(clause.text()).find()
        || StatusPhrase.DENIED.matcher(clause.text()).find()) {
      return;
    }
    value(said.group(1))
        .filter(n -> !right.contains(n))
        .ifPresent(
            n ->
                found.accept(
                    RULE.at(
                        clause
                            .passage()
                            .at(clause.from() + said.start(1), clause.from() + said.end(1)),
                        said.group(1),
                        counted.told(),
                        or(right))));
  }

  private static Optional<Integer> value(String word) {
    return word.matches("\\d+")
        ? Optional.of(Integer.valueOf(word))
        : Numbers.value(word.toLowerCase(Locale.ROOT));
  }

  /** All that have, those since the previous letter, and what a source reports. */
  private static Set<Integer> right(Counted counted, Dossier dossier) {
    Telling counts = dossier.telling();
    Set<Integer> right = new TreeSet<>();
    right.add(counts.bereikt().get(counted.event().id()));
    right.add(counts.nieuw().get(counted.event().id()));
    Pattern paper = Pattern.compile(counted.paper());
    dossier.cijfer().values().stream()
        .filter(c -> c.eenheid() == Eenheid.AANTAL && paper.matcher(c.omschrijving()).find())
        .forEach(c -> right.add(c.waarde().intValue()));
    return right;
  }

  private static String or(Set<Integer> numbers) {
    List<String> words = new ArrayList<>();
    numbers.forEach(n -> words.add(String.valueOf(n)));
    return String.join(" of ", words);
  }
}

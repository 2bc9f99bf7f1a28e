package nl.paraaf.checking.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Afkorting;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Abbreviations: introduced at their first use, once, and used after that. */
public final class Abbreviations implements TextRule {
  private static final String GROUND =
      "Conventie van het huis: bij het eerste gebruik staat de volledige vorm, met"
          + " de afkorting tussen haakjes.";

  static final Rule MISSING =
      new Rule(
          "afkorting-zonder-uitleg",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "{} staat er zonder uitleg; voluit is het {}",
          "Een lezer die de afkorting niet kent, moet haar bij het eerste gebruik voluit vinden.",
          GROUND,
          "schrijf de eerste keer de volledige vorm met de afkorting tussen haakjes",
          true);

  static final Rule LATE =
      new Rule(
          "afkorting-te-laat",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "{} wordt hier gebruikt en pas verderop uitgelegd",
          "De uitleg van een afkorting hoort bij het eerste gebruik.",
          GROUND,
          "verplaats de uitleg naar deze plaats",
          true);

  static final Rule TWICE =
      new Rule(
          "afkorting-twee-keer-uitgelegd",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "{} is al eerder in dit stuk uitgelegd",
          "Wordt een afkorting twee keer uitgelegd, dan twijfelt de lezer of het om hetzelfde"
              + " gaat.",
          GROUND,
          "gebruik hier alleen de afkorting",
          true);

  static final Rule UNUSED =
      new Rule(
          "afkorting-weinig-gebruikt",
          Group.TEKST,
          Severity.HINT,
          "{} wordt uitgelegd, maar daarna {} gebruikt",
          "Een afkorting die na haar uitleg niet ten minste twee keer voorkomt, kan beter voluit"
              + " blijven.",
          GROUND,
          "schrijf de volledige vorm en laat de afkorting weg",
          true);

  /** Behind the name of a member of parliament. */
  private static final Set<String> PARTIES =
      Set.of(
          "VVD", "PVV", "NSC", "BBB", "CDA", "SP", "CU", "SGP", "FVD", "DENK", "GL", "PvdA",
          "PvdD");

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, LATE, TWICE, UNUSED);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    AbbreviationFinder finder = new AbbreviationFinder(text);
    List<Afkorting> register = around.registers().afkortingen();
    finder.known(register).forEach((entry, uses) -> known(entry, uses, found));
    Set<String> names = register.stream().map(Afkorting::afkorting).collect(Collectors.toSet());
    for (Map.Entry<String, List<Abbreviation>> own : finder.introduced().entrySet()) {
      if (!names.contains(own.getKey()) && !PARTIES.contains(own.getKey())) {
        own.getValue().stream().skip(1).forEach(again -> report(TWICE, again, found));
      }
    }
  }

  private static void known(Afkorting entry, List<Abbreviation> uses, Consumer<Diagnostic> found) {
    if (entry.bekend()) {
      return;
    }
    List<Abbreviation> introductions =
        uses.stream().filter(u -> u.isIntroduced(entry.voluit())).toList();
    introductions.stream().skip(1).forEach(again -> report(TWICE, again, found));
    List<Abbreviation> typed = uses.stream().filter(u -> !u.isMerged()).toList();
    if (typed.isEmpty()) {
      return;
    }
    if (introductions.isEmpty()) {
      Abbreviation first = typed.get(0);
      found.accept(
          MISSING.at(
              first.passage().at(first.from(), first.to()), entry.afkorting(), entry.voluit()));
      return;
    }
    Abbreviation introduction = introductions.get(0);
    if (!introduction.isTerm() && uses.indexOf(typed.get(0)) < uses.indexOf(introduction)) {
      report(LATE, typed.get(0), found);
    }
    int after = uses.size() - 1 - uses.indexOf(introduction);
    if (after < 2 && !introduction.isListed()) {
      found.accept(
          UNUSED.at(
              introduction.passage().at(introduction.from(), introduction.to()),
              entry.afkorting(),
              after == 0 ? "niet meer" : "maar één keer"));
    }
  }

  private static void report(Rule rule, Abbreviation at, Consumer<Diagnostic> found) {
    found.accept(rule.at(at.passage().at(at.from(), at.to()), at.token()));
  }
}

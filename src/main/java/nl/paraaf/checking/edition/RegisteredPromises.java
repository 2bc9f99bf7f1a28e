package nl.paraaf.checking.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Toezegging;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The numbers of promises in the register: well formed, of the right month, and used once. */
public final class RegisteredPromises implements EditionRule {
  private static final String GROUND =
      "Nummering van toezeggingen door de Kamers: TZ, jaar en maand van het debat en een"
          + " volgnummer voor de Tweede Kamer; T en vijf cijfers voor de Eerste Kamer.";

  static final Rule FORM =
      new Rule(
          "toezegging-nummer-vorm",
          Group.BRIEF,
          Severity.FOUT,
          "{} is geen nummer van een toezegging aan de {}",
          "Een toezegging aan de Tweede Kamer heeft een nummer zoals TZ202410-136, een aan de Eerste"
              + " Kamer een nummer zoals T03819.",
          GROUND,
          "verbeter het nummer, of laat het weg zolang het niet bekend is",
          true);

  static final Rule MONTH =
      new Rule(
          "toezegging-nummer-maand",
          Group.BRIEF,
          Severity.FOUT,
          "{} is een nummer van {}, maar de toezegging is gedaan op {}",
          "De maand in het nummer van een toezegging is die van het debat waarin zij is gedaan.",
          GROUND,
          "verbeter het nummer of de datum",
          true);

  static final Rule DOUBLE =
      new Rule(
          "toezegging-nummer-dubbel",
          Group.BRIEF,
          Severity.FOUT,
          "{} is ook het nummer van de toezegging ‘{}’",
          "Eén nummer hoort bij één toezegging.",
          GROUND,
          "zoek het nummer van deze toezegging op, of laat het weg zolang het niet bekend is",
          true);

  private static final Pattern SECOND_HOUSE = Pattern.compile("TZ(\\d{4})(0[1-9]|1[0-2])-\\d{3}");
  private static final Pattern FIRST_HOUSE = Pattern.compile("T\\d{5}");

  @Override
  public List<Rule> rules() {
    return List.of(FORM, MONTH, DOUBLE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Map<String, String> owners = new HashMap<>();
    for (Toezegging promise : edition.facts().registers().toezeggingen()) {
      promise.nummer().ifPresent(n -> check(promise, n, owners, edition, found));
    }
  }

  private static void check(
      Toezegging promise,
      String number,
      Map<String, String> owners,
      EditionTexts edition,
      Consumer<Diagnostic> found) {
    Pattern form = promise.kamer() == Kamer.EERSTE ? FIRST_HOUSE : SECOND_HOUSE;
    Matcher parts = form.matcher(number);
    if (!parts.matches()) {
      found.accept(FORM.at(edition.place(promise, "nummer"), number, promise.kamer().label()));
    } else if (promise.kamer() == Kamer.TWEEDE) {
      String month = parts.group(1) + "-" + parts.group(2);
      promise
          .datum()
          .filter(day -> !day.toString().startsWith(month))
          .ifPresent(
              day -> found.accept(MONTH.at(edition.place(promise, "nummer"), number, month, day)));
    }
    Optional.ofNullable(owners.putIfAbsent(number, promise.id()))
        .ifPresent(
            owner -> found.accept(DOUBLE.at(edition.place(promise, "nummer"), number, owner)));
  }
}

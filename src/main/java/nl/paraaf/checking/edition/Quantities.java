package nl.paraaf.checking.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.language.Numbers;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Figures and goals that can be understood: parts that add up, and a base for each percentage. */
public final class Quantities implements EditionRule {
  static final Rule SUM =
      new Rule(
          "som-klopt-niet",
          Group.BRIEF,
          Severity.FOUT,
          "de delen van {} zijn samen {}, maar de waarde is {}",
          "Noemen de gegevens een geheel en zijn delen, dan is de som van de delen het geheel.",
          "Conventie van het huis: bedragen en hoeveelheden in een brief zijn na te rekenen.",
          "verbeter de waarde of een van de delen, of haal delen weg als zij niet het geheel zijn",
          true);

  static final Rule UNITS =
      new Rule(
          "delen-andere-eenheid",
          Group.BRIEF,
          Severity.FOUT,
          "{} is in {}, maar zijn deel {} is in {}",
          "Een geheel en zijn delen hebben dezelfde eenheid.",
          "Conventie van het huis: bedragen en hoeveelheden in een brief zijn na te rekenen.",
          "reken het deel om",
          true);

  static final Rule BASE =
      new Rule(
          "procent-zonder-basisjaar",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "een vermindering met {}% zonder basisjaar",
          "Een percentage zegt pas iets als bekend is ten opzichte van welk jaar.",
          "Conventie van het huis: een doel in procenten noemt zijn basisjaar.",
          "vul basisjaar in; noemt geen bron het, zeg dat dan bij toelichting",
          true);

  private static final Pattern LESS =
      Pattern.compile("\\b(?:minder|vermindering|daling|reductie)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Rule> rules() {
    return List.of(SUM, UNITS, BASE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    List<Cijfer> figures = edition.facts().registers().cijfers();
    for (Cijfer figure : figures) {
      if (!figure.delen().isEmpty()) {
        parts(figure, figures, edition, found);
      }
      boolean share = figure.eenheid() == Eenheid.PROCENT && figure.doeljaar().isPresent();
      if (share && LESS.matcher(figure.omschrijving()).find()) {
        base(figure, figure.waarde(), figure.basisjaar(), figure.toelichting(), edition, found);
      }
    }
    for (Traject track : edition.facts().trajecten()) {
      for (Doel goal : track.doelen()) {
        if (goal.eenheid() == Eenheid.PROCENT) {
          base(goal, goal.min(), goal.basisjaar(), goal.toelichting(), edition, found);
        }
      }
    }
  }

  private static void base(
      Object record,
      BigDecimal value,
      Optional<String> base,
      Optional<String> note,
      EditionTexts edition,
      Consumer<Diagnostic> found) {
    if (base.isEmpty() && note.filter(n -> n.contains("basisjaar")).isEmpty()) {
      found.accept(BASE.at(edition.place(record), Numbers.digits(value)));
    }
  }

  /** With a figure that holds on the same day as the whole. */
  private static void parts(
      Cijfer whole, List<Cijfer> figures, EditionTexts edition, Consumer<Diagnostic> found) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean exact = !whole.ongeveer() && whole.max().isEmpty();
    for (String id : whole.delen()) {
      Optional<Cijfer> part =
          figures.stream().filter(f -> f.id().equals(id) && f.geldtOp(whole.vanaf())).findFirst();
      if (part.isEmpty()) {
        return;
      }
      if (part.get().eenheid() != whole.eenheid()) {
        found.accept(
            UNITS.at(
                edition.place(whole, "delen"),
                whole.id(),
                whole.eenheid().id(),
                id,
                part.get().eenheid().id()));
        return;
      }
      exact &= !part.get().ongeveer() && part.get().max().isEmpty();
      sum = sum.add(part.get().waarde());
    }
    if (exact && sum.compareTo(whole.waarde()) != 0) {
      found.accept(
          SUM.at(
              edition.place(whole, "waarde"),
              whole.id(),
              Numbers.digits(sum),
              Numbers.digits(whole.waarde())));
    }
  }
}

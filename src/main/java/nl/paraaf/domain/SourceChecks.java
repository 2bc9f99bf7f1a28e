package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.Traject.Geldig;
import nl.paraaf.rules.FactRules;

/**
 * Facts that would be known before their source existed: a letter of an earlier date would tell
 * what nobody could have known, and cite what was not yet there.
 */
final class SourceChecks {
  private final Map<String, LocalDate> firstDays = new HashMap<>();
  private final Report report;

  SourceChecks(Registers registers, Report report) {
    this.report = report;
    registers.kamerstukken().forEach(k -> k.datum().ifPresent(day -> firstDays.put(k.id(), day)));
    registers.bronnen().forEach(b -> b.datum().ifPresent(d -> firstDays.put(b.id(), d.eerste())));
  }

  void check(Traject track) {
    track.feiten().forEach(fact -> check(fact, track));
  }

  void check(Registers registers) {
    registers.instrumenten().forEach(i -> i.feiten().forEach(fact -> check(fact, i)));
    registers.cijfers().forEach(figure -> check(figure, registers));
  }

  private void check(Geldig fact, Object around) {
    LocalDate source = firstDays.get(fact.bron());
    if (source != null && fact.vanaf().isBefore(source)) {
      String hint =
          "vanaf is de dag waarop het feit bekend is: zet hem op "
              + source
              + " of later, of noem een eerdere bron";
      report.advise(
          FactRules.BRON_LATER_DAN_FEIT,
          Place.of(fact, "vanaf").in(around),
          List.of(hint),
          fact.vanaf(),
          fact.bron(),
          source);
    }
  }
}

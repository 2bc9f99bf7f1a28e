package nl.paraaf.domain;

import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;

/**
 * All rules over the facts. Names that are in no register are not reported here: that is done where
 * the records are read.
 */
public final class DomainChecks {
  private DomainChecks() {}

  /**
   * Reports every break of a rule at its place.
   *
   * @param provenance from which place each record was read
   */
  public static void check(
      Gegevens gegevens, Provenance provenance, SourceMap places, Diagnostics diagnostics) {
    Report report = new Report(provenance, places, diagnostics);
    SourceChecks sources = new SourceChecks(gegevens.registers(), report);
    for (Traject track : gegevens.trajecten()) {
      new EventChecks(report).check(track);
      new FactChecks(report).check(track);
      sources.check(track);
      StateModel.check(track, provenance, places, diagnostics);
    }
    new FactChecks(report).check(gegevens.registers());
    sources.check(gegevens.registers());
    new RegisterChecks(report).check(gegevens.registers());
    gegevens.edities().forEach(new EditionChecks(gegevens.registers(), report)::check);
    new ChangeChecks(gegevens, report).check();
    new DraftChecks(gegevens, report).check();
  }
}

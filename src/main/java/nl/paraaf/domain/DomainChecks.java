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

  public static void check(Gegevens g, Provenance p, SourceMap m, Diagnostics d) {
    for (Traject traject : g.trajecten()) {
      StateModel.check(traject, p, m, d);
    }
  }
}

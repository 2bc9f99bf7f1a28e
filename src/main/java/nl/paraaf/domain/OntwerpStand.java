package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.domain.Ontwerp.Deel;
import nl.paraaf.domain.Ontwerp.Inschrijving;
import nl.paraaf.domain.Ontwerp.Moedermaatschappij;
import nl.paraaf.domain.Ontwerp.Taal;

/**
 * The drafting record as clauses see it: what was written, and what follows from the kind of
 * agreement.
 *
 * @param bindend whether the obligations bind at law
 */
public record OntwerpStand(
    Ontwerp origineel,
    String versie,
    LocalDate datum,
    Optional<Inschrijving> bedrijf,
    Optional<Moedermaatschappij> moedermaatschappij,
    Optional<Boolean> aanmelding,
    Optional<Taal> taal,
    Optional<Deel> deel,
    Optional<String> plaats,
    Optional<LocalDate> startdatum,
    Optional<LocalDate> einddatum,
    Optional<String> opzegtermijn,
    Optional<String> voorzitter,
    boolean bindend)
    implements Berekend {

  static OntwerpStand of(Ontwerp o) {
    return new OntwerpStand(
        o,
        o.versie(),
        o.datum(),
        o.bedrijf(),
        o.moedermaatschappij(),
        o.aanmelding(),
        o.taal(),
        o.deel(),
        o.plaats(),
        o.startdatum(),
        o.einddatum(),
        o.opzegtermijn(),
        o.voorzitter(),
        o.document().bindend());
  }

  @Override
  public String sleutel() {
    return "juridisch/" + origineel.sleutel();
  }
}

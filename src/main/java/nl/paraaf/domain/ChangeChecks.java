package nl.paraaf.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.Traject.Geldig;
import nl.paraaf.domain.Wijziging.Oorzaak;
import nl.paraaf.rules.FactRules;
import nl.paraaf.source.Provenance;

/** Figures that are not what an earlier edition said, without anything that tells why. */
record ChangeChecks(Gegevens gegevens, Report report) {

  private static final Set<Oorzaak> UNEXPLAINED =
      EnumSet.of(Oorzaak.GEWIJZIGD_CIJFER, Oorzaak.VERVALLEN);

  void check() {
    for (Editie edition : gegevens.edities()) {
      RegisterView registers =
          new RegisterView(gegevens.registers(), edition.datum(), new Shortened(new Provenance()));
      List<TrajectStand> tracks =
          new TrajectView(edition, registers, new Shortened(new Provenance()))
              .of(gegevens.trajecten());
      Wijzigingen.of(gegevens, edition, tracks, registers)
          .ifPresent(changes -> check(changes, edition));
    }
  }

  private void check(Wijzigingen changes, Editie edition) {
    Stream.concat(
            changes.doelen().stream().map(c -> new Found(c, "het doel")),
            changes.steun().stream().map(c -> new Found(c, "de steun")))
        .filter(found -> UNEXPLAINED.contains(found.change().oorzaak()))
        .forEach(found -> tell(found, edition));
  }

  private record Found(Wijziging<? extends Geldig> change, String what) {}

  private void tell(Found found, Editie edition) {
    Wijziging<? extends Geldig> change = found.change();
    Geldig fact = change.nu().isPresent() ? change.nu().get() : change.was().orElseThrow();
    report.add(
        FactRules.CIJFER_ZONDER_GEBEURTENIS,
        change.nu().isPresent() ? Place.of(fact) : Place.of(fact, "tot"),
        found.what(),
        change.naam(),
        edition.vorigePeildatum());
  }
}

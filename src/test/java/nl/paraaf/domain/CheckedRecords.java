package nl.paraaf.domain;

import static nl.paraaf.domain.Records.day;
import static nl.paraaf.domain.Records.track;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Registers.Lidmaatschap;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.OrganisatieSoort;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Records with places in a file, and what the rules say of them. */
abstract class CheckedRecords {
  final Provenance provenance = new Provenance();
  final SourceMap places = new SourceMap();

  String check(Traject track) {
    return check(List.of(track), List.of(), registers(List.of(), List.of()));
  }

  String check(List<Traject> tracks, List<Editie> editions, Registers registers) {
    Diagnostics diagnostics = new Diagnostics();
    DomainChecks.check(new Gegevens(tracks, editions, registers), provenance, places, diagnostics);
    return new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted());
  }

  /** Puts a record on a line of the file. */
  <T> T at(int line, T value) {
    DataPath path = new DataPath("proef.yaml", "/" + line);
    provenance.put(value, path);
    places.putValue(path, Span.at("proef.yaml", line, 1));
    return value;
  }

  static Ambtstermijn term(String from, String until) {
    return new Ambtstermijn("minister-kgg", day(from), day(until), "bron");
  }

  static Persoon person(String id, Ambtstermijn... terms) {
    return new Persoon(id, id, Optional.empty(), List.of(terms), "bron");
  }

  static Registers offices(Registers all, Ambt... offices) {
    return new Registers(
        all.bronnen(),
        all.kamerstukken(),
        all.moties(),
        all.toezeggingen(),
        all.personen(),
        List.of(offices),
        all.organisaties(),
        all.clusters(),
        all.instrumenten(),
        all.afkortingen(),
        all.begrippen(),
        all.cijfers());
  }

  static Registers registers(List<Persoon> persons, List<Cijfer> figures) {
    return new Registers(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        persons,
        List.of(new Ambt("minister-kgg", "Minister van KGG", "kgg", day(""), day(""))),
        List.of(
            new Organisatie(
                "kgg",
                OrganisatieSoort.MINISTERIE,
                "KGG",
                Optional.empty(),
                List.of(),
                day("2024-07-02"),
                day("2026-02-23"),
                Optional.of("ezk"),
                List.<Lidmaatschap>of(),
                Optional.empty(),
                Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        figures);
  }
}

package nl.paraaf.domain;

import static nl.paraaf.domain.Records.day;
import static nl.paraaf.domain.Records.fact;
import static nl.paraaf.domain.Records.goal;
import static nl.paraaf.domain.Records.track;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.AfdoeningStatus;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Bron;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Registers.Cluster;
import nl.paraaf.domain.Registers.Instrument;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Registers.Lidmaatschap;
import nl.paraaf.domain.Registers.Motie;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.OrganisatieSoort;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.domain.Registers.Toezegging;

/**
 * A few tracks and registers with something of every kind, before and after the dates of two
 * letters.
 */
final class DossierRecords {
  private DossierRecords() {}

  static Gegevens facts() {
    Traject cosun =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Cosun",
            "eop_ondertekend 2024-10-10; advies <=2025-06-23; jloi_ondertekend 2025-06-23;"
                + " afspraak_ondertekend 2025-12-18",
            List.of(
                goal("70", "2020", "2024-10-10", "2025-12-18", "bron-vroeg-2"),
                goal("67", "2018-2021", "2025-12-18", "", "bron-advies")),
            List.of(
                fact("Afgelopen.", "2024-10-10", "2025-06-30", "bron-verlopen"),
                fact("Later.", "2025-12-18", "", "bron-later")));
    return new Gegevens(
        List.of(
            cosun,
            track(TrajectType.MAATWERKTRAJECT, "Alco", "eop_ondertekend 2024-10-10"),
            track(TrajectType.MAATWERKTRAJECT, "Dow", "niet_gecontinueerd <=2025-06-30"),
            track(TrajectType.MAATWERKSUBSIDIE, "Yara", "subsidiebeschikking <=2025-03-17"),
            track(TrajectType.GENERIEK_INSTRUMENT, "Reju", "subsidiebeschikking 2026-04-01")),
        List.of(),
        registers());
  }

  private static Registers registers() {
    return new Registers(
        List.of(source("bron-vroeg", "2024"), source("bron-advies", "2025-07")),
        List.of(
            paper("kst-29826-266", "2025-09-29", ""),
            paper("kst-29826-277", "", "2025-2026"),
            paper("kst-29826-203", "2024-03-18", "")),
        List.of(
            new Motie(
                "motie-x",
                "motie-X",
                "iets",
                "kst-29826-203",
                day("2024-03-20"),
                List.of(settled("2025-06-30"), settled("2026-01-01")),
                "bron-vroeg"),
            new Motie(
                "motie-later",
                "motie-Later",
                "iets",
                "kst-29826-266",
                Optional.empty(),
                List.of(),
                "bron-vroeg")),
        List.of(
            promise("toezegging-vroeg", "2024-10-17", "2026-01-01"),
            promise("toezegging-later", "2025-10-17", "2026-01-01")),
        List.of(
            new Persoon(
                "hermans",
                "Sophie Hermans",
                Optional.empty(),
                List.of(
                    new Ambtstermijn(
                        "minister-kgg", day("2024-07-02"), day("2026-02-23"), "bron-vroeg"),
                    new Ambtstermijn(
                        "minister-iets", day("2026-02-23"), Optional.empty(), "bron-vroeg")),
                "bron-vroeg")),
        List.of(
            new Ambt("minister-kgg", "Minister van KGG", "kgg", day("2024-07-02"), day("")),
            new Ambt("minister-iets", "Minister van Iets", "ezk", day("2026-02-23"), day(""))),
        List.of(
            organisation("kgg", "Klimaat en Groene Groei", "2024-07-02", "2026-02-23", List.of()),
            organisation("ezk", "Economische Zaken en Klimaat", "2026-02-23", "", List.of()),
            organisation("groningen", "Groningen", "", "", List.of()),
            organisation(
                "amvi",
                "AMVI",
                "2023-02-21",
                "",
                List.of(
                    member("oud-lid", "2023-02-21", "2025-07-01"),
                    member("nieuw-lid", "2025-07-01", "2027-05-21")))),
        List.of(new Cluster("noord", "Noord")),
        List.of(
            new Instrument(
                "niki",
                "NIKI",
                Optional.empty(),
                List.of(
                    fact("Opent in 2025.", "2024-10-17", "", "bron-vroeg"),
                    fact("Tweede ronde.", "2026-05-31", "", "bron-vroeg")))),
        List.of(),
        List.of(),
        List.of(figure("13", "2024-10-17", ""), figure("14", "2025-12-01", "")));
  }

  private static Bron source(String id, String date) {
    return new Bron(
        id,
        id,
        Optional.empty(),
        Optional.of(Datum.parse(date)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Kamerstuk paper(String id, String date, String session) {
    return new Kamerstuk(
        id,
        KamerstukSoort.KAMERSTUK,
        Kamer.TWEEDE,
        Optional.of("29826"),
        Optional.empty(),
        Optional.of(id.substring(id.length() - 3)),
        Optional.empty(),
        Optional.of(session).filter(s -> !s.isEmpty()),
        day(date),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Afdoening settled(String date) {
    return new Afdoening(
        AfdoeningStatus.GEMELD, LocalDate.parse(date), Optional.empty(), "bron-vroeg");
  }

  private static Toezegging promise(String id, String date, String term) {
    return new Toezegging(
        id,
        Optional.empty(),
        Kamer.TWEEDE,
        "iets",
        Optional.empty(),
        Optional.empty(),
        day(date),
        day(term),
        Optional.empty(),
        List.of(settled("2025-12-31")),
        "bron-vroeg");
  }

  private static Organisatie organisation(
      String id, String name, String from, String until, List<Lidmaatschap> members) {
    return new Organisatie(
        id,
        OrganisatieSoort.MINISTERIE,
        name,
        Optional.empty(),
        List.of(),
        day(from),
        day(until),
        Optional.empty(),
        members,
        Optional.empty(),
        Optional.empty());
  }

  private static Lidmaatschap member(String person, String from, String until) {
    return new Lidmaatschap(person, "lid", day(from), day(until), Optional.empty(), "bron-vroeg");
  }

  private static Cijfer figure(String value, String from, String until) {
    return new Cijfer(
        "eop-getekend",
        "ondertekende EoP’s",
        new BigDecimal(value),
        Optional.empty(),
        Eenheid.AANTAL,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        LocalDate.parse(from),
        day(until),
        "bron-vroeg");
  }
}

package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Registers.Bron;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables {@code ~} stands for a no-break space, and an empty column for nothing known. */
class CitationsTest {
  private static final String SITE = "https://zoek.officielebekendmakingen.nl/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // house | dossier | chapter | number | year | date | place | citation | address
        "TWEEDE | 29826 | | 203 | | 2024-03-18 | | Kamerstukken~II 2023/24, 29826, nr.~203"
            + " | kst-29826-203.html",
        "TWEEDE | 29826 | | 203 | 2024-2025 | | p. 3"
            + " | Kamerstukken~II 2024/25, 29826, nr.~203, p.~3 | kst-29826-203.html",
        "TWEEDE | 36410 | XIII | 47 | 2023/24 | | | Kamerstukken~II 2023/24, 36410~XIII, nr.~47"
            + " | kst-36410-XIII-47.html",
        "TWEEDE | 21501-30 | | 621 | | 2025-01-30 | | Kamerstukken~II 2024/25, 21501-30, nr.~621"
            + " | kst-21501-30-621.html",
        "EERSTE | 31700 | VI | D | 2008-2009 | | p. 4-6"
            + " | Kamerstukken~I 2008/09, 31700~VI, D, p.~4–6 | kst-31700-VI-D.html",
        "EERSTE | 32813 | | AO | | | | Kamerstukken~I, 32813, AO | kst-32813-AO.html",
        "TWEEDE | 36410 | | 1 | | | | Kamerstukken~II, 36410, nr.~1 | kst-36410-1.html",
        // The date decides, whatever is written.
        "TWEEDE | 36800 | XIV | 80 | 2026-2027 | 2026-03-01 |"
            + " | Kamerstukken~II 2025/26, 36800~XIV, nr.~80 | kst-36800-XIV-80.html",
        // No address where a part has another form.
        "TWEEDE | 29 826 | | 203 | | | | Kamerstukken~II, 29 826, nr.~203 | ",
        "TWEEDE | 29826 | | D | | | | Kamerstukken~II, 29826, nr.~D | ",
        "TWEEDE | 29826 | xiii | 4 | | | | Kamerstukken~II, 29826~xiii, nr.~4 | ",
        "EERSTE | 29826 | | 12 | | | | Kamerstukken~I, 29826, nr.~12 | ",
        "TWEEDE | 29826 | | | | | | Kamerstukken~II, 29826 | ",
      })
  void papers(
      Kamer house,
      String dossier,
      String chapter,
      String number,
      String year,
      LocalDate date,
      String place,
      String expected,
      String address) {
    Kamerstuk paper =
        paper(KamerstukSoort.KAMERSTUK, house, dossier, chapter, number, null, year, date, false);
    assertEquals(
        new Citation(
            expected.replace('~', '\u00A0'), Optional.ofNullable(address).map(a -> SITE + a)),
        cite(paper, place));
  }

  @Test
  void anAnnexIsCitedByThePaperThatItBelongsTo() {
    Kamerstuk annex =
        paper(
            KamerstukSoort.KAMERSTUK,
            Kamer.TWEEDE,
            "34389",
            null,
            "9",
            null,
            "2015-2016",
            null,
            true);
    assertEquals(
        "Bijlage bij Kamerstukken\u00A0II 2015/16, 34389, nr.\u00A09", cite(annex, null).text());
  }

  @ParameterizedTest
  @CsvSource({
    "ZAAK, 2024Z15119, zaaknummer~2024Z15119",
    "DOCUMENT, 2024D26277, documentnummer~2024D26277",
  })
  void casesAndDocumentsHaveOnlyANumber(KamerstukSoort kind, String number, String expected) {
    Kamerstuk paper = paper(kind, Kamer.TWEEDE, null, null, null, number, null, null, false);
    assertEquals(
        new Citation(expected.replace('~', '\u00A0'), Optional.empty()), cite(paper, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nieuwsbericht over de EoP | Rijksoverheid | 2024-10-10 | https://voorbeeld.nl/a"
            + " | Nieuwsbericht over de EoP, Rijksoverheid, 10~oktober 2024",
        "Kamerbrief | | 2026 | | Kamerbrief, 2026",
        "Brief van 3 juni over 5 Mton. | | | http://onveilig.nl | Brief van 3~juni over 5~Mton",
      })
  void otherSources(String title, String publisher, String date, String url, String expected) {
    Bron source =
        new Bron(
            "bron",
            title,
            Optional.ofNullable(publisher),
            Optional.ofNullable(date).map(Datum::parse),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(url),
            Optional.empty());
    assertEquals(
        Optional.of(
            new Citation(
                expected.replace('~', '\u00A0'),
                Optional.ofNullable(url).filter(u -> u.startsWith("https:")))),
        new Citations(Map.of(), Map.of("bron", source)).cite("bron", Optional.empty()));
  }

  @Test
  void aSourceWithAFormOfItsOwnIsCitedSo() {
    Bron source =
        new Bron(
            "stcrt",
            "Besluit over de samenstelling",
            Optional.of("Staatscourant"),
            Optional.of(Datum.parse("2025")),
            Optional.empty(),
            Optional.of("Stcrt. 2025, 20039"),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        Optional.of("Stcrt. 2025, 20039, p.\u00a02"),
        new Citations(Map.of(), Map.of("stcrt", source))
            .cite("stcrt", Optional.of("p. 2"))
            .map(Citation::text));
  }

  @Test
  void aSourceThatIsAPaperIsCitedAsThatPaper() {
    Kamerstuk paper =
        paper(
            KamerstukSoort.KAMERSTUK,
            Kamer.TWEEDE,
            "29826",
            null,
            "260",
            null,
            null,
            LocalDate.of(2025, 6, 30),
            false);
    Bron source =
        new Bron(
            "kamerbrief-2025-06-30",
            "Kamerbrief",
            Optional.empty(),
            Optional.empty(),
            Optional.of("kst"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Citations citations =
        new Citations(Map.of("kst", paper), Map.of("kamerbrief-2025-06-30", source));
    Citation citation = citations.cite("kamerbrief-2025-06-30", Optional.of("p. 2")).orElseThrow();
    assertEquals("Kamerstukken\u00A0II 2024/25, 29826, nr.\u00A0260, p.\u00A02", citation.text());
    assertEquals(Optional.of(SITE + "kst-29826-260.html"), citation.url());
    assertEquals(Optional.empty(), citations.cite("onbekend", Optional.empty()));
  }

  @Test
  void severalAreJoined() {
    assertEquals(
        "a; b",
        Citations.join(
            List.of(
                new Citation("a", Optional.empty()),
                new Citation("b", Optional.of("https://b.nl")))));
  }

  private static Citation cite(Kamerstuk paper, String place) {
    return new Citations(Map.of("kst", paper), Map.of())
        .cite("kst", Optional.ofNullable(place))
        .orElseThrow();
  }

  private static Kamerstuk paper(
      KamerstukSoort kind,
      Kamer house,
      String dossier,
      String chapter,
      String number,
      String caseNumber,
      String year,
      LocalDate date,
      boolean annex) {
    return new Kamerstuk(
        "kst",
        kind,
        house,
        Optional.ofNullable(dossier),
        Optional.ofNullable(chapter),
        Optional.ofNullable(number),
        Optional.ofNullable(caseNumber),
        Optional.ofNullable(year),
        Optional.ofNullable(date),
        Optional.empty(),
        annex,
        Optional.empty(),
        Optional.empty());
  }
}

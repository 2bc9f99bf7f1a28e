package nl.paraaf.checking.edition;

import static nl.paraaf.checking.edition.Obligations.paper;
import static nl.paraaf.checking.edition.Obligations.registers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import org.junit.jupiter.api.Test;

final class RegisteredPapersTest {
  private static final String FILE = "content/registers/kamerstukken.yaml:1:1 ";

  private static List<String> found(Kamerstuk... papers) {
    return new EditionCase()
        .registers(registers(List.of(papers), List.of(), List.of()))
        .found(new RegisteredPapers());
  }

  @Test
  void aHigherNumberIsNotOlder() {
    assertEquals(
        List.of(
            FILE
                + "volgorde-kamerstukken nr. 260 is van 2025-03-30, maar nr. 234 heeft een lager nummer"
                + " en is van 2025-06-17"),
        found(paper("kst-29826-260", "2025-03-30", ""), paper("kst-29826-234", "2025-06-17", "")));
    assertEquals(
        List.of(
            FILE
                + "volgorde-kamerstukken nr. 277 is van vergaderjaar 2023-2024, maar nr. 234 heeft een"
                + " lager nummer en is van 2025-03-17"),
        found(paper("kst-29826-277", "", "2023-2024"), paper("kst-29826-234", "2025-03-17", "")));
    assertEquals(
        List.of(),
        found(
            paper("kst-29826-234", "2025-03-17", ""),
            paper("kst-29826-260", "", "2024-2025"),
            paper("kst-29826-264", "", ""),
            paper("kst-32813-20", "2020-01-01", "")));
  }

  @Test
  void aNumberFarOutsideTheSeriesIsFound() {
    Kamerstuk far = paper("kst-29826-2050", "", "2024-2025");
    Kamerstuk[] papers = {
      paper("kst-29826-203", "2024-03-18", ""),
      paper("kst-29826-234", "2025-03-17", ""),
      paper("kst-29826-277", "", "2025-2026"),
      far
    };
    assertEquals(
        List.of(
            FILE
                + "ondernummer-buiten-reeks nr. 2050 ligt ver buiten de bekende reeks van dossier"
                + " 29826, die tot nr. 277 loopt"),
        found(papers));
    papers[3] =
        new Kamerstuk(
            far.id(),
            far.soort(),
            far.kamer(),
            far.dossier(),
            far.toevoeging(),
            far.ondernummer(),
            far.nummer(),
            far.vergaderjaar(),
            far.datum(),
            far.titel(),
            far.bijlage(),
            Optional.of("nr. 2050 (sic)"),
            far.bron());
    assertEquals(List.of(), found(papers));
  }

  @Test
  void aNumberIsOfItsKind() {
    assertEquals(
        List.of(FILE + "kamerstuk-verkeerde-soort 2024D15119 is geen zaaknummer"),
        found(numbered(KamerstukSoort.ZAAK, Kamer.TWEEDE, "", "2024D15119")));
    assertEquals(
        List.of(FILE + "kamerstuk-verkeerde-soort 2024Z15119 is geen documentnummer"),
        found(numbered(KamerstukSoort.DOCUMENT, Kamer.TWEEDE, "", "2024Z15119")));
    assertEquals(
        List.of(FILE + "kamerstuk-verkeerde-soort AO is geen ondernummer van de Tweede Kamer"),
        found(numbered(KamerstukSoort.KAMERSTUK, Kamer.TWEEDE, "AO", "")));
    assertEquals(
        List.of(FILE + "kamerstuk-verkeerde-soort 12 is geen ondernummer van de Eerste Kamer"),
        found(numbered(KamerstukSoort.KAMERSTUK, Kamer.EERSTE, "12", "")));
    assertEquals(
        List.of(),
        found(
            numbered(KamerstukSoort.ZAAK, Kamer.TWEEDE, "", "Z06432"),
            numbered(KamerstukSoort.DOCUMENT, Kamer.TWEEDE, "", "2024D26277"),
            numbered(KamerstukSoort.KAMERSTUK, Kamer.EERSTE, "AO", "")));
  }

  private static Kamerstuk numbered(KamerstukSoort kind, Kamer house, String sub, String number) {
    return new Kamerstuk(
        "stuk",
        kind,
        house,
        Optional.of("29826").filter(d -> !sub.isEmpty()),
        Optional.empty(),
        Optional.of(sub).filter(n -> !n.isEmpty()),
        Optional.of(number).filter(n -> !n.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}

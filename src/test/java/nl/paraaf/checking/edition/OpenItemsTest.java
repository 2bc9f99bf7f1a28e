package nl.paraaf.checking.edition;

import static nl.paraaf.checking.edition.Obligations.motion;
import static nl.paraaf.checking.edition.Obligations.paper;
import static nl.paraaf.checking.edition.Obligations.promise;
import static nl.paraaf.checking.edition.Obligations.promises;
import static nl.paraaf.checking.edition.Obligations.registers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Editie.Bijlage;
import nl.paraaf.domain.Editie.NietVermeld;
import nl.paraaf.domain.Records;
import nl.paraaf.domain.Registers.Toezegging;
import org.junit.jupiter.api.Test;

final class OpenItemsTest {
  private static final String PROMISE = "content/registers/toezeggingen.yaml#/0";
  private static final String MOTION = "content/registers/moties.yaml#/0";
  private static final String PAPER = "content/registers/kamerstukken.yaml#/0";

  private final OpenItems rule = new OpenItems();

  private static EditionCase with(Toezegging promise, String... letter) {
    return new EditionCase().registers(promises(promise)).letter(letter);
  }

  @Test
  void aPromiseWhoseTermHasPassedIsMissed() {
    assertEquals(
        List.of(
            "content/registers/toezeggingen.yaml:1:1 termijn-niet-vermeld de toezegging"
                + " TZ202410-001 moest uiterlijk op 2025-05-31 zijn nagekomen, is niet afgedaan en"
                + " staat in geen stuk van editie 2025-06-30"),
        with(promise("TZ202410-001", "2024-10-01", "2025-05-31"), "Tekst.").found(rule));
  }

  @Test
  void aPromiseThatWasOpenAtThePreviousLetterIsMissed() {
    assertEquals(
        List.of(
            "content/registers/toezeggingen.yaml:1:1 open-punt-niet-vermeld de toezegging ‘visie’ is"
                + " sinds 2024-10-01 niet afgedaan en staat in geen stuk van editie 2025-06-30"),
        with(promise("visie", "2024-10-01", "2025-12-31", "gemeld 2025-01-01"), "Tekst.")
            .found(rule));
  }

  @Test
  void aMotionIsMissedToo() {
    assertEquals(
        List.of(
            "content/registers/moties.yaml:1:1 open-punt-niet-vermeld de motie-Postma (postma) is"
                + " sinds 2025-02-01 niet afgedaan en staat in geen stuk van editie 2025-06-30"),
        new EditionCase()
            .registers(
                registers(
                    List.of(paper("kst-36600-70", "", "2024-2025")),
                    List.of(motion("postma", "kst-36600-70", "2025-02-01")),
                    List.of()))
            .letter("Tekst.")
            .found(rule));
  }

  @Test
  void whatIsMentionedSettledNewOrOfTheOtherHouseIsNotMissed() {
    Toezegging open = promise("visie", "2024-10-01", "");
    assertEquals(List.of(), with(open, "De {" + PROMISE + "/tekst|visie} volgt.").found(rule));
    assertEquals(
        List.of(),
        with(promise("TZ202410-001", "2024-10-01", ""), "Zie TZ202410-001.").found(rule));
    assertEquals(
        List.of(),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-06-01"), "Tekst.").found(rule));
    assertEquals(List.of(), with(promise("visie", "2025-05-01", ""), "Tekst.").found(rule));
    assertEquals(
        List.of(), with(open, "Tekst.").edition(e -> Records.to(e, "eerste-kamer")).found(rule));
  }

  @Test
  void ofAPartOfTheEditionNobodyCanSayWhatIsMissing() {
    EditionCase alone =
        with(promise("visie", "2024-10-01", ""), "Tekst.")
            .annexes(
                new Bijlage("Stand", Optional.of("bijlage-stand-van-zaken"), Optional.empty()));
    assertEquals(List.of(), alone.found(rule));
    assertEquals(1, alone.annex("Tekst.").found(rule).size());
  }

  @Test
  void aReasonExplainsASilenceAndIsItselfNeeded() {
    NietVermeld reason = new NietVermeld(List.of(), List.of("visie"), List.of(), "Elders.");
    Toezegging open = promise("visie", "2024-10-01", "");
    assertEquals(List.of(), with(open, "Tekst.").leavingOut(reason).found(rule));
    assertEquals(
        List.of(
            "onnodige-reden volgens nietVermeld staat de toezegging ‘visie’ niet in deze editie, maar"
                + " een stuk noemt haar wel"),
        with(open, "De {" + PROMISE + "/tekst|visie} volgt.").leavingOut(reason).found(rule));
    assertEquals(
        List.of(
            "onnodige-reden volgens nietVermeld staat de toezegging ‘visie’ niet in deze editie, maar"
                + " zij is op 2025-01-01 afgedaan"),
        with(promise("visie", "2024-10-01", "", "afgedaan 2025-01-01"), "Tekst.")
            .leavingOut(reason)
            .found(rule));
  }

  @Test
  void aMentionGivesTheNumber() {
    Toezegging numbered = promise("TZ202410-001", "2024-10-01", "");
    assertEquals(
        List.of(
            "voortgangsbrief:1:19 nummer-ontbreekt de toezegging TZ202410-001 wordt genoemd zonder"
                + " haar nummer"),
        with(numbered, "De toezegging aan {" + PROMISE + "/aan|het lid Boucke} loopt.")
            .found(rule));
    assertEquals(
        List.of(),
        with(numbered, "De toezegging {" + PROMISE + "/nummer|TZ202410-001} loopt.").found(rule));
  }

  @Test
  void aMotionIsMentionedWithItsPaper() {
    EditionCase motion =
        new EditionCase()
            .registers(
                registers(
                    List.of(paper("kst-36600-70", "", "2024-2025")),
                    List.of(motion("postma", "kst-36600-70", "2025-05-01")),
                    List.of()));
    assertEquals(
        List.of(
            "voortgangsbrief:1:4 nummer-ontbreekt de motie-Postma (postma) wordt genoemd zonder haar"
                + " vindplaats"),
        motion.letter("De {" + MOTION + "/naam|motie-Postma} loopt.").found(rule));
    assertEquals(
        List.of(),
        motion
            .letter(
                "De {" + MOTION + "/naam|motie-Postma} loopt.",
                "^ {" + PAPER + "|Kamerstukken II 2024/25, 36600, nr. 70}.")
            .found(rule));
  }
}

package nl.paraaf.checking.edition;

import static nl.paraaf.checking.edition.Obligations.promise;
import static nl.paraaf.checking.edition.Obligations.promises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Toezegging;
import org.junit.jupiter.api.Test;

final class RegisteredPromisesTest {
  private static final String FILE = "content/registers/toezeggingen.yaml:1:1 ";

  private static List<String> found(Toezegging... promises) {
    return new EditionCase().registers(promises(promises)).found(new RegisteredPromises());
  }

  @Test
  void aNumberHasItsForm() {
    assertEquals(
        List.of(
            FILE
                + "toezegging-nummer-vorm TZ202413-001 is geen nummer van een toezegging aan de"
                + " Tweede Kamer"),
        found(promise("TZ202413-001", "", "")));
    assertEquals(
        List.of(
            FILE
                + "toezegging-nummer-vorm TZ202410-001 is geen nummer van een toezegging aan de"
                + " Eerste Kamer"),
        found(first("TZ202410-001")));
    assertEquals(List.of(), found(first("T03819"), promise("TZ202410-136", "2024-10-17", "")));
  }

  @Test
  void itsMonthIsThatOfTheDebate() {
    assertEquals(
        List.of(
            FILE
                + "toezegging-nummer-maand TZ202410-136 is een nummer van 2024-10, maar de toezegging"
                + " is gedaan op 2025-03-20"),
        found(promise("TZ202410-136", "2025-03-20", "")));
  }

  /** As in a letter of 2025, which gives one number to two promises. */
  @Test
  void oneNumberIsOnePromise() {
    Toezegging one = promise("TZ202410-136", "2024-10-17", "");
    Toezegging other =
        new Toezegging(
            "erkens",
            one.nummer(),
            one.kamer(),
            one.tekst(),
            one.aan(),
            one.gelegenheid(),
            one.datum(),
            one.termijn(),
            one.termijnTekst(),
            one.afdoening(),
            one.bron());
    assertEquals(
        List.of(
            FILE
                + "toezegging-nummer-dubbel TZ202410-136 is ook het nummer van de toezegging"
                + " ‘TZ202410-136’"),
        found(one, other));
  }

  private static Toezegging first(String number) {
    return new Toezegging(
        number,
        Optional.of(number),
        Kamer.EERSTE,
        "Toezegging.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "bron");
  }
}

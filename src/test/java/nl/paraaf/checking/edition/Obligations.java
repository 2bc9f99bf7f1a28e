package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.AfdoeningStatus;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Registers.Motie;
import nl.paraaf.domain.Registers.Toezegging;

/** Promises, motions and papers for tests, from as few words as possible. */
final class Obligations {
  private Obligations() {}

  static Registers registers(
      List<Kamerstuk> papers, List<Motie> motions, List<Toezegging> promises) {
    Registers none = Registers.none();
    return new Registers(
        none.bronnen(),
        papers,
        motions,
        promises,
        none.personen(),
        none.ambten(),
        none.organisaties(),
        none.clusters(),
        none.instrumenten(),
        none.afkortingen(),
        none.begrippen(),
        none.cijfers());
  }

  static Registers promises(Toezegging... promises) {
    return registers(List.of(), List.of(), List.of(promises));
  }

  /**
   * A promise to the Tweede Kamer; its id is its number if it begins with {@code TZ}.
   *
   * @param day and {@code term}: empty for none
   * @param steps such as {@code gemeld 2025-01-01}
   */
  static Toezegging promise(String id, String day, String term, String... steps) {
    return new Toezegging(
        id,
        Optional.of(id).filter(n -> n.startsWith("TZ")),
        Kamer.TWEEDE,
        "Toezegging.",
        Optional.empty(),
        Optional.empty(),
        day(day),
        day(term),
        Optional.empty(),
        steps(steps),
        "bron");
  }

  static Motie motion(String id, String paper, String day, String... steps) {
    return new Motie(id, "motie-Postma", "onderwerp", paper, day(day), steps(steps), "bron");
  }

  /** A paper of the Tweede Kamer, from an id such as {@code kst-29826-203}. */
  static Kamerstuk paper(String id, String day, String year) {
    String[] parts = id.split("-");
    return new Kamerstuk(
        id,
        KamerstukSoort.KAMERSTUK,
        Kamer.TWEEDE,
        Optional.of(parts[1]),
        Optional.empty(),
        Optional.of(parts[2]),
        Optional.empty(),
        Optional.of(year).filter(y -> !y.isEmpty()),
        day(day),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  private static List<Afdoening> steps(String... steps) {
    return Arrays.stream(steps)
        .map(step -> step.split(" "))
        .map(
            words ->
                new Afdoening(
                    AfdoeningStatus.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    LocalDate.parse(words[1]),
                    Optional.empty(),
                    "bron"))
        .toList();
  }
}

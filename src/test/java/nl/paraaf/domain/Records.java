package nl.paraaf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Feit;
import nl.paraaf.domain.Traject.Gebeurtenis;

/** Records for tests, from as few words as possible. */
public final class Records {
  private Records() {}

  /**
   * A track whose id is its name in lower case.
   *
   * @param events such as {@code "eop_ondertekend 2024-10-10; advies <=2025-06-23"}
   */
  public static Traject track(TrajectType type, String name, String events) {
    return track(type, name, events, List.of(), List.of());
  }

  public static Traject track(
      TrajectType type, String name, String events, List<Doel> goals, List<Feit> bottlenecks) {
    return new Traject(
        name.toLowerCase(Locale.ROOT),
        type,
        name,
        new Traject.Bedrijf(name, Optional.empty(), "bron-vroeg"),
        List.of(new Traject.Locatie("Delfzijl", Optional.empty(), "bron-vroeg")),
        Optional.of("noord"),
        List.of("groningen"),
        Arrays.stream(events.split(";")).map(String::strip).map(Records::event).toList(),
        goals,
        List.of(),
        List.of(),
        bottlenecks,
        List.of(),
        List.of(),
        List.of());
  }

  /** An event from {@code "soort datum"}, {@code "soort <=uiterlijk"} or both. */
  public static Gebeurtenis event(String text) {
    String[] words = text.split(" ");
    Optional<Datum> date = Optional.empty();
    Optional<LocalDate> latest = Optional.empty();
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("<=")) {
        latest = Optional.of(LocalDate.parse(words[i].substring(2)));
      } else {
        date = Optional.of(Datum.parse(words[i]));
      }
    }
    return new Gebeurtenis(
        Soort.valueOf(words[0].toUpperCase(Locale.ROOT)),
        date,
        latest,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        "bron-" + words[0]);
  }

  /** A goal for CO2 in percent. */
  public static Doel goal(String min, String base, String from, String until, String source) {
    return new Doel(
        Grootheid.CO2,
        new BigDecimal(min),
        Optional.empty(),
        Eenheid.PROCENT,
        false,
        Optional.of(base).filter(b -> !b.isEmpty()),
        Optional.of(Year.of(2030)),
        Optional.empty(),
        LocalDate.parse(from),
        day(until),
        source);
  }

  public static Feit fact(String text, String from, String until, String source) {
    return new Feit(text, LocalDate.parse(from), day(until), source);
  }

  /** A day; none for an empty text. */
  public static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  public static Editie edition(String date, String previous, Editie.Ondertekenaar... signing) {
    return new Editie(
        date,
        LocalDate.parse(date),
        Optional.empty(),
        "Voortgang",
        "Voortgang maatwerk",
        LocalDate.parse(previous),
        Optional.empty(),
        "kgg",
        Optional.empty(),
        "tweede-kamer",
        Optional.empty(),
        Optional.empty(),
        "Geachte Voorzitter,",
        Editie.Nummering.GEEN,
        List.of(),
        Optional.empty(),
        new Editie.Ondertekening(Editie.Wijze.ENKEL, List.of(signing)),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same edition to another house. */
  public static Editie to(Editie e, String house) {
    return copy(e, house, e.ondertekening(), e.bijlagen(), e.aankondigingen(), e.nietVermeld());
  }

  /** The same edition, signed in another way. */
  public static Editie signed(Editie e, Editie.Ondertekening signing) {
    return copy(e, e.aan(), signing, e.bijlagen(), e.aankondigingen(), e.nietVermeld());
  }

  /** The same edition with other lists. */
  public static Editie with(
      Editie e,
      List<Editie.Bijlage> annexes,
      List<Editie.Aankondiging> announcements,
      List<Editie.NietVermeld> left) {
    return copy(e, e.aan(), e.ondertekening(), annexes, announcements, left);
  }

  private static Editie copy(
      Editie e,
      String house,
      Editie.Ondertekening signing,
      List<Editie.Bijlage> annexes,
      List<Editie.Aankondiging> announcements,
      List<Editie.NietVermeld> left) {
    return new Editie(
        e.id(),
        e.datum(),
        e.datumToelichting(),
        e.titel(),
        e.onderwerp(),
        e.vorigePeildatum(),
        e.vorigeBrief(),
        e.afzender(),
        e.dienst(),
        house,
        e.onsKenmerk(),
        e.uwKenmerk(),
        e.aanhef(),
        e.nummering(),
        e.onderdelen(),
        e.slotformule(),
        signing,
        annexes,
        announcements,
        left,
        e.mededeling());
  }
}

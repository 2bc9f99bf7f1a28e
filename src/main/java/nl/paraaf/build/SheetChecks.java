package nl.paraaf.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.build.Sheet.Step;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.language.Dates;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Holds what companies agreed to against the text as it is now. */
final class SheetChecks {
  private final SourceMap places;
  private final Diagnostics diagnostics;

  SheetChecks(SourceMap places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  void check(Sheet sheet) {
    if (sheet.last().isEmpty()) {
      return;
    }
    boolean last = sheet.document().info().status() == Status.DEFINITIEF;
    order(sheet);
    Optional<LocalDate> agreed = sheet.day(Step.AKKOORD);
    if (agreed.isEmpty() && last) {
      add(
          Severity.WAARSCHUWING,
          "akkoord-ontbreekt",
          words(sheet) + " is voorgelegd, maar er is nog geen akkoord",
          place(sheet, sheet.last().get()),
          "wacht op het antwoord, of vraag ernaar");
    } else if (agreed.isPresent() && sheet.agreedText().isEmpty()) {
      add(
          Severity.FOUT,
          "akkoord-zonder-vingerafdruk",
          "bij het akkoord over " + words(sheet) + " staat niet over welke tekst het gaat",
          place(sheet, Step.AKKOORD),
          "leg het akkoord vast met ./paraaf bedrijfsbladen akkoord");
    } else if (sheet.isOutdated()) {
      add(
          last ? Severity.FOUT : Severity.WAARSCHUWING,
          "akkoord-verlopen",
          words(sheet) + " is gewijzigd na het akkoord van " + Dates.day(agreed.get()),
          place(sheet, Step.AKKOORD),
          "leg de tekst opnieuw voor; ./paraaf bedrijfsbladen legt dat vast");
    }
  }

  /** The days must follow one another, and no answer comes before the question. */
  private void order(Sheet sheet) {
    Step before = null;
    for (Step step : Step.values()) {
      Optional<LocalDate> day = sheet.day(step);
      if (day.isPresent() && step != Step.VOORGELEGD && sheet.day(Step.VOORGELEGD).isEmpty()) {
        add(
            Severity.FOUT,
            "stap-overgeslagen",
            words(sheet) + " is niet voorgelegd, maar er is wel een antwoord",
            place(sheet, step),
            "vul in wanneer het blad is voorgelegd");
        return;
      }
      if (day.isPresent()
          && before != null
          && day.get().isBefore(sheet.day(before).orElseThrow())) {
        add(
            Severity.FOUT,
            "datum-volgorde",
            step.key() + " ligt vóór " + before.key(),
            place(sheet, step),
            "verbeter een van de twee datums");
      }
      before = day.isPresent() ? step : before;
    }
  }

  /** What a sheet is called in a message. */
  static String words(Sheet sheet) {
    return sheet.type().name() + " ‘" + sheet.track() + "’";
  }

  private Span place(Sheet sheet, Step step) {
    return places.nearest(sheet.place(step));
  }

  private void add(Severity severity, String code, String message, Span span, String hint) {
    diagnostics.add(new Diagnostic(severity, code, message, span, List.of(), List.of(hint)));
  }
}

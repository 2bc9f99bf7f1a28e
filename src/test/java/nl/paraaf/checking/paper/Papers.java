package nl.paraaf.checking.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.NoteMark;
import nl.paraaf.source.Span;

/** A register of papers in dossier 29826, and texts with footnotes. */
final class Papers {
  private Papers() {}

  static Registers register(Kamerstuk... papers) {
    Registers none = Registers.none();
    return new Registers(
        none.bronnen(),
        List.of(papers),
        none.moties(),
        none.toezeggingen(),
        none.personen(),
        none.ambten(),
        none.organisaties(),
        none.clusters(),
        none.instrumenten(),
        none.afkortingen(),
        none.begrippen(),
        none.cijfers());
  }

  static Kamerstuk dated(String number, LocalDate day) {
    return paper(number, Optional.empty(), Optional.of(day), Optional.empty());
  }

  static Kamerstuk explained(String number, String session) {
    return paper(
        number, Optional.of(session), Optional.empty(), Optional.of("nr. " + number + " (sic)"));
  }

  private static Kamerstuk paper(
      String number, Optional<String> session, Optional<LocalDate> day, Optional<String> cited) {
    return new Kamerstuk(
        "kst-29826-" + number,
        KamerstukSoort.KAMERSTUK,
        Kamer.TWEEDE,
        Optional.of("29826"),
        Optional.empty(),
        Optional.of(number),
        Optional.empty(),
        session,
        day,
        Optional.empty(),
        false,
        cited,
        Optional.empty());
  }

  /** A paragraph with the mark of note 1 at its end, and that note. */
  static Manuscript withNote(String paragraph, String note) {
    NoteMark mark = new NoteMark(paragraph.length(), "1");
    return new Manuscript(
        "tekst",
        List.of(
            new Passage(
                Kind.PARAGRAPH,
                paragraph,
                0,
                0,
                0,
                List.of(mark),
                List.of(),
                (from, to) -> Span.on("tekst", 1, from + 1, to - from)),
            new Passage(
                Kind.NOTE,
                note,
                0,
                1,
                0,
                List.of(),
                List.of(),
                (from, to) -> Span.on("tekst", 2, from + 1, to - from))));
  }

  /** Footnotes alone, one a line. */
  static Manuscript notes(String... notes) {
    return new Manuscript(
        "tekst",
        IntStream.range(0, notes.length)
            .mapToObj(
                i ->
                    new Passage(
                        Kind.NOTE,
                        notes[i],
                        0,
                        i + 1,
                        0,
                        List.of(),
                        List.of(),
                        (from, to) -> Span.on("tekst", i + 1, from + 1, to - from)))
            .toList());
  }
}

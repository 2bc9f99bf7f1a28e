package nl.paraaf.document;

import static nl.paraaf.document.SampleParts.HERE;
import static nl.paraaf.document.SampleParts.cell;
import static nl.paraaf.document.SampleParts.sub;
import static nl.paraaf.document.SampleParts.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of figures, with their data. */
final class SampleFigures {
  private SampleFigures() {}

  /** Bars: a single amount, a range, a formula, and a label that needs more than one line. */
  static Block.Figure bars() {
    return new Block.Figure(
        "figuur-doelen",
        new Block.Table.Caption("Figuur", 1, List.of(text("Minder CO"), sub("2"))),
        "Staafgrafiek van de doelen per bedrijf",
        new Chart.Bars(
            "Bedrijf",
            "kton CO₂",
            "Van, in kton CO₂",
            "Tot, in kton CO₂",
            List.of(
                new Chart.Bar("Bedrijf A & zonen", "", new BigDecimal("1000"), Optional.empty()),
                new Chart.Bar(
                    "Bedrijf <B>",
                    "in 2030, t.o.v. 2021",
                    new BigDecimal("65.5"),
                    Optional.of(new BigDecimal("75"))))),
        data(
            List.of("Bedrijf", "Van, in kton CO₂", "Tot, in kton CO₂", "Toelichting"),
            List.of("Bedrijf A & zonen", "1.000", "—", "—"),
            List.of("Bedrijf <B>", "65,5", "75", "in 2030, t.o.v. 2021")),
        HERE);
  }

  /** A timeline: a way back, time between periods, a period without days, all roles. */
  static Block.Figure timeline() {
    return new Block.Figure(
        "figuur-fasen",
        new Block.Table.Caption("Figuur", 2, List.of(text("Fasen in de tijd"))),
        "Tijdlijn van de fasen per bedrijf",
        new Chart.Timeline(
            "Bedrijf",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            List.of(
                new Chart.Stage("EoP getekend", Chart.Stage.Role.STEP),
                new Chart.Stage("JLoI getekend", Chart.Stage.Role.STEP),
                new Chart.Stage("Nooit bereikt", Chart.Stage.Role.STEP),
                new Chart.Stage("Gepauzeerd", Chart.Stage.Role.HALT),
                new Chart.Stage("Gestopt", Chart.Stage.Role.END)),
            List.of(
                new Chart.Track(
                    "Bedrijf A & zonen",
                    List.of(
                        period(0, "2024-02-01", "2024-09-01"),
                        period(3, "2024-09-01", "2024-12-01"),
                        period(0, "2024-12-01", "2025-03-01"),
                        period(1, "2025-03-01", "2025-06-30"))),
                new Chart.Track(
                    "Bedrijf <B>",
                    List.of(
                        period(0, "2024-05-01", "2024-06-01"),
                        period(1, "2024-08-01", "2025-06-30"),
                        period(4, "2025-06-30", "2025-06-30"))))),
        data(
            List.of("Bedrijf", "EoP getekend", "JLoI getekend", "Gepauzeerd", "Gestopt"),
            List.of(
                "Bedrijf A & zonen",
                "1\u00a0februari 2024, 1\u00a0december 2024",
                "1\u00a0maart 2025",
                "1\u00a0september 2024",
                "—"),
            List.of(
                "Bedrijf <B>",
                "1\u00a0mei 2024 tot 1\u00a0juni 2024",
                "1\u00a0augustus 2024",
                "—",
                "30\u00a0juni 2025")),
        HERE);
  }

  private static Chart.Period period(int stage, String from, String until) {
    return new Chart.Period(stage, LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Block.Table data(List<String> header, List<String> first, List<String> second) {
    return new Block.Table(
        "",
        Optional.empty(),
        "De gegevens van de figuur",
        header.stream().map(h -> new Block.Table.Column(1, Block.Table.Align.LEFT)).toList(),
        List.of(new Block.Table.Row("", cells(header))),
        Stream.of(first, second).map(row -> new Block.Table.Row("", cells(row))).toList(),
        true,
        HERE);
  }

  private static List<Block.Table.Cell> cells(List<String> texts) {
    return texts.stream().map(value -> cell(text(value))).toList();
  }
}

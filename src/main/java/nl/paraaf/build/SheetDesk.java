package nl.paraaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.build.Sheet.Step;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;

/** The sheets of companies of one edition: how each stands, and what is recorded of them. */
public final class SheetDesk {
  private final String edition;
  private final List<Sheet> sheets;

  SheetDesk(String edition, List<Sheet> sheets) {
    this.edition = edition;
    this.sheets = List.copyOf(sheets);
  }

  /** The documents that are put to companies, by name. */
  static Set<String> names(DocumentTypes types) {
    return types.all().stream()
        .filter(type -> type.submitted().isPresent())
        .map(DocumentType::name)
        .collect(Collectors.toSet());
  }

  /** The names of the steps that can be recorded, in order. */
  public static List<String> steps() {
    return List.of(Step.values()).stream().map(Step::key).toList();
  }

  /** One line for each sheet, in columns. */
  public List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("traject", "voorgelegd", "terug", "akkoord", "stand"));
    for (Sheet sheet : sheets) {
      List<String> row = new ArrayList<>(List.of(sheet.track()));
      for (Step step : Step.values()) {
        row.add(sheet.day(step).map(LocalDate::toString).orElse("–"));
      }
      row.add(state(sheet));
      rows.add(row);
    }
    return Columns.lines(rows);
  }

  private static String state(Sheet sheet) {
    if (sheet.isOutdated()) {
      return "gewijzigd na akkoord";
    }
    return switch (sheet.last().map(Enum::name).orElse("")) {
      case "VOORGELEGD" -> "wacht op antwoord";
      case "TERUG" -> "antwoord ontvangen";
      case "AKKOORD" -> "akkoord";
      default -> "nog niet voorgelegd";
    };
  }

  /**
   * Takes a step with all sheets, or with none when it cannot be taken with one of them.
   *
   * @param step one of {@link #steps}
   * @param records the folder of content
   * @return the files as shown to the user
   */
  List<String> record(String step, LocalDate day, Output records, Diagnostics diagnostics)
      throws IOException {
    Step taken =
        Stream.of(Step.values()).filter(s -> s.key().equals(step)).findFirst().orElseThrow();
    SheetRecording recording = new SheetRecording(edition, taken, day, diagnostics);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      String path = recording.path(sheet);
      Optional<byte[]> file = recording.take(sheet, records.read(path));
      file.ifPresent(bytes -> files.put(path, bytes));
    }
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      records.write(file.getKey(), file.getValue());
    }
    return files.keySet().stream().map(records::display).toList();
  }
}

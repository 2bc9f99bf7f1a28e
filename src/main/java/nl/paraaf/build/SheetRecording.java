package nl.paraaf.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.build.Sheet.Step;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.Piece;
import nl.paraaf.language.Dates;
import nl.paraaf.source.Span;

/** Takes a step with a sheet: the file in which it is kept, anew. */
final class SheetRecording {
  private static final String TEXT = "vingerafdruk";

  private final String edition;
  private final Step step;
  private final LocalDate day;
  private final Diagnostics diagnostics;

  SheetRecording(String edition, Step step, LocalDate day, Diagnostics diagnostics) {
    this.edition = edition;
    this.step = step;
    this.day = day;
    this.diagnostics = diagnostics;
  }

  /** Below the folder of content. */
  String path(Sheet sheet) {
    return Piece.file(edition, sheet.type().family(), Optional.of(sheet.track()));
  }

  /**
   * The file with the step in it; empty, with a diagnostic, when the step cannot be taken now.
   *
   * @param before the file as it is; empty when there is none
   */
  Optional<byte[]> take(Sheet sheet, Optional<byte[]> before) {
    for (Step earlier : Step.values()) {
      if (earlier.compareTo(step) < 0 && !follows(sheet, earlier)) {
        return Optional.empty();
      }
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Step other : Step.values()) {
      values.put(other.key(), "");
      sheet.day(other).ifPresent(d -> values.put(other.key(), d.toString()));
      if (other.compareTo(step) >= 0) {
        values.put(other.key(), other == step ? day.toString() : "");
      }
    }
    values.put(TEXT, "");
    if (step == Step.AKKOORD) {
      Optional<String> text = sheet.fingerprint();
      if (text.isEmpty()) {
        refuse(
            "sectie-ontbreekt",
            "er is geen sectie ‘" + sheet.section() + "’ in " + SheetChecks.words(sheet),
            "geef de sectie in het sjabloon die id");
        return Optional.empty();
      }
      values.put(TEXT, text.get());
    }
    String text = before.map(b -> new String(b, StandardCharsets.UTF_8)).orElse(head(sheet));
    return Optional.of(write(text, values).getBytes(StandardCharsets.UTF_8));
  }

  private boolean follows(Sheet sheet, Step before) {
    Optional<LocalDate> earlier = sheet.day(before);
    if (before == Step.VOORGELEGD && earlier.isEmpty()) {
      refuse(
          "stap-overgeslagen",
          SheetChecks.words(sheet) + " is nog niet voorgelegd",
          "leg eerst vast wanneer: ./paraaf bedrijfsbladen voorgelegd");
      return false;
    }
    if (earlier.isPresent() && day.isBefore(earlier.get())) {
      refuse(
          "datum-volgorde",
          Dates.day(day) + " ligt vóór " + before.key() + ", " + Dates.day(earlier.get()),
          "geef bij --datum een latere dag");
      return false;
    }
    return true;
  }

  private void refuse(String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, message, Span.nowhere(), hint));
  }

  private static String head(Sheet sheet) {
    return "# yaml-language-server: $schema=../../../../../templates/"
        + sheet.type().schema().orElseThrow()
        + "\n# De dagen en de vingerafdruk legt ./paraaf bedrijfsbladen vast.\n";
  }

  /**
   * The text with these values, each a key and a value on a line of its own; what else stands there
   * stays as it is.
   */
  private static String write(String text, Map<String, String> values) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.removeIf(line -> values.keySet().stream().anyMatch(key -> line.startsWith(key + ":")));
    values.forEach(
        (key, value) -> {
          if (!value.isEmpty()) {
            lines.add(key + ": " + value);
          }
        });
    return String.join("\n", lines) + "\n";
  }
}

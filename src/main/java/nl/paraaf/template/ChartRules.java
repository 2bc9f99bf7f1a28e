package nl.paraaf.template;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.language.Dates;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;

/** What must hold of the numbers and dates in charts, so that they can be drawn. */
final class ChartRules {
  /** So many steps can be told apart in grey print. */
  static final int MOST_STEPS = 6;

  /** A number as Dutch prints it: 42.000 or 7,5. */
  private static final Pattern NUMBER =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Diagnostics diagnostics;

  ChartRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The number that an element holds; empty for anything else. */
  static Optional<BigDecimal> number(MarkupElement element) {
    String text = text(element);
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    String plain = text.replace(".", "").replace(',', '.').replace('−', '-');
    return Optional.of(new BigDecimal(plain));
  }

  /** The day in an attribute; empty for anything else. */
  static Optional<LocalDate> day(MarkupElement element, String attribute) {
    String text = element.attribute(attribute, "");
    try {
      return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String text(MarkupElement element) {
    StringBuilder out = new StringBuilder();
    text(element, out);
    return out.toString().strip();
  }

  private static void text(MarkupElement element, StringBuilder out) {
    for (MarkupNode child : element.children()) {
      if (child instanceof MarkupText text) {
        out.append(text.value());
      } else if (child instanceof MarkupElement inner && !inner.name().equals("voetnoot")) {
        text(inner, out);
      }
    }
  }

  /** A bar: numbers, not below zero, the lower end first. */
  void bar(MarkupElement bar) {
    List<MarkupElement> ends = new ArrayList<>(bar.elements("van"));
    ends.addAll(bar.elements("tot"));
    ends.forEach(this::amount);
    if (ends.size() == 2) {
      Optional<BigDecimal> low = number(ends.get(0));
      Optional<BigDecimal> high = number(ends.get(1));
      if (low.isPresent() && high.isPresent() && high.get().compareTo(low.get()) < 0) {
        error(
            "grenzen-omgekeerd",
            "deze staaf loopt van " + text(ends.get(0)) + " tot " + text(ends.get(1)),
            bar,
            "zet de laagste waarde in <van> en de hoogste in <tot>");
      }
    }
  }

  private void amount(MarkupElement end) {
    Optional<BigDecimal> number = number(end);
    if (number.isEmpty()) {
      error(
          "geen-getal",
          text(end).isEmpty()
              ? "<" + end.name() + "> is leeg"
              : "‘" + MarkupChecker.shown(text(end)) + "’ in <" + end.name() + "> is geen getal",
          end,
          "schrijf alleen een getal, zoals 167 of 7,5; wat erbij hoort kan in <toelichting>");
    } else if (number.get().signum() < 0) {
      error(
          "getal-negatief",
          "een staaf kan niet naar " + text(end) + " lopen",
          end,
          "schrijf een vermindering als een getal zonder min");
    }
  }

  /** A timeline: its days, its stages, and periods that follow each other. */
  void timeline(MarkupElement timeline) {
    day(timeline, "vanaf", "tot");
    List<String> stages = stages(timeline);
    for (MarkupElement track : timeline.elements("spoor")) {
      track.elements("periode").forEach(period -> period(period, timeline, stages));
      order(track.elements("periode"));
    }
  }

  private List<String> stages(MarkupElement timeline) {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> roles = new HashMap<>();
    for (MarkupElement stage : timeline.elements("fase")) {
      String id = stage.attribute("id", "");
      String role = stage.attribute("rol", "stap");
      int most = role.equals("stap") ? MOST_STEPS : 1;
      if (ids.contains(id)) {
        error(
            "dubbele-id",
            "de fase ‘" + id + "’ staat twee keer in deze tijdlijn",
            stage,
            "geef elke fase een eigen id");
      } else if (roles.merge(role, 1, Integer::sum) == most + 1) {
        error(
            "te-veel-fasen",
            "een tijdlijn kan niet meer dan " + most + " keer de rol ‘" + role + "’ hebben",
            stage,
            "neem fasen samen: meer tinten zijn in grijs niet uit elkaar te houden");
      }
      ids.add(id);
    }
    return ids;
  }

  private void period(MarkupElement period, MarkupElement timeline, List<String> stages) {
    day(period, "vanaf", "tot");
    String stage = period.attribute("fase", "");
    if (!stages.contains(stage)) {
      error(
          "onbekende-fase",
          "deze tijdlijn heeft geen fase ‘" + stage + "’",
          period,
          Suggestion.hint(stage, stages, "kies uit: " + String.join(", ", stages)));
    }
    Optional<LocalDate> first = day(timeline, "vanaf");
    Optional<LocalDate> last = day(timeline, "tot");
    Optional<LocalDate> from = day(period, "vanaf");
    Optional<LocalDate> until = day(period, "tot").or(() -> from);
    boolean early = first.isPresent() && from.isPresent() && from.get().isBefore(first.get());
    boolean late = last.isPresent() && until.isPresent() && until.get().isAfter(last.get());
    if (early || late) {
      error(
          "periode-buiten-tijdlijn",
          early
              ? "deze periode begint op " + said(from) + ", vóór de tijdlijn (" + said(first) + ")"
              : "deze periode loopt tot "
                  + said(until)
                  + ", voorbij de tijdlijn ("
                  + said(last)
                  + ")",
          period,
          "laat de periode weg, of maak de tijdlijn langer met vanaf of tot");
    }
  }

  /** Periods of one track do not overlap, and stand in order of time. */
  private void order(List<MarkupElement> periods) {
    for (int i = 1; i < periods.size(); i++) {
      MarkupElement before = periods.get(i - 1);
      Optional<LocalDate> end = day(before, "tot").or(() -> day(before, "vanaf"));
      Optional<LocalDate> from = day(periods.get(i), "vanaf");
      if (end.isPresent() && from.isPresent() && from.get().isBefore(end.get())) {
        error(
            "periodes-niet-op-volgorde",
            "deze periode begint op " + said(from) + ", terwijl de vorige loopt tot " + said(end),
            periods.get(i),
            "zet periodes op volgorde van tijd, zonder overlap");
      }
    }
  }

  /** Two attributes that are days, the first not after the second. */
  private void day(MarkupElement element, String from, String until) {
    for (String name : List.of(from, until)) {
      String value = element.attribute(name, "");
      if (!value.isEmpty() && day(element, name).isEmpty()) {
        error(
            "ongeldige-waarde",
            name + " van <" + element.name() + "> is ‘" + value + "’, maar moet een dag zijn",
            element,
            "schrijf de dag als 2025-06-30; van een datum uit de gegevens geeft .iso die vorm");
      }
    }
    Optional<LocalDate> start = day(element, from);
    Optional<LocalDate> end = day(element, until);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      error(
          "grenzen-omgekeerd",
          "<" + element.name() + "> loopt van " + said(start) + " tot " + said(end),
          element,
          "zet de eerste dag in vanaf en de laatste in tot");
    }
  }

  private static String said(Optional<LocalDate> day) {
    return day.map(Dates::day).orElseThrow();
  }

  private void error(String code, String message, MarkupElement at, String hint) {
    diagnostics.add(Diagnostic.error(code, message, at.span(), hint));
  }
}

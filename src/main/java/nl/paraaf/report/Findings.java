package nl.paraaf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.rules.OpenRules;

/**
 * Everything that a run found.
 *
 * @param all in order of place, also what is not told
 * @param gone what a baseline has and this run did not find
 * @param compared whether there was a baseline
 */
public record Findings(List<Finding> all, List<Baseline.Known> gone, boolean compared) {
  public Findings {
    all = List.copyOf(all);
    gone = List.copyOf(gone);
  }

  /**
   * Joins what is told with what exceptions lowered or took away.
   *
   * @param told what is told, each thing that an exception lowered among it
   * @param lines the only way by which lines of source come into a report
   */
  public static Findings of(List<Diagnostic> told, List<Bent> bent, DiagnosticPrinter.Lines lines) {
    Map<Diagnostic, Bent> lowered = new HashMap<>();
    List<Diagnostic> all = new ArrayList<>(told);
    for (Bent one : bent) {
      lowered.put(one.told().orElse(one.found()), one);
      if (one.now().isEmpty()) {
        all.add(one.found());
      }
    }
    all.sort(Diagnostic.BY_PLACE);
    Fingerprints fingerprints = new Fingerprints(lines);
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic found : all) {
      findings.add(
          new Finding(
              found,
              fingerprints.of(found),
              lines.line(found.span().file(), found.span().start().line()),
              Optional.ofNullable(lowered.get(found)),
              false));
    }
    return new Findings(findings, List.of(), false);
  }

  /**
   * The same, with what a baseline has marked as known. Errors never are.
   *
   * @param soughtFor whether this run would have found it, so that it is gone when it is not there
   */
  public Findings against(Baseline baseline, Predicate<Baseline.Known> soughtFor) {
    Set<String> known = new HashSet<>();
    baseline.bevindingen().forEach(k -> known.add(k.vingerafdruk()));
    Set<String> found = new HashSet<>();
    List<Finding> marked = new ArrayList<>();
    for (Finding f : all) {
      found.add(f.fingerprint());
      boolean isKnown = f.canBeKnown() && known.contains(f.fingerprint());
      marked.add(new Finding(f.found(), f.fingerprint(), f.line(), f.bent(), isKnown));
    }
    List<Baseline.Known> gone =
        baseline.bevindingen().stream()
            .filter(k -> !found.contains(k.vingerafdruk()) && soughtFor.test(k))
            .sorted(
                Comparator.comparing(Baseline.Known::bestand)
                    .thenComparing(Baseline.Known::regel)
                    .thenComparing(Baseline.Known::vingerafdruk))
            .toList();
    return new Findings(marked, gone, true);
  }

  /** How many of a severity are told and count. */
  public long count(Severity severity) {
    return all.stream().filter(f -> f.counts() && f.found().severity() == severity).count();
  }

  /** How many open places count as hints. */
  public long open() {
    return all.stream().filter(f -> f.counts() && isOpenPlace(f.found())).count();
  }

  public long known() {
    return all.stream().filter(Finding::known).count();
  }

  /** What exceptions lowered or took away. */
  public List<Finding> bent() {
    return all.stream().filter(f -> f.bent().isPresent()).toList();
  }

  static boolean isOpenPlace(Diagnostic found) {
    return found.severity() == Severity.HINT && found.code().equals(OpenRules.OPEN_PLAATS.id());
  }
}

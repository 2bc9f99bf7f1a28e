package nl.paraaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a run found that was not known before, and what it did not find any more.
 *
 * @param appeared the new findings
 * @param solved what is not found any more, in order of place
 * @param standing what is known now: all that was found, and what was not sought for
 */
public record FindingsChange(Findings appeared, List<Finding> solved, List<Finding> standing) {
  public FindingsChange {
    solved = List.copyOf(solved);
    standing = List.copyOf(standing);
  }

  /**
   * Holds a run against what was known; findings that moved with their lines are the same.
   *
   * @param sought whether this run would have found it, so that it is solved when it is not there
   */
  public static FindingsChange between(
      List<Finding> before, Findings now, Predicate<Finding> sought) {
    List<Finding> found = now.all().stream().filter(Finding::counts).toList();
    Set<String> old = fingerprints(before);
    Set<String> current = fingerprints(found);
    List<Finding> appeared = found.stream().filter(f -> !old.contains(f.fingerprint())).toList();
    List<Finding> solved = new ArrayList<>();
    List<Finding> standing = new ArrayList<>(found);
    for (Finding finding : before) {
      if (!current.contains(finding.fingerprint())) {
        (sought.test(finding) ? solved : standing).add(finding);
      }
    }
    return new FindingsChange(new Findings(appeared, List.of(), false), solved, standing);
  }

  private static Set<String> fingerprints(List<Finding> findings) {
    return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }
}

package nl.paraaf.rules;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.diagnostic.Severity;

/** The rules of one group, in the order in which they are written down. */
final class Table {
  private final Group group;
  private final List<Rule> rows = new ArrayList<>();

  Table(Group group) {
    this.group = group;
  }

  List<Rule> rows() {
    return List.copyOf(rows);
  }

  /** What must be put right: later steps rest on it. */
  Rule error(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.FOUT, false, id, message, meaning, ground, remedy);
  }

  /** An error about which a writer may know better. */
  Rule bendableError(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.FOUT, true, id, message, meaning, ground, remedy);
  }

  /** What can be wrong in a correct document. */
  Rule warning(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.WAARSCHUWING, true, id, message, meaning, ground, remedy);
  }

  /** A warning about an exception itself: no exception takes it away. */
  Rule firmWarning(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.WAARSCHUWING, false, id, message, meaning, ground, remedy);
  }

  /** What a writer may want to know. */
  Rule hint(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.HINT, true, id, message, meaning, ground, remedy);
  }

  /** What a writer must know: no exception takes it away. */
  Rule firmHint(String id, String message, String meaning, String ground, String remedy) {
    return row(Severity.HINT, false, id, message, meaning, ground, remedy);
  }

  private Rule row(
      Severity severity,
      boolean bendable,
      String id,
      String message,
      String meaning,
      String ground,
      String remedy) {
    Rule rule = new Rule(id, group, severity, message, meaning, ground, remedy, bendable);
    rows.add(rule);
    return rule;
  }
}

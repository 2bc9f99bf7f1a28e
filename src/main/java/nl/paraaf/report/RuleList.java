package nl.paraaf.report;

import java.util.List;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Rules on a terminal: all of them in a list, or one with everything that is known of it. */
public final class RuleList {
  private static final int MARGIN = 15;

  private RuleList() {}

  /** A heading for each group, and below it id, severity and meaning of each rule. */
  public static String all(List<Rule> rules) {
    int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    Group group = null;
    for (Rule rule : rules) {
      if (rule.group() != group) {
        out.append(group == null ? "" : "\n").append(rule.group().title()).append('\n');
        group = rule.group();
      }
      String label = "  %-" + width + "s  %-12s";
      out.append(
          Wrap.behind(
              label.formatted(rule.id(), rule.severity().label()), width + 17, rule.meaning()));
    }
    return out.append('\n').append(rules.size()).append(" regels\n").toString();
  }

  /** One rule in full. */
  public static String one(Rule rule) {
    StringBuilder out = new StringBuilder();
    out.append(rule.id()).append("\n\n");
    out.append(Wrap.behind("Groep", MARGIN, rule.group().title()));
    out.append(Wrap.behind("Ernst", MARGIN, rule.severity().label()));
    out.append(Wrap.behind("Betekenis", MARGIN, rule.meaning()));
    out.append(Wrap.behind("Melding", MARGIN, message(rule)));
    out.append(Wrap.behind("Grond", MARGIN, rule.ground()));
    out.append(Wrap.behind("Wat te doen", MARGIN, rule.remedy()));
    if (!rule.bendable()) {
      return out.append(Wrap.behind("Uitzondering", MARGIN, "niet mogelijk")).toString();
    }
    out.append(
        Wrap.behind("Uitzondering", MARGIN, "mogelijk, met een reden, in uitzonderingen.yaml:"));
    return out.append('\n').append(exception(rule)).toString();
  }

  /** The message in general form, with an ellipsis for what differs. */
  static String message(Rule rule) {
    return rule.message().equals("{}") ? "verschilt per geval" : rule.message().replace("{}", "…");
  }

  /** An entry that would bend the rule. */
  static String exception(Rule rule) {
    return """
        - regel: %s
          bestand: edities/2025-06-30/inleiding.md
          bij: de woorden waar het om gaat
          ernst: uit
          reden: Waarom de regel hier niet geldt.
        """
        .formatted(rule.id());
  }
}

package nl.paraaf.build;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.rules.ApprovalRules;
import nl.paraaf.rules.ClauseRules;
import nl.paraaf.rules.ComparingRules;
import nl.paraaf.rules.ConfidentialRules;
import nl.paraaf.rules.DocumentRules;
import nl.paraaf.rules.DrawingRules;
import nl.paraaf.rules.ElementRules;
import nl.paraaf.rules.ExceptionRules;
import nl.paraaf.rules.FactRules;
import nl.paraaf.rules.FileRules;
import nl.paraaf.rules.LanguageRules;
import nl.paraaf.rules.LetterRules;
import nl.paraaf.rules.LintRules;
import nl.paraaf.rules.ManifestRules;
import nl.paraaf.rules.OpenRules;
import nl.paraaf.rules.ProseRules;
import nl.paraaf.rules.PublishingRules;
import nl.paraaf.rules.ReadBackRules;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.rules.SchemaRules;
import nl.paraaf.rules.SheetRules;
import nl.paraaf.rules.StyleRules;
import nl.paraaf.rules.TemplateRules;
import nl.paraaf.rules.WriterRules;
import nl.paraaf.rules.YamlRules;

/** All rules by which the program can find something: those of the tables and those of checks. */
public final class RuleBook {
  private static final Map<String, Rule> RULES = joined();

  private RuleBook() {}

  private static Map<String, Rule> joined() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Stream.of(
            YamlRules.all(),
            SchemaRules.all(),
            ProseRules.all(),
            ExceptionRules.all(),
            FactRules.all(),
            LetterRules.all(),
            SheetRules.all(),
            ApprovalRules.all(),
            LanguageRules.all(),
            ClauseRules.all(),
            LintRules.all(),
            OpenRules.all(),
            DocumentRules.all(),
            ConfidentialRules.all(),
            TemplateRules.all(),
            StyleRules.all(),
            ElementRules.all(),
            DrawingRules.all(),
            FileRules.all(),
            ManifestRules.all(),
            ReadingRules.all(),
            ComparingRules.all(),
            ReadBackRules.all(),
            WriterRules.all(),
            PublishingRules.all(),
            Checks.rules())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Rule::group))
        .forEach(
            rule -> {
              if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new ParaafFault("two rules are called " + rule.id());
              }
            });
    return rules;
  }

  /** All rules, group after group. */
  public static List<Rule> all() {
    return List.copyOf(RULES.values());
  }

  public static Optional<Rule> find(String id) {
    return Optional.ofNullable(RULES.get(id));
  }

  /** What the user probably meant by the name of a rule that does not exist. */
  public static String hint(String wrong) {
    return Suggestion.hint(wrong, RULES.keySet(), "./paraaf regels noemt alle regels");
  }
}

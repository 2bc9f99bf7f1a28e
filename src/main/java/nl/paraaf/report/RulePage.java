package nl.paraaf.report;

import java.util.List;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The page of the manual that lists all rules, in Markdown. */
public final class RulePage {
  private static final String INTRODUCTION =
      """
      # Regels

      <!-- Gemaakt door het programma uit de tabellen van regels; wijzig die, niet deze pagina. -->

      Dit zijn alle regels waarmee `./paraaf controleer` iets vindt: %d in totaal. Bij elke regel staat waarop zij rust en
      wat u doet. `./paraaf regels toon ID` toont één regel in het opdrachtvenster.

      - Een **fout** houdt elk document tegen.
      - Een **waarschuwing** vraagt om een blik: een goed document kan haar hebben. Onder `--streng` telt zij mee.
      - Een **hint** is er om te weten.

      Staat er ‘wijkt met een reden’, dan kunt u de regel voor één plaats afzwakken of uitzetten. Hoe dat gaat, staat in de
      [handleiding](handleiding.md#uitzonderingen). In een melding staat … voor wat per geval verschilt.
      """;

  private RulePage() {}

  /**
   * The page.
   *
   * @param rules group after group
   */
  public static String of(List<Rule> rules) {
    StringBuilder out = new StringBuilder(INTRODUCTION.formatted(rules.size()));
    Group group = null;
    for (Rule rule : rules) {
      if (rule.group() != group) {
        group = rule.group();
        out.append("\n## ").append(group.title()).append('\n');
      }
      out.append("\n### ").append(rule.id()).append("\n\n");
      out.append(plain(rule.meaning())).append("\n\n");
      item(out, "Ernst", kind(rule));
      item(out, "Melding", plain(RuleList.message(rule)));
      item(out, "Grond", plain(rule.ground()));
      item(out, "Wat u doet", plain(rule.remedy()));
    }
    return out.toString();
  }

  private static String kind(Rule rule) {
    return rule.severity().label() + (rule.bendable() ? "; wijkt met een reden" : "");
  }

  private static void item(StringBuilder out, String label, String text) {
    out.append("- **").append(label).append(":** ").append(text).append('\n');
  }

  /** Words that Markdown would take for its own signs. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
  }
}

package nl.paraaf.rules;

import java.util.List;

/** What a house style must leave room for. */
public final class StyleRules {
  private static final Table TABLE = new Table(Group.SJABLOON);

  public static final Rule HUISSTIJL_GEEN_PLAATS =
      TABLE.error(
          "huisstijl-geen-plaats",
          "{} laten {} mm over voor tekst; dat is minder dan {} mm",
          "Wat er overblijft tussen de marges, is te klein om een brief of een tabel op te zetten.",
          "Conventie van het huis: wie de huisstijl wijzigt, krijgt leesbare bladzijden of een melding.",
          "maak de marges kleiner of het papier groter");

  private StyleRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

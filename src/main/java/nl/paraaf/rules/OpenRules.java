package nl.paraaf.rules;

import java.util.List;

/** What is still missing. */
public final class OpenRules {
  private static final Table TABLE = new Table(Group.VERTROUWELIJK);

  public static final Rule OPEN_PLAATS =
      TABLE.firmHint(
          "open-plaats",
          "in {} is {} nog open",
          "Wat nog onbekend is, is in een concept zichtbaar. In een definitieve versie is een"
              + " open plaats een fout: zo gaat nooit een brief met een gat de deur uit.",
          "Conventie van het huis: wat onbekend is, is zichtbaar (docs/handleiding.md, ‘Open"
              + " plaatsen’).",
          "vul het gegeven in");

  private OpenRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

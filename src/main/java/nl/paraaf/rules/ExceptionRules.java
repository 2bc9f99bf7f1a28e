package nl.paraaf.rules;

import java.util.List;

/** The file of exceptions itself. */
public final class ExceptionRules {
  private static final String EXCEPTIONS =
      "Conventie van het huis: een regel wijkt alleen met een reden (docs/handleiding.md,"
          + " ‘Uitzonderingen’).";
  private static final Table TABLE = new Table(Group.VORM);

  public static final Rule UITZONDERING_ONBEKENDE_REGEL =
      TABLE.error(
          "uitzondering-onbekende-regel",
          "er is geen regel ‘{}’",
          "Een uitzondering noemt de regel die zij afzwakt.",
          EXCEPTIONS,
          "./paraaf regels noemt alle regels");

  public static final Rule UITZONDERING_NIET_MOGELIJK =
      TABLE.error(
          "uitzondering-niet-mogelijk",
          "van de regel ‘{}’ kan niet worden afgeweken",
          "Fouten van vorm en onmogelijke feiten maken een document onbetrouwbaar; daarvan is"
              + " geen uitzondering mogelijk.",
          EXCEPTIONS,
          "los de melding zelf op, en haal deze uitzondering weg");

  public static final Rule UITZONDERING_ZWAARDER =
      TABLE.error(
          "uitzondering-zwaarder",
          "de regel ‘{}’ is al een {}",
          "Een uitzondering zwakt een regel af; zwaarder of gelijk heeft geen zin.",
          EXCEPTIONS,
          "kies een lichtere ernst, of uit");

  public static final Rule UITZONDERING_ZONDER_GEVOLG =
      TABLE.firmWarning(
          "uitzondering-zonder-gevolg",
          "deze uitzondering treft geen enkele bevinding",
          "Een uitzondering die niets meer treft, verbergt later misschien iets nieuws.",
          EXCEPTIONS,
          "haal haar weg, of controleer regel, bestand en bij");

  public static final Rule UITZONDERING_VERLOPEN =
      TABLE.firmWarning(
          "uitzondering-verlopen",
          "deze uitzondering gold tot {}",
          "Een uitzondering met een einddatum wordt na die datum opnieuw bekeken.",
          EXCEPTIONS,
          "los de melding op, of geef een latere datum met een nieuwe reden");

  private ExceptionRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

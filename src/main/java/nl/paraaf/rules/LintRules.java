package nl.paraaf.rules;

import java.util.List;

/** What a lawyer marks in a finished draft. */
public final class LintRules {
  private static final String DEFINED =
      "Aanwijzingen voor convenanten, aanwijzing 7.4 in de nummering van 2003 (begrippen in één"
          + " artikel).";
  private static final String DUTIES =
      "Aanwijzingen voor convenanten, aanwijzing 7.2 in de nummering van 2003 (inhoud, uitvoerder"
          + " en termijn van elke verplichting).";
  private static final Table TABLE = new Table(Group.JURIDISCH);

  public static final Rule TERM_DUBBEL =
      TABLE.bendableError(
          "term-dubbel",
          "de term ‘{}’ is in {} twee keer gedefinieerd: {}",
          "Een term betekent in een stuk één ding.",
          DEFINED,
          "maak er varianten van één groep van, of laat één van beide weg");

  public static final Rule TERM_ONGEDEFINIEERD =
      TABLE.bendableError(
          "term-ongedefinieerd",
          "‘{}’ heeft een hoofdletter, maar de term is in {} niet gedefinieerd",
          "Een hoofdletter zegt dat een term is gedefinieerd; ontbreekt de definitie, dan is de"
              + " betekenis onzeker.",
          DEFINED,
          "neem de definitie op, of schrijf een kleine letter");

  public static final Rule TERM_ONGEBRUIKT =
      TABLE.warning(
          "term-ongebruikt",
          "de term ‘{}’ is gedefinieerd, maar wordt in {} niet gebruikt",
          "Een definitie die niemand gebruikt, leidt de lezer af.",
          DEFINED,
          "laat de definitie weg, of gebruik de term");

  public static final Rule VERPLICHTING_ZONDER_PARTIJ =
      TABLE.warning(
          "verplichting-zonder-partij",
          "deze verplichting in clausule {} noemt geen partij",
          "Een verplichting bindt alleen de partij die erin wordt genoemd.",
          DUTIES,
          "schrijf wie het doet, zoals de Staat, het Bedrijf of Partijen");

  public static final Rule VERPLICHTING_ZONDER_TERMIJN =
      TABLE.warning(
          "verplichting-zonder-termijn",
          "deze verplichting in clausule {} noemt geen termijn",
          "Zonder termijn is niet vast te stellen of een verplichting is nagekomen.",
          DUTIES,
          "schrijf wanneer het gebeurt, zoals binnen vier weken na …, of jaarlijks");

  public static final Rule GETAL_VERSCHILT =
      TABLE.bendableError(
          "getal-verschilt",
          "het getal in woorden en dat in cijfers verschillen: {}",
          "Bij twee verschillende getallen is onzeker wat is afgesproken.",
          "Conventie van het huis: een getal staat er één keer, of twee keer gelijk"
              + " (docs/handleiding-juridisch.md, ‘Meldingen en wat u doet’).",
          "schrijf hetzelfde getal, of alleen het woord");

  private LintRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

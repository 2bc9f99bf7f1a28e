package nl.paraaf.rules;

import java.util.List;

/** Charts and timelines. */
public final class DrawingRules {
  private static final String CHARTS =
      "Conventie van het huis: een grafiek zegt hetzelfde als haar cijfers (docs/sjablonen.md).";
  private static final Table TABLE = new Table(Group.SJABLOON);

  public static final Rule GRENZEN_OMGEKEERD =
      TABLE.error(
          "grenzen-omgekeerd",
          "{} loopt van {} tot {}",
          "Een staaf of tijdlijn loopt van laag naar hoog, en van vroeg naar laat.",
          CHARTS,
          "zet de laagste waarde of de eerste dag vooraan");

  public static final Rule GEEN_GETAL =
      TABLE.error(
          "geen-getal",
          "‘{}’ in <{}> is geen getal",
          "Alleen een getal heeft een lengte.",
          CHARTS,
          "schrijf alleen een getal, zoals 167 of 7,5; wat erbij hoort kan in <toelichting>");

  public static final Rule GETAL_NEGATIEF =
      TABLE.error(
          "getal-negatief",
          "een staaf kan niet naar {} lopen",
          "Een staaf begint bij nul.",
          CHARTS,
          "schrijf een vermindering als een getal zonder min");

  public static final Rule TE_VEEL_FASEN =
      TABLE.error(
          "te-veel-fasen",
          "een tijdlijn kan niet meer dan {} keer de rol ‘{}’ hebben",
          "Meer tinten zijn in grijs niet uit elkaar te houden.",
          "WCAG 2.1, succescriterium 1.4.1 (gebruik van kleur).",
          "neem fasen samen");

  public static final Rule ONBEKENDE_FASE =
      TABLE.error(
          "onbekende-fase",
          "deze tijdlijn heeft geen fase ‘{}’",
          "Een periode valt in een fase die de tijdlijn noemt.",
          CHARTS,
          "kies een fase van de tijdlijn");

  public static final Rule PERIODE_BUITEN_TIJDLIJN =
      TABLE.error(
          "periode-buiten-tijdlijn",
          "deze periode begint op {}, vóór de tijdlijn ({})",
          "Wat buiten de tijdlijn valt, is niet te tekenen.",
          CHARTS,
          "laat de periode weg, of maak de tijdlijn langer met vanaf of tot");

  public static final Rule PERIODES_NIET_OP_VOLGORDE =
      TABLE.error(
          "periodes-niet-op-volgorde",
          "deze periode begint op {}, terwijl de vorige loopt tot {}",
          "Periodes van een traject sluiten op elkaar aan.",
          CHARTS,
          "zet periodes op volgorde van tijd, zonder overlap");

  private DrawingRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

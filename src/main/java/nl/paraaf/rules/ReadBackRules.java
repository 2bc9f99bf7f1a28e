package nl.paraaf.rules;

import java.util.List;

/** Documents that come back from other people. */
public final class ReadBackRules {
  private static final String GROUND =
      "Conventie van het huis: wat anderen wijzigden, wordt alleen herleid als zeker is waarvan"
          + " (docs/handleiding.md, ‘Een brief die terugkomt’).";
  private static final Table FILES = new Table(Group.UITVOER);

  public static final Rule TERUG_NIET_VAN_PARAAF =
      FILES.error(
          "terug-niet-van-paraaf",
          "dit bestand is niet met Paraaf gemaakt",
          "Alleen een document dat Paraaf heeft gemaakt, is te herleiden tot gegevens en tekst.",
          GROUND,
          "geef het bestand dat terugkwam; is het wel van Paraaf, noem dan het document met"
              + " --document en --editie");

  public static final Rule TERUG_OUDER_PROGRAMMA =
      FILES.error(
          "terug-ouder-programma",
          "dit bestand is gemaakt met een oudere versie van Paraaf en zegt niet welk document het"
              + " is",
          "Een document zegt sinds deze versie zelf bij welke editie het hoort en wat zijn tekst"
              + " was.",
          GROUND,
          "noem het document met --document en --editie, en met --basis de versie waarvan het is"
              + " gemaakt");

  public static final Rule TERUG_DOCUMENT_ONBEKEND =
      FILES.error(
          "terug-document-onbekend",
          "het document {} is met de gegevens van nu niet te maken",
          "Wat terugkwam, wordt vergeleken met het document zoals de gegevens het nu maken.",
          GROUND,
          "noem met --basis de versie waarvan het is gemaakt, zoals --basis HEAD~3");

  public static final Rule TERUG_ANDERE_STAND =
      FILES.error(
          "terug-andere-stand",
          "het document {} is gemaakt van andere gegevens of sjablonen dan er nu staan, met {}",
          "Anders is niet te zien of een lezer iets wijzigde, of dat de gegevens sindsdien"
              + " wijzigden.",
          GROUND,
          "noem met --basis de versie waarvan het is gemaakt, zoals --basis HEAD~3");

  public static final Rule TERUG_STAND_ONBEKEND =
      FILES.warning(
          "terug-stand-onbekend",
          "niet na te gaan of het document {} van de gegevens van nu is gemaakt",
          "Een bestand van een oudere versie van Paraaf zegt niet wat zijn tekst was.",
          GROUND,
          "kijk of er wijzigingen staan die niemand maakte; noem anders de versie met --basis");

  private ReadBackRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return FILES.rows();
  }
}

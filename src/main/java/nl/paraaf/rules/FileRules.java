package nl.paraaf.rules;

import java.util.List;

/** Files of the user that cannot be read, or that have no place. */
public final class FileRules {
  private static final String BOUNDS =
      "Conventie van het huis: grenzen aan invoer, zodat een vergissing geen uren kost"
          + " (docs/architecture.md, ‘Read’).";
  private static final String PLACES =
      "Conventie van het huis: elke soort gegevens heeft een eigen map (docs/handleiding.md, ‘Wat"
          + " Paraaf doet’).";
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule MAP_ONLEESBAAR =
      TABLE.error(
          "map-onleesbaar",
          "de map bestaat niet of kan niet worden gelezen",
          "De map met gegevens moet er zijn en leesbaar zijn.",
          PLACES,
          "controleer de map die u hebt opgegeven");

  public static final Rule TE_VEEL_BESTANDEN =
      TABLE.error(
          "te-veel-bestanden",
          "de map bevat meer dan {} bestanden",
          "Een map met zeer veel bestanden is meestal de verkeerde map.",
          BOUNDS,
          "controleer of u de juiste map hebt opgegeven");

  public static final Rule BESTAND_ONTBREEKT =
      TABLE.error(
          "bestand-ontbreekt",
          "het bestand ‘{}’ staat niet in {}",
          "Een bestand dat ergens wordt genoemd, moet er zijn.",
          PLACES,
          "maak het bestand aan, of verbeter de naam");

  public static final Rule BESTAND_ONLEESBAAR =
      TABLE.error(
          "bestand-onleesbaar",
          "het bestand kan niet worden gelezen",
          "Een bestand dat niet te lezen is, kan ook niet worden gecontroleerd.",
          PLACES,
          "controleer of het een bestand is en of u het mag lezen");

  public static final Rule BESTAND_TE_GROOT =
      TABLE.error(
          "bestand-te-groot",
          "het bestand is {} groot en wordt niet gelezen",
          "Bestanden met gegevens en tekst zijn klein; een groot bestand is er bij vergissing"
              + " terechtgekomen.",
          BOUNDS,
          "verdeel de inhoud over meer bestanden");

  public static final Rule BUITEN_MAP =
      TABLE.error(
          "buiten-map",
          "het bestand ligt buiten de map {}",
          "Een koppeling (symlink) naar buiten de map kan bestanden in een brief brengen die daar"
              + " niet horen.",
          "Conventie van het huis: niets buiten de opgegeven mappen wordt gelezen"
              + " (docs/architecture.md, ‘Merge’).",
          "vervang de koppeling (symlink) door het bestand zelf");

  public static final Rule PAD_BUITEN_MAP =
      TABLE.error(
          "pad-buiten-map",
          "het pad ‘{}’ gaat de map van de editie uit",
          "Een onderdeel van een brief staat in de map van die brief.",
          PLACES,
          "noem een bestand in de map van de editie, zonder .. en zonder / vooraan");

  public static final Rule LEEG_BESTAND =
      TABLE.error(
          "leeg-bestand",
          "het bestand is leeg",
          "Een leeg bestand is meestal niet opgeslagen.",
          PLACES,
          "vul het bestand of verwijder het");

  public static final Rule ONBEKEND_BESTAND =
      TABLE.warning(
          "onbekend-bestand",
          "dit bestand wordt niet gelezen",
          "Het bestand staat op een plaats waar Paraaf niets zoekt; wat erin staat, komt in geen"
              + " enkel document.",
          PLACES,
          "verplaats of verwijder het bestand");

  public static final Rule ONGEBRUIKT_BESTAND =
      TABLE.warning(
          "ongebruikt-bestand",
          "geen onderdeel van de brief gebruikt dit bestand",
          "Tekst die in geen enkel onderdeel wordt genoemd, komt niet in de brief.",
          "Conventie van het huis: brief.yaml noemt elk onderdeel (docs/handleiding.md, ‘Een"
              + " nieuwe editie maken’).",
          "noem het bestand bij onderdelen in brief.yaml, of verwijder het");

  public static final Rule GEEN_UTF8 =
      TABLE.error(
          "geen-utf8",
          "het bestand is geen UTF-8: {} kan hier niet staan",
          "In een andere tekenset worden letters met accenten en tekens als € verminkt.",
          "RFC 3629 (UTF-8).",
          "sla het bestand opnieuw op met de tekenset UTF-8");

  public static final Rule VERBODEN_TEKEN =
      TABLE.error(
          "verboden-teken",
          "het teken {} kan niet in een document staan",
          "Onzichtbare stuurtekens maken Word-bestanden en PDF’s onleesbaar.",
          "XML 1.0, paragraaf 2.2 (Characters).",
          "verwijder het onzichtbare teken op deze plaats");

  private FileRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

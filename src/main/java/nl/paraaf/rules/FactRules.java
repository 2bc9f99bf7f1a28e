package nl.paraaf.rules;

import java.util.List;

/** Facts of tracks and registers together, and the state model. */
public final class FactRules {
  private static final String STATES =
      "Conventie van het huis: een traject doorloopt vaste stappen (docs/handleiding.md, ‘Een"
          + " gebeurtenis toevoegen’).";
  private static final String TERMS =
      "Conventie van het huis: ‘tot’ is de eerste dag waarop iets niet meer geldt"
          + " (docs/handleiding.md, ‘Een doel, een bedrag of een knelpunt toevoegen’).";
  private static final Table TABLE = new Table(Group.FEITEN);

  public static final Rule OMGEKEERDE_GRENZEN =
      TABLE.error(
          "omgekeerde-grenzen",
          "max {} is kleiner dan {} {}",
          "Een bandbreedte loopt van laag naar hoog.",
          "Conventie van het huis: een bandbreedte is min en max (docs/handleiding.md, ‘Een doel,"
              + " een bedrag of een knelpunt toevoegen’).",
          "verwissel de twee, of laat max weg als er maar één waarde is");

  public static final Rule OMGEKEERDE_TERMIJN =
      TABLE.error(
          "omgekeerde-termijn",
          "{} {} ligt niet na {} {}",
          "Wat eindigt voordat het begint, geldt op geen enkele dag.",
          TERMS,
          "tot is de eerste dag waarop het niet meer geldt");

  public static final Rule DUBBEL_DOEL =
      TABLE.warning(
          "dubbel-doel",
          "op {} gelden twee doelen voor {}: {} en {}",
          "Twee doelen voor hetzelfde jaar spreken elkaar tegen, tenzij een toelichting het"
              + " verschil noemt.",
          TERMS,
          "sluit het oudere doel af met tot, of geef elk een toelichting die het verschil noemt");

  public static final Rule BRON_LATER_DAN_FEIT =
      TABLE.error(
          "bron-later-dan-feit",
          "dit feit geldt vanaf {}, maar zijn bron {} is van {}",
          "Een brief van vóór de bron zou vertellen wat toen niemand kon weten.",
          "Conventie van het huis: vanaf is de dag waarop een feit bekend werd"
              + " (docs/handleiding.md, ‘Een doel, een bedrag of een knelpunt toevoegen’).",
          "vanaf is de dag waarop het feit bekend is: zet hem op de datum van de bron of later,"
              + " of noem een eerdere bron");

  public static final Rule CIJFER_ZONDER_GEBEURTENIS =
      TABLE.warning(
          "cijfer-zonder-gebeurtenis",
          "{} van {} is anders dan in de editie van {}, maar er is sindsdien niets gebeurd dat dat"
              + " verklaart",
          "Een lezer die het oude cijfer kent, vraagt waarom het is gewijzigd. Een gebeurtenis"
              + " verklaart een cijfer als zij dezelfde bron of dezelfde dag heeft.",
          "Conventie van het huis: de Kamer ziet van elk cijfer waarom het wijzigde"
              + " (docs/handleiding.md, ‘Wat is er veranderd sinds de vorige brief’).",
          "voeg de gebeurtenis toe, of noem de bron van het vorige cijfer als dat verkeerd was"
              + " overgenomen");

  public static final Rule GEBEURTENIS_ZONDER_DATUM =
      TABLE.error(
          "gebeurtenis-zonder-datum",
          "{} heeft geen datum en geen uiterlijk",
          "Zonder datum is niet bekend vanaf welke brief een gebeurtenis meetelt.",
          STATES,
          "geef datum, of met uiterlijk de laatste dag waarop het gebeurd kan zijn");

  public static final Rule STRIJDIGE_DATUMS =
      TABLE.error(
          "strijdige-datums",
          "uiterlijk {} ligt vóór datum {} van {}",
          "De laatste dag waarop iets kan zijn gebeurd, ligt niet vóór de dag zelf.",
          STATES,
          "laat uiterlijk weg: de datum is genoeg");

  public static final Rule VOLGORDE_GEBEURTENISSEN =
      TABLE.warning(
          "volgorde-gebeurtenissen",
          "{} staat na {}, maar stond eerder vast",
          "Een tijdlijn is alleen goed na te lezen als zij op volgorde staat.",
          STATES,
          "zet de gebeurtenissen op volgorde; een datum die alleen maand of jaar noemt telt"
              + " vanaf de laatste dag, tenzij uiterlijk een eerdere dag geeft");

  public static final Rule VREEMDE_GEBEURTENIS =
      TABLE.error(
          "vreemde-gebeurtenis",
          "{} hoort niet bij een traject van het type {}",
          "Elk type traject kent zijn eigen gebeurtenissen.",
          STATES,
          "kies een gebeurtenis die bij het type hoort");

  public static final Rule ONTBREKENDE_VOORWAARDE =
      TABLE.error(
          "ontbrekende-voorwaarde",
          "{} kan niet zonder eerdere gebeurtenis {}",
          "Een stap kan pas na de stappen die eraan voorafgaan, zoals het advies vóór de"
              + " ondertekening.",
          STATES,
          "voeg de eerdere gebeurtenis toe");

  public static final Rule ONMOGELIJKE_OVERGANG =
      TABLE.error(
          "onmogelijke-overgang",
          "{} kan niet {}",
          "Deze gebeurtenis kan niet volgen op de fase waarin het traject dan is; meestal klopt"
              + " een datum of de volgorde niet.",
          STATES,
          "controleer de datums en de volgorde");

  public static final Rule DUBBELE_AMBTSTERMIJN =
      TABLE.error(
          "dubbele-ambtstermijn",
          "{} bekleedt {} twee keer tegelijk: {} en {}",
          "Een persoon kan hetzelfde ambt op één dag niet twee keer bekleden.",
          TERMS,
          "laat de termijnen op elkaar aansluiten; tot is de eerste dag waarop het niet meer"
              + " geldt");

  public static final Rule ONJUIST_VERGADERJAAR =
      TABLE.error(
          "onjuist-vergaderjaar",
          "vergaderjaar {} past niet bij datum {}",
          "Een vergaderjaar loopt van Prinsjesdag tot Prinsjesdag; met een verkeerd jaar is een"
              + " Kamerstuk niet te vinden.",
          "Grondwet, artikel 65 (derde dinsdag van september), en de vindplaats van Kamerstukken"
              + " bij officielebekendmakingen.nl.",
          "verbeter het vergaderjaar; met een datum kan vergaderjaar ook weg");

  private FactRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

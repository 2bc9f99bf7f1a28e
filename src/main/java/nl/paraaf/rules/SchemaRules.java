package nl.paraaf.rules;

import java.util.List;

/** Records held against their schema, and references between them. */
public final class SchemaRules {
  private static final String REFERENCES =
      "Conventie van het huis: elk feit staat één keer, en wie het noemt, verwijst ernaar"
          + " (docs/handleiding.md, ‘Wat Paraaf doet’).";
  private static final String PAIRS =
      "Het JSON Schema van het document, in templates (sleutelwoord x-eenOpEen;"
          + " docs/documenttypen.md).";
  private static final String DATES =
      "Conventie van het huis: een datum is jjjj-mm-dd, of waar dat mag jjjj-mm of jjjj"
          + " (docs/handleiding.md, ‘Een gebeurtenis toevoegen’).";
  private static final Table TABLE = new Table(Group.VORM);

  public static final Rule ONTBREKENDE_SLEUTEL =
      TABLE.error(
          "ontbrekende-sleutel",
          "{} mist de sleutel {}",
          "Zonder dit gegeven kan het record niet worden gebruikt.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord required).",
          "voeg de sleutel toe");

  public static final Rule ONBEKENDE_SLEUTEL =
      TABLE.error(
          "onbekende-sleutel",
          "onbekende sleutel {} in {}",
          "Een sleutel die niemand leest, is een tikfout of een gegeven dat verloren gaat.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord additionalProperties).",
          "verbeter de sleutel of haal hem weg");

  public static final Rule ONBEKENDE_WAARDE =
      TABLE.error(
          "onbekende-waarde",
          "{} kent de waarde {} niet",
          "Hier kan alleen een waarde uit een vaste lijst staan.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord enum).",
          "kies een waarde uit de lijst");

  public static final Rule ONGELDIGE_VORM =
      TABLE.error(
          "ongeldige-vorm",
          "{} heeft niet de juiste vorm: {}",
          "De waarde moet een vaste vorm hebben, zoals een id of een kenmerk.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoorden pattern en format).",
          "schrijf de waarde in de vorm die de melding noemt");

  public static final Rule LEGE_WAARDE =
      TABLE.error(
          "lege-waarde",
          "{} is leeg",
          "Een sleutel zonder waarde zegt niets; onbekend is iets anders dan leeg.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoorden type en minLength).",
          "vul een waarde in, of laat de sleutel weg als hij niet verplicht is");

  public static final Rule GETAL_BUITEN_BEREIK =
      TABLE.error(
          "getal-buiten-bereik",
          "{} is {}, en mag niet {} zijn dan {}",
          "Een getal buiten het bereik is meestal een tikfout of een verkeerde eenheid.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoorden minimum en maximum).",
          "controleer het getal en de eenheid");

  public static final Rule TE_KORTE_LIJST =
      TABLE.error(
          "te-korte-lijst",
          "{} heeft te weinig onderdelen",
          "Deze lijst heeft een minimum aan onderdelen.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord minItems).",
          "vul de lijst aan");

  public static final Rule DUBBELE_WAARDE =
      TABLE.error(
          "dubbele-waarde",
          "{} staat meer dan één keer in {}",
          "In deze lijst staat elke waarde één keer.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord uniqueItems).",
          "verwijder de herhaling");

  public static final Rule TEGENHANGER_ONTBREEKT =
      TABLE.error(
          "tegenhanger-ontbreekt",
          "bij {} ‘{}’ ontbreekt een {}",
          "Bij elk onderdeel van de ene lijst hoort er precies één van de andere, zoals een reactie"
              + " bij elke aanbeveling.",
          PAIRS,
          "voeg het onderdeel toe dat erbij hoort");

  public static final Rule TEGENHANGER_DUBBEL =
      TABLE.error(
          "tegenhanger-dubbel",
          "bij {} ‘{}’ staat meer dan één {}",
          "Twee onderdelen bij hetzelfde nummer kunnen elkaar tegenspreken.",
          PAIRS,
          "houd er één over, of verbeter het nummer");

  public static final Rule TEGENHANGER_ONBEKEND =
      TABLE.error(
          "tegenhanger-onbekend",
          "er is wel een {}, maar geen {} ‘{}’",
          "Het nummer staat niet in de lijst waar dit onderdeel bij hoort.",
          PAIRS,
          "verbeter het nummer, of verwijder het onderdeel");

  public static final Rule VERKEERD_TYPE =
      TABLE.error(
          "verkeerd-type",
          "{} moet {} zijn",
          "Een getal, een tekst, een lijst en een onderdeel met sleutels zijn verschillende"
              + " dingen.",
          "Het JSON Schema van het bestand, in content/schema (sleutelwoord type).",
          "schrijf de waarde als de soort die de melding noemt");

  public static final Rule ONGELDIGE_DATUM =
      TABLE.error(
          "ongeldige-datum",
          "{} is geen datum: {}",
          "Een datum heeft een vaste vorm, zodat zij niet verkeerd kan worden gelezen.",
          DATES,
          "schrijf jjjj-mm-dd");

  public static final Rule ONMOGELIJKE_DATUM =
      TABLE.error(
          "onmogelijke-datum",
          "de datum {} bestaat niet",
          "Deze dag of maand komt in de kalender niet voor.",
          "De gregoriaanse kalender (ISO 8601).",
          "controleer de dag en de maand");

  public static final Rule DUBBELE_ID =
      TABLE.error(
          "dubbele-id",
          "{} ‘{}’ staat twee keer in {}",
          "Een id staat voor één ding, zodat elke verwijzing duidelijk is.",
          REFERENCES,
          "geef een van beide een andere naam of voeg ze samen");

  public static final Rule ID_ONGELIJK_AAN_NAAM =
      TABLE.error(
          "id-ongelijk-aan-naam",
          "de id ‘{}’ is niet gelijk aan {}",
          "Het bestand, of de map van een editie, heet naar de id, zodat een record terug te"
              + " vinden is.",
          "Conventie van het huis: naam en id zijn gelijk (docs/handleiding.md, ‘Een bedrijf"
              + " toevoegen’).",
          "maak ze gelijk");

  public static final Rule ONBEKENDE_VERWIJZING =
      TABLE.error(
          "onbekende-verwijzing",
          "{} ‘{}’ bestaat niet",
          "Wat hier wordt genoemd, staat in geen enkel register, bestand of onderdeel.",
          REFERENCES,
          "verbeter de id, of voeg toe wat ontbreekt");

  public static final Rule VERKEERDE_VERWIJZING =
      TABLE.error(
          "verkeerde-verwijzing",
          "‘{}’ is een organisatie van de soort {}",
          "Hier hoort een organisatie van een andere soort, zoals een ministerie waar een bedrijf"
              + " staat.",
          REFERENCES,
          "noem een organisatie van de soort die hier hoort");

  public static final Rule EDITIE_ZONDER_BRIEF =
      TABLE.error(
          "editie-zonder-brief",
          "de editie {} heeft geen brief.yaml",
          "In brief.yaml staan de datum, de ondertekening en de onderdelen van de brief.",
          "Conventie van het huis: een editie is een map met brief.yaml (docs/handleiding.md,"
              + " ‘Een nieuwe editie maken’).",
          "maak brief.yaml aan, of verwijder de map");

  public static final Rule ONDERDEEL_ZONDER_INHOUD =
      TABLE.error(
          "onderdeel-zonder-inhoud",
          "een onderdeel heeft een bestand of een sjabloon{}",
          "Een onderdeel van de brief heeft precies één bron van tekst.",
          "Conventie van het huis: brief.yaml noemt elk onderdeel (docs/handleiding.md, ‘Een"
              + " nieuwe editie maken’).",
          "geef bestand (een Markdownbestand in deze map) of sjabloon");

  public static final Rule CLAUSULE_ZONDER_KOP =
      TABLE.error(
          "clausule-zonder-kop",
          "het bestand begint niet met gegevens tussen twee regels met ---",
          "Zonder gegevens is niet bekend in welk stuk een clausule hoort.",
          "Conventie van het huis: een clausule begint met haar gegevens"
              + " (docs/handleiding-juridisch.md, ‘Een clausule schrijven’).",
          "zet bovenaan: ---, dan id, versie, titel en de andere sleutels, dan weer ---");

  public static final Rule CLAUSULE_ZONDER_TEKST =
      TABLE.error(
          "clausule-zonder-tekst",
          "onder de gegevens staat geen tekst",
          "Een clausule zonder tekst zou een leeg artikel geven.",
          "Conventie van het huis: een clausule is gegevens met tekst"
              + " (docs/handleiding-juridisch.md, ‘Een clausule schrijven’).",
          "schrijf de tekst van de clausule onder de tweede regel met ---");

  private SchemaRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

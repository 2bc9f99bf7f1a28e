package nl.paraaf.rules;

import java.util.List;

/** Templates as a language: reading, variables and calls. */
public final class TemplateRules {
  private static final String FREEMARKER = "De taal van FreeMarker 2.3 (docs/sjablonen.md).";
  private static final String VARIABLES =
      "Conventie van het huis: de variabelen van de sjablonen (docs/sjablonen.md, ‘Variables’).";
  private static final String SAFE =
      "Conventie van het huis: een sjabloon bereikt geen Java, geen bestand buiten zijn map en"
          + " geen klok (docs/architecture.md, ‘Merge’).";
  private static final String LIMITS =
      "Conventie van het huis: grenzen aan invoer, zodat een vergissing geen uren kost"
          + " (docs/architecture.md, ‘Merge’).";
  private static final Table TABLE = new Table(Group.SJABLOON);

  public static final Rule SJABLOON_SYNTAXIS =
      TABLE.error(
          "sjabloon-syntaxis",
          "{}",
          "Het sjabloon of de interpolatie volgt de regels van de taal niet.",
          FREEMARKER,
          "verbeter de regel; de melding noemt wat ontbreekt of te veel is");

  public static final Rule SJABLOON_ONTBREEKT =
      TABLE.error(
          "sjabloon-ontbreekt",
          "het sjabloon ‘{}’ bestaat niet",
          "Wat wordt ingevoegd, moet in de map met sjablonen staan.",
          FREEMARKER,
          "controleer de naam van het sjabloon");

  public static final Rule SJABLOON_ONLEESBAAR =
      TABLE.error(
          "sjabloon-onleesbaar",
          "een sjabloon kan niet worden gelezen",
          "Het bestand, of wat het oplevert, is niet te lezen.",
          FREEMARKER,
          "controleer het bestand, de elementen en hun attributen");

  public static final Rule SJABLOON_EINDELOOS =
      TABLE.error(
          "sjabloon-eindeloos",
          "een macro of functie in dit sjabloon roept zichzelf zonder einde aan",
          "Zonder einde komt er nooit een document.",
          LIMITS,
          "zorg dat elke macro die zichzelf aanroept een keer stopt");

  public static final Rule SJABLOON_STOPT =
      TABLE.error(
          "sjabloon-stopt",
          "het sjabloon stopt hier zelf: {}",
          "Het sjabloon meldt met <#stop> dat het niet verder kan.",
          FREEMARKER,
          "los op wat het meldt, of haal <#stop> weg");

  public static final Rule DOCUMENT_TE_GROOT =
      TABLE.error(
          "document-te-groot",
          "dit document wordt groter dan {} MB",
          "Waarschijnlijk herhaalt een lijst of een macro zichzelf zonder einde.",
          LIMITS,
          "controleer de herhalingen in het sjabloon");

  public static final Rule BUITEN_DE_MAP =
      TABLE.error(
          "buiten-de-map",
          "‘{}’ ligt buiten de map met sjablonen",
          "Een sjabloon voegt alleen andere sjablonen in.",
          SAFE,
          "gebruik alleen bestanden in de map met sjablonen");

  public static final Rule NIET_TOEGESTAAN =
      TABLE.error(
          "niet-toegestaan",
          "{}",
          "Een sjabloon gebruikt alleen de feiten van de editie: zo geeft dezelfde invoer altijd"
              + " hetzelfde document.",
          SAFE,
          "haal het weg; gebruik voor de datum de variabele peildatum");

  public static final Rule ONBEKENDE_VARIABELE =
      TABLE.error(
          "onbekende-variabele",
          "‘{}’ bestaat niet of is leeg",
          "Een naam die er niet is, zou een gat in de tekst geven. Een feit van na de datum van"
              + " de brief bestaat ook niet.",
          VARIABLES,
          "controleer de naam; vraag met ?? of een waarde er is die mag ontbreken");

  public static final Rule VERKEERDE_SOORT =
      TABLE.error(
          "verkeerde-soort",
          "{} is {}, maar hier is {} nodig",
          "Een lijst, een getal, een tekst en een record worden elk anders gebruikt.",
          VARIABLES,
          "gebruik een waarde van de juiste soort");

  public static final Rule VERKEERDE_AANROEP =
      TABLE.error(
          "verkeerde-aanroep",
          "{}",
          "Een functie of macro kreeg te veel, te weinig of de verkeerde gegevens.",
          VARIABLES,
          "geef tussen de haakjes wat de functie nodig heeft");

  public static final Rule VERKEERDE_VERGELIJKING =
      TABLE.error(
          "verkeerde-vergelijking",
          "deze twee waarden zijn van verschillende soort en niet te vergelijken",
          "Alleen waarden van dezelfde soort zijn te vergelijken.",
          FREEMARKER,
          "vergelijk twee getallen of twee teksten");

  public static final Rule VERKEERDE_BEREKENING =
      TABLE.error(
          "verkeerde-berekening",
          "deze berekening deelt door nul",
          "Delen door nul heeft geen uitkomst.",
          FREEMARKER,
          "vraag eerst met <#if> of de deler groter is dan 0");

  public static final Rule VERKEERDE_REEKS =
      TABLE.error(
          "verkeerde-reeks",
          "deze reeks loopt verder dan de lijst",
          "Een deel van een lijst of tekst valt binnen die lijst of tekst.",
          FREEMARKER,
          "begin te tellen bij 0, en vraag niet meer dan er is");

  public static final Rule VERKEERDE_UITDRUKKING =
      TABLE.error(
          "verkeerde-uitdrukking",
          "de tekst bij ?eval is geen geldige uitdrukking",
          "De tekst bij ?eval moet een uitdrukking van FreeMarker zijn.",
          FREEMARKER,
          "schrijf de uitdrukking zelf, zonder ?eval");

  public static final Rule PROZA_ONTBREEKT =
      TABLE.error(
          "proza-ontbreekt",
          "het bestand ‘{}’ hoort niet bij deze editie",
          "Het sjabloon vraagt om tekst die in de map van de editie niet staat.",
          VARIABLES,
          "maak het bestand in de map van de editie, of haal het onderdeel weg");

  private TemplateRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

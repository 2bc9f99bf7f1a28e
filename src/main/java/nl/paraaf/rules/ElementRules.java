package nl.paraaf.rules;

import java.util.List;

/** The vocabulary of elements that a template delivers. */
public final class ElementRules {
  private static final String VOCABULARY =
      "Conventie van het huis: het vocabulaire van de sjablonen (docs/sjablonen.md, ‘Blocks’ en"
          + " ‘Inline’).";
  private static final String XML = "XML 1.0, paragraaf 2.1 (Well-Formed XML Documents).";
  private static final Table TABLE = new Table(Group.SJABLOON);

  public static final Rule SJABLOON_ZONDER_DOCUMENT =
      TABLE.error(
          "sjabloon-zonder-document",
          "dit sjabloon levert geen element <document> op",
          "Een sjabloon levert precies één document op.",
          "Conventie van het huis: het element document (docs/sjablonen.md, ‘The document’).",
          "zet alles tussen <document titel=\"…\"> en </document>");

  public static final Rule TEKST_BUITEN_DOCUMENT =
      TABLE.error(
          "tekst-buiten-document",
          "er staat tekst buiten <document>: ‘{}’",
          "Tekst buiten het document zou stil verdwijnen.",
          "Conventie van het huis: het element document (docs/sjablonen.md, ‘The document’).",
          "zet alles tussen <document titel=\"…\"> en </document>");

  public static final Rule ONBEKEND_ELEMENT =
      TABLE.error(
          "onbekend-element",
          "<{}> is geen element van de sjablonen",
          "Alleen elementen die Paraaf kent, kunnen in Word en PDF worden geschreven.",
          VOCABULARY,
          "kies een element uit docs/sjablonen.md");

  public static final Rule ELEMENT_VERKEERDE_PLAATS =
      TABLE.error(
          "element-verkeerde-plaats",
          "<{}> mag niet direct in <{}> staan",
          "Elk element heeft zijn plaats in de opbouw van een document.",
          VOCABULARY,
          "zet het element waar het mag staan");

  public static final Rule ELEMENT_ONTBREEKT =
      TABLE.error(
          "element-ontbreekt",
          "<{}> mist een <{}>",
          "Zonder dit deel is het element niet compleet.",
          VOCABULARY,
          "zet het ontbrekende element erin");

  public static final Rule ELEMENT_TE_VAAK =
      TABLE.error(
          "element-te-vaak",
          "<{}> heeft {} keer <{}>, maar mag er {} hebben",
          "Het element kan dit deel niet zo vaak bevatten.",
          VOCABULARY,
          "haal weg wat te veel is");

  public static final Rule ELEMENT_NIET_GEOPEND =
      TABLE.error(
          "element-niet-geopend",
          "na deze plaats staat </{}>, maar er is geen <{}> open",
          "Elk element wordt geopend en gesloten.",
          XML,
          "haal de sluiting weg, of zet de opening waar het element begint");

  public static final Rule ELEMENT_NIET_GESLOTEN =
      TABLE.error(
          "element-niet-gesloten",
          "<{}> is niet gesloten",
          "Elk element wordt geopend en gesloten.",
          XML,
          "zet de sluiting waar het element eindigt");

  public static final Rule TEKST_VERKEERDE_PLAATS =
      TABLE.error(
          "tekst-verkeerde-plaats",
          "in <{}> mag geen losse tekst staan: ‘{}’",
          "Tekst staat in een alinea, een cel, een titel of een ander element voor tekst.",
          VOCABULARY,
          "zet de tekst in een <alinea>");

  public static final Rule ONBEKEND_ATTRIBUUT =
      TABLE.error(
          "onbekend-attribuut",
          "<{}> kent geen attribuut {}",
          "Een attribuut dat niemand leest, is een tikfout.",
          VOCABULARY,
          "kies een attribuut dat het element kent");

  public static final Rule VERPLICHT_ATTRIBUUT =
      TABLE.error(
          "verplicht-attribuut",
          "<{}> mist het attribuut {}",
          "Zonder dit attribuut is het element niet compleet.",
          VOCABULARY,
          "voeg het attribuut toe");

  public static final Rule ATTRIBUUT_VERKEERD =
      TABLE.error(
          "attribuut-verkeerd",
          "<{}> is niet goed geschreven",
          "Een attribuut is naam=\"waarde\", staat er één keer en is niet van het programma zelf.",
          XML,
          "schrijf elk attribuut als naam=\"waarde\", en sluit met >");

  public static final Rule WAARDE_IN_ATTRIBUUT =
      TABLE.error(
          "waarde-in-attribuut",
          "in het attribuut {} van <{}> staat een waarde met herkomst; daar past alleen gewone"
              + " tekst",
          "De herkomst van een waarde past niet in een attribuut.",
          "Conventie van het huis: waarden met herkomst"
              + " (docs/adr/0003-one-vocabulary-and-values-with-origin.md).",
          "schrijf ${tekst(…)} in plaats van ${…} tussen de aanhalingstekens");

  public static final Rule ONGELDIGE_WAARDE =
      TABLE.error(
          "ongeldige-waarde",
          "{} van <{}> kan niet ‘{}’ zijn",
          "Dit attribuut kent een vaste lijst van waarden, of een getal.",
          VOCABULARY,
          "kies een waarde die het attribuut kent");

  public static final Rule LOS_KLEINER_DAN =
      TABLE.error(
          "los-kleiner-dan",
          "hier staat een < die geen element begint",
          "Een los teken < maakt de rest van het sjabloon onleesbaar.",
          XML,
          "schrijf &lt; waar het teken < bedoeld is");

  public static final Rule LOSSE_AMPERSAND =
      TABLE.error(
          "losse-ampersand",
          "hier staat een losse &",
          "Een los teken & maakt de rest van het sjabloon onleesbaar.",
          XML,
          "schrijf &amp; waar het teken & bedoeld is");

  public static final Rule RIJ_PAST_NIET =
      TABLE.error(
          "rij-past-niet",
          "deze rij beslaat {}, maar de tabel heeft er {}",
          "Elke rij van een tabel is even breed.",
          VOCABULARY,
          "geef elke kolom een <cel>, of laat een cel er meer beslaan met kolommen=\"2\"");

  public static final Rule PUNT_ZONDER_ALINEA =
      TABLE.error(
          "punt-zonder-alinea",
          "dit <punt> begint met <{}> in plaats van met een <alinea>",
          "Een punt van een lijst begint met tekst.",
          VOCABULARY,
          "zet er een <alinea> boven");

  public static final Rule TITEL_LEEG =
      TABLE.error(
          "titel-leeg",
          "<{}> heeft geen tekst",
          "Een lege titel is een plaats in de inhoud zonder naam.",
          "WCAG 2.1, succescriterium 1.3.1 (info en relaties): de opbouw van een tekst blijkt uit"
              + " haar koppen.",
          "schrijf er tekst in, of laat het onderdeel weg");

  public static final Rule ONBEKENDE_BRON =
      TABLE.error(
          "onbekende-bron",
          "‘{}’ staat niet in het register van kamerstukken of van bronnen",
          "Een vindplaats komt uit het register, zodat zij overal gelijk is.",
          "Conventie van het huis: bronnen staan in een register (docs/handleiding.md, ‘Een bron"
              + " of een Kamerstuk toevoegen’).",
          "neem het stuk op in een van die registers");

  private ElementRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

package nl.paraaf.rules;

import java.util.List;

/** Prose in Markdown. */
public final class ProseRules {
  private static final String MARKDOWN =
      "Conventie van het huis: de vorm van een brief ligt vast, en de tekst kent alleen wat"
          + " daarin past (docs/handleiding.md, ‘Tekst schrijven’).";
  private static final String NOTES =
      "Conventie van het huis: elke noot heeft een eigen nummer en één plaats"
          + " (docs/handleiding.md, ‘Tekst schrijven’).";
  private static final String HEADINGS =
      "WCAG 2.1, succescriterium 1.3.1 (info en relaties): de opbouw van een tekst blijkt uit"
          + " haar koppen.";
  private static final String MEMBERS =
      "Conventie van het huis: een clausule is een reeks leden (docs/handleiding-juridisch.md,"
          + " ‘Een clausule schrijven’).";
  private static final Table TABLE = new Table(Group.VORM);

  public static final Rule GEEN_AFBEELDING =
      TABLE.error(
          "geen-afbeelding",
          "afbeeldingen kunnen niet in een brief staan",
          "Een brief aan de Kamer bestaat uit tekst en tabellen; een afbeelding zonder tekst is"
              + " niet toegankelijk.",
          MARKDOWN,
          "verwijder de afbeelding, of beschrijf in tekst of een tabel wat zij laat zien");

  public static final Rule GEEN_CODE =
      TABLE.error(
          "geen-code",
          "tekst tussen ` is code, en die kan niet in een brief staan",
          "Tekst tussen accenten of met vier spaties ervoor geldt in Markdown als code.",
          MARKDOWN,
          "verwijder de accenten of de spaties");

  public static final Rule GEEN_CITAATBLOK =
      TABLE.error(
          "geen-citaatblok",
          "een citaatblok (regels met > ervoor) kan niet in een brief staan",
          "Voor tekst die apart staat, is er de tekstbox.",
          MARKDOWN,
          "verwijder de >, of gebruik een tekstbox: ::: kader Titel");

  public static final Rule GEEN_STREEP =
      TABLE.error(
          "geen-streep",
          "een streep over de bladzijde kan niet in een brief staan",
          "Koppen verdelen de tekst, geen strepen.",
          MARKDOWN,
          "gebruik een kop om tekst te scheiden");

  public static final Rule GEEN_HTML =
      TABLE.error(
          "geen-html",
          "HTML is niet toegestaan: {}",
          "HTML geeft de tekst een vorm die er in Word en PDF anders uitziet.",
          MARKDOWN,
          "gebruik Markdown; schrijf \\< voor een gewoon kleiner-dan-teken");

  public static final Rule KOP_IN_BLOK =
      TABLE.error(
          "kop-in-blok",
          "een kop kan niet in een lijst, voetnoot of tekstbox staan",
          "Koppen verdelen de hele tekst.",
          HEADINGS,
          "zet de kop op een regel vooraan, buiten het blok");

  public static final Rule KOPNIVEAU_OVERGESLAGEN =
      TABLE.error(
          "kopniveau-overgeslagen",
          "na een kop van niveau {} volgt een kop van niveau {}",
          "Wie de tekst met een schermlezer leest, mist een niveau.",
          HEADINGS,
          "begin de kop met het aantal # dat de melding noemt");

  public static final Rule LEGE_KOP =
      TABLE.error(
          "lege-kop",
          "de kop heeft geen tekst",
          "Een lege kop is een plaats in de inhoud zonder naam.",
          HEADINGS,
          "schrijf tekst achter de #");

  public static final Rule VOETNOOT_LEEG =
      TABLE.error(
          "voetnoot-leeg",
          "de voetnoot {} heeft geen tekst",
          "Een noot zonder tekst verwijst naar niets.",
          NOTES,
          "zet de tekst achter de dubbele punt");

  public static final Rule VOETNOOT_DUBBEL =
      TABLE.error(
          "voetnoot-dubbel",
          "de voetnoot {} is twee keer omschreven",
          "Van twee teksten met dezelfde naam zou er één stil verdwijnen.",
          NOTES,
          "geef een van beide een andere naam");

  public static final Rule VOETNOOT_HERHAALD =
      TABLE.error(
          "voetnoot-herhaald",
          "naar de voetnoot {} wordt twee keer verwezen",
          "Elke noot krijgt een eigen nummer.",
          NOTES,
          "schrijf hier een eigen voetnoot");

  public static final Rule VOETNOOT_ONTBREEKT =
      TABLE.error(
          "voetnoot-ontbreekt",
          "de voetnoot {} is nergens omschreven",
          "De tekst verwijst naar een noot die er niet is.",
          NOTES,
          "zet de tekst op een eigen regel: [^naam]: tekst van de noot");

  public static final Rule VOETNOOT_ONGEBRUIKT =
      TABLE.error(
          "voetnoot-ongebruikt",
          "naar de voetnoot {} verwijst geen tekst",
          "Een noot zonder verwijzing verdwijnt uit de brief.",
          NOTES,
          "zet het teken in de tekst waar de noot bij hoort, of verwijder de noot");

  public static final Rule VOETNOOT_IN_VOETNOOT =
      TABLE.error(
          "voetnoot-in-voetnoot",
          "een voetnoot kan geen voetnoot hebben",
          "Word en PDF kennen geen noot in een noot.",
          NOTES,
          "zet de tekst van de tweede noot in de eerste");

  public static final Rule BIJSCHRIFT_ZONDER_TABEL =
      TABLE.error(
          "bijschrift-zonder-tabel",
          "dit bijschrift staat niet direct boven een tabel",
          "Een bijschrift hoort bij een tabel.",
          MARKDOWN,
          "zet de tabel eronder, of begin de alinea met een ander woord dan ‘Tabel:’");

  public static final Rule TABEL_TE_GROOT =
      TABLE.error(
          "tabel-te-groot",
          "een tabel in dit bestand heeft meer dan {} cellen",
          "Zulke grote tabellen zijn gegevens, geen tekst.",
          MARKDOWN,
          "verdeel de tabel; gegevens horen in trajecten of registers");

  public static final Rule ALINEA_TE_LANG =
      TABLE.error(
          "alinea-te-lang",
          "de alinea of tabel die hier begint, is langer dan {} tekens",
          "Wat zo lang is, is meestal een tekst waarin de lege regels ontbreken.",
          MARKDOWN,
          "verdeel de tekst met lege regels");

  public static final Rule LIJST_TE_DIEP =
      TABLE.error(
          "lijst-te-diep",
          "een lijst in deze clausule kan niet zo diep in een andere staan",
          "Leden en onderdelen van een artikel zijn hooguit enkele niveaus diep.",
          MEMBERS,
          "verdeel de tekst over meer leden");

  public static final Rule LIJST_BEGINT_NIET_BIJ_1 =
      TABLE.error(
          "lijst-begint-niet-bij-1",
          "een genummerde lijst begint bij 1",
          "Paraaf nummert zelf; een ander begin zou stil verdwijnen.",
          MARKDOWN,
          "begin met 1., of zet \\ voor de punt als dit geen lijst is");

  public static final Rule LEEG_ONDERDEEL =
      TABLE.error(
          "leeg-onderdeel",
          "dit onderdeel van de lijst is leeg",
          "Een leeg onderdeel geeft een streepje of nummer zonder tekst.",
          MARKDOWN,
          "schrijf er tekst achter");

  public static final Rule ONBEKEND_BLOK =
      TABLE.error(
          "onbekend-blok",
          "een blok van de soort ‘{}’ bestaat niet",
          "Alleen de tekstbox (kader) is een eigen blok.",
          MARKDOWN,
          "open een tekstbox met ::: kader Titel, en sluit haar met :::");

  public static final Rule KADER_OPEN =
      TABLE.error(
          "kader-open",
          "de tekstbox die hier begint, wordt niet gesloten",
          "Zonder einde zou de rest van de tekst in de box komen.",
          MARKDOWN,
          "zet ::: op een eigen regel onder de tekst van de tekstbox");

  public static final Rule KADER_IN_BLOK =
      TABLE.error(
          "kader-in-blok",
          "een tekstbox kan niet in een lijst, voetnoot of andere tekstbox staan",
          "Een tekstbox staat los van de lopende tekst.",
          MARKDOWN,
          "sluit eerst het blok eromheen");

  public static final Rule KADER_ZONDER_TITEL =
      TABLE.error(
          "kader-zonder-titel",
          "de tekstbox heeft geen titel",
          "De titel is de naam waarmee de tekst naar de box verwijst.",
          MARKDOWN,
          "schrijf ::: kader Titel");

  public static final Rule TEKST_NA_LEDEN =
      TABLE.error(
          "tekst-na-leden",
          "na de leden van een artikel kan geen andere tekst staan",
          "Tekst na de leden hoort bij geen enkel lid.",
          MEMBERS,
          "maak er een lid van, of laat de tekst inspringen onder het lid waar hij bij hoort");

  public static final Rule KOP_IN_CLAUSULE =
      TABLE.error(
          "kop-in-clausule",
          "de tekst van een clausule heeft geen koppen",
          "De kop van een artikel is de titel van de clausule.",
          MEMBERS,
          "de kop van een artikel is de titel bovenaan het bestand");

  public static final Rule EINDE_GEEN_TEKST =
      TABLE.error(
          "einde-geen-tekst",
          "deze clausule eindigt niet met tekst",
          "Het programma zet het leesteken aan het einde, en dat kan alleen achter tekst.",
          MEMBERS,
          "eindig met een alinea of een lijst");

  public static final Rule LEESTEKEN_AAN_EINDE =
      TABLE.error(
          "leesteken-aan-einde",
          "een {} eindigt zonder punt of puntkomma",
          "Het programma zet het leesteken dat bij de plaats in het stuk past.",
          MEMBERS,
          "haal het leesteken weg; het programma zet het juiste");

  public static final Rule INTERPOLATIE_OPEN =
      TABLE.error(
          "interpolatie-open",
          "de ${ die hier begint, wordt niet gesloten",
          "Zonder einde is niet bekend welke waarde is bedoeld.",
          "Conventie van het huis: waarden staan tussen ${ en } (docs/handleiding.md, ‘Getallen,"
              + " datums en lijsten uit de gegevens’).",
          "zet } achter de naam van de waarde, of schrijf \\${ voor de tekens zelf");

  public static final Rule ONGELDIGE_LINK =
      TABLE.error(
          "ongeldige-link",
          "een link kan niet naar ‘{}’ gaan",
          "Een koppeling in een brief moet blijven werken en veilig zijn.",
          MARKDOWN,
          "een adres begint met https:// of mailto:; verwijs binnen de brief met [](#naam)");

  public static final Rule ONGELDIGE_NAAM =
      TABLE.error(
          "ongeldige-naam",
          "{} is geen goede naam om naar te verwijzen",
          "De naam wordt een plaats in Word, PDF en HTML.",
          MARKDOWN,
          "gebruik kleine letters, cijfers en koppeltekens, zoals {#stand-van-zaken}");

  public static final Rule VERWIJZING_MET_TEKST =
      TABLE.error(
          "verwijzing-met-tekst",
          "een verwijzing binnen de brief krijgt haar tekst van het programma",
          "Het programma vult het nummer in; zo klopt het altijd.",
          MARKDOWN,
          "laat de tekst tussen de rechte haken weg: [](#naam)");

  public static final Rule ONGELDIGE_CITATIE =
      TABLE.error(
          "ongeldige-citatie",
          "‘{}’ is geen verwijzing naar een bron",
          "Alleen een verwijzing in de vaste vorm kan worden opgezocht.",
          MARKDOWN,
          "schrijf [@sleutel], [@sleutel, p. 3] of [@sleutel; @sleutel]");

  public static final Rule ONGELDIGE_OPEN_PLAATS =
      TABLE.error(
          "ongeldige-open-plaats",
          "een open plaats noemt wat er komt te staan en wat daarvoor nodig is",
          "Wie de open plaats vult, moet weten wat er nodig is en van wie.",
          "Conventie van het huis: wat onbekend is, is zichtbaar (docs/handleiding.md, ‘Open"
              + " plaatsen’).",
          "schrijf [?naam: wat nodig is en van wie], zonder ${…}");

  private ProseRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

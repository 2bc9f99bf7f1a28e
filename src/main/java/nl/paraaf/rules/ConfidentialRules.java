package nl.paraaf.rules;

import java.util.List;

/** What is not for everyone, and what is known to be unknown. No exception takes these away. */
public final class ConfidentialRules {
  private static final String HOUSE =
      "Conventie van het huis: wat vertrouwelijk is, bestaat niet in een openbaar stuk"
          + " (docs/handleiding.md, ‘Vertrouwelijke gegevens’).";
  private static final String UNKNOWN =
      "Conventie van het huis: wat onbekend is, is zichtbaar (docs/handleiding.md, ‘Open"
          + " plaatsen’).";
  private static final Table TABLE = new Table(Group.VERTROUWELIJK);

  public static final Rule VERTROUWELIJKE_WAARDE =
      TABLE.error(
          "vertrouwelijke-waarde",
          "{} is {} en bestaat niet in een openbaar stuk",
          "Een openbaar stuk wordt gemaakt van gegevens waarin niets staat wat op zijn datum"
              + " gesloten is. Een sjabloon of tekst die er toch naar vraagt, krijgt de waarde"
              + " niet.",
          HOUSE,
          "haal de waarde hier weg, of vraag eerst met ?? of zij er is");

  public static final Rule VERTROUWELIJK_WEGGELATEN =
      TABLE.firmHint(
          "vertrouwelijk-weggelaten",
          "{} is {} en staat niet in {}",
          "Een openbaar stuk dat zonder een gesloten waarde kan, wordt zonder die waarde gemaakt."
              + " Iemand moet nalezen of het dan nog klopt.",
          HOUSE,
          "lees na of het stuk zonder deze waarde klopt");

  public static final Rule VERTROUWELIJK_GELEKT =
      TABLE.error(
          "vertrouwelijk-gelekt",
          "in het openbare stuk {} staat een waarde die {} is (gevonden in: {})",
          "In elk openbaar stuk wordt gezocht naar alle gesloten waarden, in elke vorm waarin zij"
              + " geschreven kunnen zijn, ook in wat niet op de bladzijde staat.",
          HOUSE,
          "haal de waarde uit de tekst of het sjabloon van dit stuk; is zij al openbaar, geef dan"
              + " bij de klasse een embargo dat voorbij is");

  public static final Rule EDITIE_NIET_OPENBAAR =
      TABLE.error(
          "editie-niet-openbaar",
          "de editie {} is op haar eigen datum niet openbaar",
          "Van een editie die gesloten is, of waarvan een onmisbaar gegeven gesloten is, kan geen"
              + " openbaar stuk worden gemaakt.",
          HOUSE,
          "maak alleen interne stukken van deze editie, of haal de klasse weg");

  public static final Rule EMBARGO_ZONDER_KLASSE =
      TABLE.error(
          "embargo-zonder-klasse",
          "er is een embargo, maar geen klasse",
          "Een embargo zegt tot wanneer een klasse geldt; zonder klasse is alles openbaar.",
          HOUSE,
          "schrijf erboven ook klasse, zoals klasse: vertrouwelijk");

  public static final Rule EMBARGO_ONTBREEKT =
      TABLE.error(
          "embargo-ontbreekt",
          "hier is niet te zien welke ondertekening de waarde openbaar maakt",
          "In een traject volgt uit de gebeurtenissen wanneer is getekend. Daarbuiten moet er"
              + " staan tot wanneer ‘tot-ondertekening’ duurt.",
          HOUSE,
          "geef embargo: de eerste dag waarop zij openbaar is");

  public static final Rule BEKEND_EN_ONBEKEND =
      TABLE.error(
          "bekend-en-onbekend",
          "{} is ingevuld en staat ook bij nogNietBekend",
          "Een waarde is ingevuld of nog niet bekend, niet allebei.",
          UNKNOWN,
          "haal een van beide weg");

  public static final Rule NIET_ONBEKEND_TE_LATEN =
      TABLE.error(
          "niet-onbekend-te-laten",
          "{} kan hier niet nog onbekend zijn",
          "Een verplichte waarde moet er staan, en een lijst kan leeg zijn. Alleen een andere"
              + " waarde kan nog onbekend zijn.",
          UNKNOWN,
          "wacht met het onderdeel tot u de waarde weet");

  private ConfidentialRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

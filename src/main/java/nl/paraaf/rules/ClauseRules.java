package nl.paraaf.rules;

import java.util.List;

/** Clauses of the library and the drafts that are made with them. */
public final class ClauseRules {
  private static final String LIBRARY =
      "Conventie van het huis: de bibliotheek van clausules (docs/handleiding-juridisch.md, ‘Wat"
          + " een clausule is’).";
  private static final String VARIANTS =
      "Conventie van het huis: van elke variantgroep past er precies één"
          + " (docs/handleiding-juridisch.md, ‘Varianten kiezen’).";
  private static final String DRAFTS =
      "Conventie van het huis: het opstelbestand (docs/handleiding-juridisch.md, ‘Het"
          + " opstelbestand’).";
  private static final String OVERRIDES =
      "Conventie van het huis: afwijken met reden (docs/handleiding-juridisch.md, ‘Afwijken van"
          + " de bibliotheek’).";
  private static final String POINTING =
      "Conventie van het huis: verwijzen naar clausules (docs/handleiding-juridisch.md,"
          + " ‘Verwijzen’).";
  private static final String CONDITIONS =
      "Conventie van het huis: een voorwaarde is een vraag aan de gegevens"
          + " (docs/handleiding-juridisch.md, ‘Een voorwaarde schrijven’).";
  private static final Table TABLE = new Table(Group.JURIDISCH);

  public static final Rule ONBEKEND_ONTWERP =
      TABLE.error(
          "onbekend-ontwerp",
          "er is geen juridisch stuk voor {}",
          "Het gevraagde stuk heeft geen opstelbestand in content/juridisch.",
          DRAFTS,
          "kies een traject of stuk waarvoor een opstelbestand bestaat");

  public static final Rule DUBBEL_ONTWERP =
      TABLE.error(
          "dubbel-ontwerp",
          "voor traject {} is er nog een {}",
          "Van elk stuk is er per traject één concept.",
          DRAFTS,
          "houd één bestand per traject en stuk, of kies een ander document");

  public static final Rule DEFINITIE_ZONDER_TERM =
      TABLE.error(
          "definitie-zonder-term",
          "deze definitie noemt geen term",
          "Een definitie zegt wat een term betekent.",
          LIBRARY,
          "voeg toe: term: Het Gedefinieerde Woord");

  public static final Rule TERM_ZONDER_DEFINITIE =
      TABLE.error(
          "term-zonder-definitie",
          "alleen een definitie heeft een term, en dit is soort {}",
          "Een term wordt op één plaats gedefinieerd.",
          LIBRARY,
          "haal term weg, of maak er soort: definitie van");

  public static final Rule SJABLOON_ZONDER_BIJLAGE =
      TABLE.error(
          "sjabloon-zonder-bijlage",
          "alleen een bijlage heeft een sjabloon, en dit is soort {}",
          "Alleen een bijlage kan uit de gegevens worden opgebouwd.",
          LIBRARY,
          "haal sjabloon weg");

  public static final Rule GROEP_HEET_ALS_CLAUSULE =
      TABLE.error(
          "groep-heet-als-clausule",
          "de variantgroep ‘{}’ heet zoals een clausule",
          "Een verwijzing noemt een clausule of een groep; met twee gelijke namen is niet"
              + " duidelijk welke is bedoeld.",
          VARIANTS,
          "geef de groep een andere naam; verwijzingen gaan naar de groep");

  public static final Rule GEMENGDE_VARIANTGROEP =
      TABLE.error(
          "gemengde-variantgroep",
          "in de variantgroep ‘{}’ is {} van soort {} en {} van soort {}",
          "Varianten komen op dezelfde plaats in het stuk.",
          VARIANTS,
          "geef alle varianten van de groep dezelfde soort");

  public static final Rule GEEN_VARIANT =
      TABLE.error(
          "geen-variant",
          "geen clausule van de variantgroep ‘{}’ past bij {}",
          "Het stuk zou een bepaling missen die elk stuk van deze soort heeft.",
          VARIANTS,
          "maak de voorwaarden zo dat er altijd precies één waar is, of kies met een afwijking");

  public static final Rule MEER_VARIANTEN =
      TABLE.error(
          "meer-varianten",
          "meer dan één clausule van de variantgroep ‘{}’ past bij {}",
          "Het stuk zou twee keer hetzelfde onderwerp regelen.",
          VARIANTS,
          "maak de voorwaarden zo dat er altijd precies één waar is, of kies met een afwijking");

  public static final Rule TRAJECT_NOG_ONBEKEND =
      TABLE.error(
          "traject-nog-onbekend",
          "op {} was er met traject {} nog niets gebeurd",
          "Een stuk kan niet dateren van vóór het traject.",
          DRAFTS,
          "kies een latere datum");

  public static final Rule DEEL_BUITEN_BEREIK =
      TABLE.error(
          "deel-buiten-bereik",
          "deel {} van {} bestaat niet",
          "Het nummer van een deel is ten hoogste het aantal delen.",
          DRAFTS,
          "kies een nummer dat ten hoogste gelijk is aan van");

  public static final Rule CLAUSULE_ANDER_STUK =
      TABLE.error(
          "clausule-ander-stuk",
          "clausule {} is niet voor een {}",
          "Een clausule is geschreven voor bepaalde stukken.",
          OVERRIDES,
          "kies een clausule die voor dit stuk is");

  public static final Rule CLAUSULE_VERVALLEN =
      TABLE.error(
          "clausule-vervallen",
          "{} vervallen op {}",
          "Een vervallen clausule wordt niet meer getoetst.",
          LIBRARY,
          "kies een clausule die vastgesteld is");

  public static final Rule CLAUSULE_GEWIJZIGD =
      TABLE.warning(
          "clausule-gewijzigd",
          "de clausule {} is nu versie {}, maar was versie {} toen {} werd vastgelegd",
          "Wie het vorige concept heeft beoordeeld, moet weten dat de tekst is veranderd.",
          "Conventie van het huis: vastleggen van versies (docs/handleiding-juridisch.md, ‘Een"
              + " clausule wijzigen’).",
          "bekijk wat er is veranderd, en leg daarna vast met ./paraaf genereer --vastleggen");

  public static final Rule DUBBELE_AFWIJKING =
      TABLE.error(
          "dubbele-afwijking",
          "van clausule {} wordt al eerder afgeweken",
          "Twee afwijkingen van dezelfde clausule spreken elkaar tegen.",
          OVERRIDES,
          "voeg de afwijkingen samen");

  public static final Rule AFWIJKING_ZONDER_TEKST =
      TABLE.error(
          "afwijking-zonder-tekst",
          "bij vervangen hoort een nieuwe tekst",
          "Zonder tekst is niet bekend wat ervoor in de plaats komt.",
          OVERRIDES,
          "voeg toe: tekst: |");

  public static final Rule AFWIJKING_MET_TEKST =
      TABLE.error(
          "afwijking-met-tekst",
          "bij weglaten hoort geen tekst",
          "De tekst zou stil verdwijnen.",
          OVERRIDES,
          "haal tekst weg, of kies actie: vervangen");

  public static final Rule AFWIJKING_ZONDER_GEVOLG =
      TABLE.warning(
          "afwijking-zonder-gevolg",
          "de afwijking van clausule {} verandert niets: {}",
          "Een afwijking die niets doet, is achterhaald of verkeerd geschreven.",
          OVERRIDES,
          "haal de afwijking weg, of kies een andere clausule");

  public static final Rule VERWIJZING_NAAR_VARIANT =
      TABLE.error(
          "verwijzing-naar-variant",
          "‘{}’ is één van de varianten in de groep ‘{}’",
          "In een ander stuk is een andere variant gekozen; dan gaat de verwijzing nergens heen.",
          POINTING,
          "verwijs naar de groep");

  public static final Rule VERWIJZING_BUITEN_STUK =
      TABLE.error(
          "verwijzing-buiten-stuk",
          "de clausule ‘{}’, waarnaar deze tekst verwijst, staat niet in {}",
          "De lezer zou naar een artikel worden gestuurd dat er niet is.",
          POINTING,
          "neem de clausule op, of pas deze tekst aan met een afwijking");

  public static final Rule VERWIJZING_ZONDER_NUMMER =
      TABLE.error(
          "verwijzing-zonder-nummer",
          "naar ‘{}’ kan niet worden verwezen: de soort is {}",
          "Alleen wat een nummer of een term heeft, kan worden aangehaald.",
          POINTING,
          "verwijs naar een artikel, een bijlage of een definitie");

  public static final Rule VERWIJZING_ZONDER_DOEL =
      TABLE.error(
          "verwijzing-zonder-doel",
          "clausule {} heeft geen onderdeel ‘{}’",
          "Het genoemde lid bestaat niet.",
          POINTING,
          "zet {#naam} achter het lid waarnaar u verwijst");

  public static final Rule VOORWAARDE_HAAKJES =
      TABLE.error(
          "voorwaarde-haakjes",
          "de haakjes in deze voorwaarde sluiten niet",
          "Een voorwaarde die niet te lezen is, kan geen clausule kiezen.",
          CONDITIONS,
          "tel de haakjes en de aanhalingstekens na");

  public static final Rule VOORWAARDE_GEEN_WAARHEID =
      TABLE.error(
          "voorwaarde-geen-waarheid",
          "deze voorwaarde is niet waar of onwaar, maar {}",
          "Een voorwaarde heeft een antwoord: ja of nee.",
          CONDITIONS,
          "maak er een vraag van, zoals provincies?size > 1 of draft.deel??");

  private ClauseRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

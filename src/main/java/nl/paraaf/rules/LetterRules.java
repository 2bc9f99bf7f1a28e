package nl.paraaf.rules;

import java.util.List;

/** An edition and its letter. */
public final class LetterRules {
  private static final Table TABLE = new Table(Group.BRIEF);

  public static final Rule GEEN_EDITIE =
      TABLE.error(
          "geen-editie",
          "er is nog geen editie in {}",
          "Zonder editie is er geen brief om te maken of te controleren.",
          "Conventie van het huis: een editie is een map met brief.yaml (docs/handleiding.md,"
              + " ‘Een nieuwe editie maken’).",
          "maak een map met een brief.yaml, zie docs/handleiding.md");

  public static final Rule ONBEKENDE_EDITIE =
      TABLE.error(
          "onbekende-editie",
          "er is geen editie ‘{}’",
          "De gevraagde editie heeft geen map in content/edities.",
          "Conventie van het huis: een editie is een map met brief.yaml (docs/handleiding.md,"
              + " ‘Een nieuwe editie maken’).",
          "kies een editie die bestaat");

  public static final Rule OMGEKEERDE_PEILDATUMS =
      TABLE.error(
          "omgekeerde-peildatums",
          "{} {} ligt niet {} {}",
          "Wat ‘sinds de vorige brief’ is gebeurd, volgt uit twee datums die op volgorde staan.",
          "Conventie van het huis: vorigePeildatum is de datum van de vorige brief"
              + " (docs/handleiding.md, ‘Een nieuwe editie maken’).",
          "vorigePeildatum is de datum van de vorige voortgangsbrief");

  public static final Rule ORGANISATIE_BESTAAT_NIET =
      TABLE.error(
          "organisatie-bestaat-niet",
          "{} {} bestaat niet op {}, maar {}",
          "Ministeries veranderen van naam; een brief noemt de organisatie zoals zij op haar"
              + " datum bestaat.",
          "Conventie van het huis: het register van organisaties heeft van en tot"
              + " (content/README.md, ‘Tijd’).",
          "kies een organisatie die op de datum van de brief bestaat");

  public static final Rule AMBT_BESTAAT_NIET =
      TABLE.error(
          "ambt-bestaat-niet",
          "het ambt {} bestaat niet op {}",
          "Een ambt heeft een eerste en soms een laatste dag; een brief kan alleen worden"
              + " ondertekend in een ambt dat dan bestaat.",
          "Conventie van het huis: het register van ambten heeft van en tot (content/README.md,"
              + " ‘Tijd’).",
          "kies een ambt dat op de datum van de brief bestaat");

  public static final Rule ONDERTEKENAAR_NIET_IN_AMBT =
      TABLE.error(
          "ondertekenaar-niet-in-ambt",
          "{} bekleedt op {} niet het ambt {}",
          "Wie tekent, bekleedt op de datum van de brief het ambt dat onder de brief staat.",
          "Conventie van het huis: het register van personen heeft de termijn van elk ambt"
              + " (docs/handleiding.md, ‘Een nieuwe editie maken’).",
          "controleer de datum, of kies wie het ambt dan bekleedt");

  private LetterRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

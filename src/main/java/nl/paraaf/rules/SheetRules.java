package nl.paraaf.rules;

import java.util.List;

/** The sheets on which companies agree to what is said of them. */
public final class SheetRules {
  private static final String SHEETS =
      "Conventie van het huis: een bedrijf ziet zijn tekst vóór de Kamer haar ziet"
          + " (docs/handleiding.md, ‘Andere documenten’).";
  private static final Table TABLE = new Table(Group.BRIEF);

  public static final Rule AKKOORD_ONTBREEKT =
      TABLE.warning(
          "akkoord-ontbreekt",
          "{} is voorgelegd, maar er is nog geen akkoord",
          "Zonder akkoord is niet bekend of het bedrijf de feiten herkent.",
          SHEETS,
          "wacht op het antwoord, of vraag ernaar");

  public static final Rule AKKOORD_ZONDER_VINGERAFDRUK =
      TABLE.error(
          "akkoord-zonder-vingerafdruk",
          "bij het akkoord over {} staat niet over welke tekst het gaat",
          "Een akkoord geldt voor één tekst.",
          SHEETS,
          "leg het akkoord vast met ./paraaf bedrijfsbladen akkoord");

  public static final Rule AKKOORD_VERLOPEN =
      TABLE.firmWarning(
          "akkoord-verlopen",
          "{} is gewijzigd na het akkoord van {}",
          "Het bedrijf heeft met een andere tekst ingestemd. In een definitieve versie is dit een"
              + " fout.",
          SHEETS,
          "leg de tekst opnieuw voor; ./paraaf bedrijfsbladen legt dat vast");

  public static final Rule STAP_OVERGESLAGEN =
      TABLE.error(
          "stap-overgeslagen",
          "{} is niet voorgelegd, maar er is wel een antwoord",
          "Een antwoord kan pas komen nadat het blad is voorgelegd. De stappen zijn: voorgelegd,"
              + " terug, akkoord.",
          SHEETS,
          "vul in wanneer het blad is voorgelegd");

  public static final Rule DATUM_VOLGORDE =
      TABLE.error(
          "datum-volgorde",
          "{} ligt vóór {}",
          "De stappen volgen elkaar in de tijd.",
          SHEETS,
          "verbeter een van de twee datums");

  public static final Rule SECTIE_ONTBREEKT =
      TABLE.error(
          "sectie-ontbreekt",
          "er is geen sectie ‘{}’ in {}",
          "Het bedrijf stemt in met één paragraaf; die moet in het blad te vinden zijn.",
          SHEETS,
          "geef de sectie in het sjabloon die id");

  private SheetRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

package nl.paraaf.rules;

import java.util.List;

/** Who agreed to which text. */
public final class ApprovalRules {
  private static final String ROUTE =
      "Conventie van het huis: een paraaf geldt voor één tekst (docs/handleiding.md, ‘Parafen’).";
  private static final Table TABLE = new Table(Group.BRIEF);

  public static final Rule PARAAF_VERVALLEN =
      TABLE.firmWarning(
          "paraaf-vervallen",
          "{} is gewijzigd na de paraaf van {} ({}) op {}",
          "Wie parafeerde, heeft met een andere tekst ingestemd. In een definitieve versie is dit"
              + " een fout als de rol daar een paraaf moet zetten.",
          ROUTE,
          "leg de tekst opnieuw voor; ./paraaf paraaf legt de nieuwe paraaf vast");

  public static final Rule PARAAF_ONTBREEKT =
      TABLE.error(
          "paraaf-ontbreekt",
          "onder {} ontbreekt de paraaf van: {}",
          "Een definitieve versie is er pas als alle rollen hebben geparafeerd die de beschrijving"
              + " van het document noemt (sleutel parafen).",
          ROUTE,
          "leg het stuk voor en leg de paraaf vast met ./paraaf paraaf");

  public static final Rule PARAAF_ZONDER_STUK =
      TABLE.warning(
          "paraaf-zonder-stuk",
          "er is geen document ‘{}’ waarbij deze parafen horen",
          "Parafen staan in parafen/, in een bestand met de naam van hun document; onder een"
              + " andere naam tellen zij niet mee.",
          ROUTE,
          "verplaats het bestand, of verwijder het");

  public static final Rule PARAAF_STAAT_ER_AL =
      TABLE.error(
          "paraaf-staat-er-al",
          "de paraaf van {} onder {} staat er al, voor deze tekst",
          "Een tweede paraaf van dezelfde rol voegt niets toe zolang de tekst dezelfde is.",
          ROUTE,
          "er is niets te doen");

  public static final Rule PARAAF_VREEMDE_ROL =
      TABLE.error(
          "paraaf-vreemde-rol",
          "{} vraagt geen paraaf van ‘{}’",
          "De rollen staan in de beschrijving van het document (sleutel parafen); een paraaf van"
              + " een andere rol zou niet meetellen.",
          ROUTE,
          "kies een van de rollen, of vul de beschrijving van het document aan");

  public static final Rule PARAAF_WELK_STUK =
      TABLE.error(
          "paraaf-welk-stuk",
          "met ‘{}’ is niet precies één document bedoeld",
          "Een paraaf geldt voor de tekst van precies één document.",
          ROUTE,
          "noem er een");

  private ApprovalRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

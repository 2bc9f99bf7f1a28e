package nl.paraaf.rules;

import java.util.List;

/** Document types beside their templates, and the data that documents have of their own. */
public final class DocumentRules {
  private static final String TYPES =
      "Conventie van het huis: een document is een beschrijving naast een sjabloon"
          + " (docs/documenttypen.md).";
  private static final Table TABLE = new Table(Group.SJABLOON);

  public static final Rule GEEN_DOCUMENTTYPE =
      TABLE.error(
          "geen-documenttype",
          "er is geen document beschreven in {}",
          "Zonder beschrijving is niet bekend welke documenten er zijn.",
          TYPES,
          "maak een bestand met een beschrijving, zie docs/documenttypen.md");

  public static final Rule ONBEKEND_DOCUMENT =
      TABLE.error(
          "onbekend-document",
          "er is geen document ‘{}’",
          "Er is geen beschrijving van een document met deze naam.",
          TYPES,
          "./paraaf documenten noemt alle documenten");

  public static final Rule TRAJECT_NIET_IN_EDITIE =
      TABLE.error(
          "traject-niet-in-editie",
          "traject ‘{}’ is er niet in editie {}",
          "Op de datum van de editie is er van dit traject nog niets bekend, of de naam klopt"
              + " niet.",
          TYPES,
          "kies een traject dat in de editie staat");

  public static final Rule GEEN_STUK =
      TABLE.error(
          "geen-stuk",
          "van ‘{}’ valt in editie {} niets te maken",
          "Het document bestaat, maar deze editie heeft er geen gegevens voor.",
          TYPES,
          "maak de gegevens aan, of kies een ander document");

  public static final Rule DOCUMENT_ZONDER_GEGEVENS =
      TABLE.error(
          "document-zonder-gegevens",
          "het document ‘{}’ heeft geen gegevens van zichzelf",
          "Zonder schema worden de gegevens van een document niet gelezen.",
          TYPES,
          "verwijder het bestand, of noem een schema in de beschrijving van het document");

  public static final Rule BESTAND_VERKEERD =
      TABLE.error(
          "bestand-verkeerd",
          "het document ‘{}’ wordt gemaakt per {}",
          "De plaats van een bestand zegt bij welk stuk het hoort.",
          TYPES,
          "geef het bestand de naam die de melding noemt");

  public static final Rule STUK_ZONDER_GEGEVENS =
      TABLE.error(
          "stuk-zonder-gegevens",
          "deze tekst hoort bij geen stuk",
          "Tekst zonder de gegevens van haar stuk komt in geen document.",
          TYPES,
          "zet het bestand in de map van het stuk waar het bij hoort");

  public static final Rule ONGEBRUIKTE_TEKST =
      TABLE.warning(
          "ongebruikte-tekst",
          "geen gegeven van het stuk noemt dit bestand",
          "Tekst in de map van een stuk die nergens wordt genoemd, komt in geen document.",
          TYPES,
          "noem het bestand in de gegevens van het stuk, of verwijder het");

  public static final Rule SCHEMA_GEEN_GROEP =
      TABLE.error(
          "schema-geen-groep",
          "het schema beschrijft geen groep sleutels",
          "De gegevens van een document zijn sleutels met waarden.",
          TYPES,
          "zet bovenaan \"type\": \"object\"");

  public static final Rule DUBBELE_NAAM =
      TABLE.error(
          "dubbele-naam",
          "er is al een document ‘{}’",
          "Een naam staat voor één document, zodat elke verwijzing duidelijk is.",
          TYPES,
          "geef een van beide een andere naam");

  public static final Rule NAAM_BEZET =
      TABLE.error(
          "naam-bezet",
          "‘{}’ is de naam van een juridisch stuk",
          "Een naam staat voor één document, zodat elke verwijzing duidelijk is.",
          TYPES,
          "geef het document een andere naam");

  public static final Rule DUBBELE_MAP =
      TABLE.error(
          "dubbele-map",
          "er is al een document met de map ‘{}’",
          "Twee documenten in dezelfde map zouden elkaars bestanden lezen.",
          TYPES,
          "geef een van beide een andere map");

  public static final Rule ONBEKEND_FORMAAT =
      TABLE.error(
          "onbekend-formaat",
          "‘{}’ is geen formaat",
          "Een document kan alleen in formaten die er zijn.",
          TYPES,
          "kies uit: docx, pdf, html, md");

  public static final Rule SLEUTEL_HOORT_ERBIJ =
      TABLE.error(
          "sleutel-hoort-erbij",
          "{}",
          "De ene sleutel heeft zonder de andere geen betekenis.",
          TYPES,
          "voeg de sleutel toe die de melding noemt");

  public static final Rule SLEUTEL_HOORT_NIET =
      TABLE.error(
          "sleutel-hoort-niet",
          "{}",
          "De sleutel heeft hier geen betekenis.",
          TYPES,
          "verwijder de sleutel");

  public static final Rule FORMAAT_NIET_BIJ_DOCUMENT =
      TABLE.warning(
          "formaat-niet-bij-document",
          "{} wordt in dit formaat niet gemaakt",
          "De beschrijving van het document sluit het formaat uit.",
          TYPES,
          "kies een formaat dat het document heeft");

  private DocumentRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

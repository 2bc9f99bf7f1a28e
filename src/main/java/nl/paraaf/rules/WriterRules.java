package nl.paraaf.rules;

import java.util.List;

/** What a format cannot show as it should. */
public final class WriterRules {
  private static final String SHOWN =
      "Conventie van het huis: wat een formaat niet kan tonen, is een melding, nooit stilte"
          + " (docs/architecture.md, ‘Write’).";
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule CONTRAST_TE_LAAG =
      TABLE.warning(
          "contrast-te-laag",
          "kleur {} op {} heeft contrast {}, te weinig om te lezen",
          "Wie minder goed ziet, kan de tekst niet lezen.",
          "WCAG 2.1, succescriterium 1.4.3 (contrast, minimum), niveau AA.",
          "kies in de huisstijl kleuren met een contrast van ten minste 4,5");

  public static final Rule TABEL_IN_CEL =
      TABLE.warning(
          "tabel-in-cel",
          "Markdown kent geen tabel in een cel van een tabel; de tekst staat er als regels",
          "In dit formaat verandert de vorm van de tabel.",
          SHOWN,
          "maak van de binnenste tabel een eigen tabel");

  public static final Rule KOP_TE_DIEP =
      TABLE.warning(
          "kop-te-diep",
          "een kop op niveau {} krijgt in DOCX niveau {}",
          "De huisstijl kent in Word minder niveaus van koppen dan de tekst gebruikt.",
          SHOWN,
          "maak de sectie minder diep");

  public static final Rule TEKEN_ONTBREEKT =
      TABLE.warning(
          "teken-ontbreekt",
          "het teken ‘{}’ bestaat niet in het lettertype van de PDF",
          "In de PDF staat op deze plaats een leeg vak of een vervangend teken.",
          SHOWN,
          "kies een ander teken");

  public static final Rule PAST_NIET_OP_PAGINA =
      TABLE.warning(
          "past-niet-op-pagina",
          "een woord is te lang voor de breedte die het in de PDF heeft",
          "Tekst loopt over een rand of valt weg.",
          SHOWN,
          "geef de kolom meer breedte of maak de tekst korter, en kijk de pagina na");

  public static final Rule VOETNOOT_IN_BRIEFHOOFD =
      TABLE.warning(
          "voetnoot-in-briefhoofd",
          "voetnoot {} staat in het briefhoofd en valt in de PDF weg",
          "Het briefhoofd heeft geen plaats voor noten.",
          SHOWN,
          "zet de voetnoot in de tekst van de brief");

  public static final Rule ODT_ZONDER_LIBREOFFICE =
      TABLE.error(
          "odt-zonder-libreoffice",
          "voor ODT is LibreOffice nodig, en dat is hier niet gevonden",
          "Een ODT wordt met LibreOffice van de DOCX gemaakt. Zonder dat programma wordt er niets"
              + " geschreven.",
          SHOWN,
          "installeer LibreOffice zodat soffice te starten is, of kies een ander formaat");

  public static final Rule ODT_MISLUKT =
      TABLE.error(
          "odt-mislukt",
          "LibreOffice maakt geen ODT van {}: {}",
          "LibreOffice gaf geen bruikbaar bestand of deed er te lang over. Er wordt niets geschreven.",
          SHOWN,
          "probeer het opnieuw, of kies een ander formaat");

  private WriterRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

package nl.paraaf.rules;

import java.util.List;

/** Loose files that a user asks to read. */
public final class ReadingRules {
  private static final String LOOSE =
      "Conventie van het huis: een los bestand is DOCX, Markdown of tekst (docs/handleiding.md).";
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule BESTAND_VERSLEUTELD =
      TABLE.error(
          "bestand-versleuteld",
          "het bestand is met een wachtwoord versleuteld",
          "Wat versleuteld is, kan niet worden gelezen.",
          LOOSE,
          "haal in Word het wachtwoord eraf en controleer de kopie");

  public static final Rule OUD_WORD_BESTAND =
      TABLE.error(
          "oud-word-bestand",
          "het bestand is van een oude versie van Office (.doc)",
          "De oude vorm van Word wordt niet gelezen.",
          LOOSE,
          "open het in Word en sla het op als DOCX");

  public static final Rule PDF_NIET_GELEZEN =
      TABLE.error(
          "pdf-niet-gelezen",
          "een PDF wordt niet gelezen",
          "In een PDF staan regels en bladzijden, geen alinea’s.",
          LOOSE,
          "geef het Word-bestand, of maak er tekst van, bijvoorbeeld met pdftotext");

  public static final Rule RTF_NIET_GELEZEN =
      TABLE.error(
          "rtf-niet-gelezen",
          "een RTF-bestand wordt niet gelezen",
          "De vorm RTF wordt niet gelezen.",
          LOOSE,
          "open het in Word en sla het op als DOCX");

  public static final Rule GEEN_DOCX =
      TABLE.error(
          "geen-docx",
          "het bestand is geen Word-bestand",
          "De naam zegt DOCX, de inhoud niet.",
          "ISO/IEC 29500 (Office Open XML).",
          "geef een DOCX-, Markdown- of tekstbestand");

  public static final Rule GEEN_TEKST =
      TABLE.error(
          "geen-tekst",
          "het bestand is geen tekst",
          "De inhoud is geen leesbare tekst.",
          LOOSE,
          "geef een DOCX-, Markdown- of tekstbestand");

  public static final Rule WINDOWS_TEKENS =
      TABLE.hint(
          "windows-tekens",
          "het bestand is gelezen met de tekens van Windows (Windows-1252)",
          "Het bestand is geen UTF-8; de tekens zijn opgevat zoals Windows ze schrijft.",
          "RFC 3629 (UTF-8).",
          "ziet u verkeerde tekens, sla het dan op als UTF-8");

  public static final Rule OPEN_WIJZIGINGEN =
      TABLE.warning(
          "open-wijzigingen",
          "het document bevat bijgehouden wijzigingen; hier staat de eerste",
          "Wie de brief ontvangt, kan de wijzigingen terugzien.",
          LOOSE,
          "de tekst is gecontroleerd alsof zij zijn aanvaard; verwerk ze voor verzending");

  public static final Rule VERBORGEN_TEKST =
      TABLE.warning(
          "verborgen-tekst",
          "het document bevat verborgen tekst; hier staat de eerste",
          "Verborgen tekst gaat mee met het bestand.",
          LOOSE,
          "verborgen tekst is niet gecontroleerd; maak haar zichtbaar of verwijder haar");

  public static final Rule REGISTERS_NIET_GEBRUIKT =
      TABLE.warning(
          "registers-niet-gebruikt",
          "de registers in ‘{}’ zijn niet gebruikt: er staan fouten in",
          "Zonder registers kan niet worden gecontroleerd of namen en Kamerstukken kloppen.",
          LOOSE,
          "./paraaf controleer, zonder --bestand, noemt de fouten");

  public static final Rule DOCX_BESCHADIGD =
      TABLE.error(
          "docx-beschadigd",
          "het Word-bestand is beschadigd of onvolledig",
          "Een deel van het bestand is niet te lezen; wat daarin staat, zou ongemerkt worden"
              + " overgeslagen.",
          LOOSE,
          "open het in Word en sla het opnieuw op");

  public static final Rule DOCX_TE_GROOT =
      TABLE.error(
          "docx-te-groot",
          "het Word-bestand is uitgepakt te groot of te diep genest om te lezen",
          "Een zo groot bestand is geen brief, of het is gemaakt om programma’s te laten"
              + " vastlopen.",
          LOOSE,
          "verdeel het document, of sla het opnieuw op in Word");

  public static final Rule DOCX_MET_MACROS =
      TABLE.error(
          "docx-met-macros",
          "het Word-bestand bevat macro’s en wordt niet gelezen",
          "Macro’s voeren iets uit bij wie het bestand opent; een brief heeft ze niet nodig.",
          LOOSE,
          "sla het in Word op als document zonder macro’s (.docx) en controleer dat");

  private ReadingRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

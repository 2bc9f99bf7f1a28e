package nl.paraaf.rules;

import java.util.List;
import java.util.stream.Stream;

/** Files of users, of any kind, that are checked by themselves. */
public final class ReadingRules {
  private static final String GROUND =
      "Conventie van het huis: wat niet zeker gelezen is, is niet gecontroleerd"
          + " (docs/handleiding.md, ‘Een los bestand controleren’).";
  private static final String CLEAN =
      "Conventie van het huis: niets verborgens verlaat het huis (docs/handleiding.md, ‘Een los"
          + " bestand controleren’).";
  private static final Table FILES = new Table(Group.UITVOER);
  private static final Table SECRETS = new Table(Group.VERTROUWELIJK);

  public static final Rule DOCX_BESCHADIGD =
      FILES.error(
          "docx-beschadigd",
          "het Word-bestand is beschadigd of onvolledig",
          "Van een beschadigd bestand is niet zeker dat alle tekst wordt gelezen.",
          GROUND,
          "open het in Word en sla het opnieuw op");

  public static final Rule DOCX_TE_GROOT =
      FILES.error(
          "docx-te-groot",
          "het Word-bestand is uitgepakt te groot of te diep genest om te lezen",
          "Een bestand dat uitgepakt zeer groot wordt, kan gemaakt zijn om een programma te laten"
              + " vastlopen.",
          GROUND,
          "verdeel het document, of sla het opnieuw op in Word");

  public static final Rule DOCX_MET_MACROS =
      FILES.error(
          "docx-met-macros",
          "het Word-bestand bevat macro’s en wordt niet gelezen",
          "Een macro is een programma, en dat hoort niet in een brief.",
          GROUND,
          "sla het in Word op als document zonder macro’s (.docx) en controleer dat");

  public static final Rule GEEN_DOCX =
      FILES.error(
          "geen-docx",
          "{}",
          "Alleen een DOCX-bestand wordt als Word-bestand gelezen.",
          GROUND,
          "geef een DOCX-, Markdown- of tekstbestand");

  public static final Rule BESTAND_VERSLEUTELD =
      FILES.error(
          "bestand-versleuteld",
          "het bestand is met een wachtwoord versleuteld",
          "Een versleuteld bestand is niet te lezen.",
          GROUND,
          "haal in Word het wachtwoord eraf en controleer de kopie");

  public static final Rule OUD_WORD_BESTAND =
      FILES.error(
          "oud-word-bestand",
          "het bestand is van een oude versie van Office (.doc)",
          "De oude vorm van Word-bestanden wordt niet gelezen.",
          GROUND,
          "open het in Word en sla het op als DOCX");

  public static final Rule PDF_NIET_GELEZEN =
      FILES.error(
          "pdf-niet-gelezen",
          "een PDF wordt niet gelezen",
          "In een PDF staan letters op een bladzijde, geen alinea’s.",
          GROUND,
          "geef het Word-bestand, of maak er tekst van, bijvoorbeeld met pdftotext");

  public static final Rule RTF_NIET_GELEZEN =
      FILES.error(
          "rtf-niet-gelezen",
          "een RTF-bestand wordt niet gelezen",
          "De vorm RTF wordt niet gelezen.",
          GROUND,
          "open het in Word en sla het op als DOCX");

  public static final Rule GEEN_TEKST =
      FILES.error(
          "geen-tekst",
          "het bestand is geen tekst",
          "Een bestand met andere tekens dan die van tekst is geen brief.",
          GROUND,
          "geef een DOCX-, Markdown- of tekstbestand");

  public static final Rule WINDOWS_TEKENS =
      FILES.hint(
          "windows-tekens",
          "het bestand is gelezen met de tekens van Windows (Windows-1252)",
          "Een tekst die geen UTF-8 is, wordt gelezen met de tekens van Windows.",
          GROUND,
          "ziet u verkeerde tekens, sla het dan op als UTF-8");

  public static final Rule REGISTERS_NIET_GEBRUIKT =
      FILES.warning(
          "registers-niet-gebruikt",
          "de registers in ‘{}’ zijn niet gebruikt: er staan fouten in",
          "Namen en afkortingen zijn alleen bekend uit registers zonder fouten.",
          GROUND,
          "./paraaf controleer, zonder --bestand, noemt de fouten");

  public static final Rule OPEN_WIJZIGINGEN =
      SECRETS.warning(
          "open-wijzigingen",
          "het document bevat bijgehouden wijzigingen; hier staat de eerste",
          "Bijgehouden wijzigingen laten zien wat er eerst stond en wie het heeft veranderd.",
          CLEAN,
          "de tekst is gecontroleerd alsof zij zijn aanvaard; verwerk ze voor verzending");

  public static final Rule OPMERKINGEN_IN_KANTLIJN =
      SECRETS.warning(
          "opmerkingen-in-kantlijn",
          "het document bevat opmerkingen in de kantlijn; hier staat de eerste",
          "Opmerkingen zijn bedoeld voor wie aan een stuk werkt, niet voor wie het ontvangt.",
          CLEAN,
          "opmerkingen zijn niet gecontroleerd; verwijder ze voor verzending");

  public static final Rule VERBORGEN_TEKST =
      SECRETS.warning(
          "verborgen-tekst",
          "het document bevat verborgen tekst; hier staat de eerste",
          "Verborgen tekst is voor iedere lezer met één klik zichtbaar.",
          CLEAN,
          "verborgen tekst is niet gecontroleerd; maak haar zichtbaar of verwijder haar");

  private ReadingRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return Stream.concat(FILES.rows().stream(), SECRETS.rows().stream()).toList();
  }
}

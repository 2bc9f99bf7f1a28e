package nl.paraaf.rules;

import java.util.List;

/** The form of YAML. */
public final class YamlRules {
  private static final String PLAIN =
      "Conventie van het huis: alleen gewone YAML, zodat elke waarde één plaats heeft"
          + " (docs/adr/0004-yaml-with-positions-and-schemas.md).";
  private static final Table TABLE = new Table(Group.VORM);

  public static final Rule YAML_SYNTAXIS =
      TABLE.error(
          "yaml-syntaxis",
          "{}",
          "De regels van YAML zijn niet gevolgd, zodat niet vaststaat wat er is bedoeld.",
          "YAML 1.2.2.",
          "verbeter de regel; de melding noemt wat ontbreekt of te veel is");

  public static final Rule YAML_TAB =
      TABLE.error(
          "yaml-tab",
          "deze regel springt in met een tab",
          "Een tab is in YAML geen inspringing.",
          "YAML 1.2.2, paragraaf 6.1 (Indentation Spaces).",
          "spring in met spaties: twee per niveau");

  public static final Rule YAML_INSPRINGING =
      TABLE.error(
          "yaml-inspringing",
          "deze regel springt anders in dan de regels erboven",
          "De inspringing bepaalt wat bij wat hoort.",
          "YAML 1.2.2, paragraaf 6.1 (Indentation Spaces).",
          "laat sleutels en streepjes van hetzelfde niveau even ver inspringen");

  public static final Rule YAML_MEER_DOCUMENTEN =
      TABLE.error(
          "yaml-meer-documenten",
          "het bestand bevat meer dan één YAML-document",
          "Een bestand beschrijft één zaak.",
          PLAIN,
          "verwijder de regel met --- of verdeel de inhoud over meer bestanden");

  public static final Rule YAML_SAMENVOEGING =
      TABLE.error(
          "yaml-samenvoeging",
          "samenvoegen met << is niet toegestaan",
          "Met << staat een feit op een andere plaats dan waar het geldt.",
          PLAIN,
          "schrijf de sleutels voluit");

  public static final Rule YAML_ALIAS =
      TABLE.error(
          "yaml-alias",
          "een alias is niet toegestaan: {}",
          "Met een alias staat een feit op een andere plaats dan waar het geldt.",
          PLAIN,
          "schrijf de waarde voluit, of tussen aanhalingstekens als de tekst met * begint");

  public static final Rule YAML_ANKER =
      TABLE.error(
          "yaml-anker",
          "een anker is niet toegestaan: {}",
          "Met een anker staat een feit op een andere plaats dan waar het geldt.",
          PLAIN,
          "schrijf de waarde op elke plaats voluit");

  public static final Rule YAML_TAG =
      TABLE.error(
          "yaml-tag",
          "een YAML-tag is niet toegestaan: {}",
          "Een tag verandert hoe een waarde wordt gelezen.",
          PLAIN,
          "laat de tag weg; zet tekst die op een getal lijkt tussen aanhalingstekens");

  public static final Rule DUBBELE_SLEUTEL =
      TABLE.error(
          "dubbele-sleutel",
          "de sleutel {} staat hier voor de tweede keer",
          "Van twee waarden bij dezelfde sleutel zou er één stil verdwijnen.",
          "YAML 1.2.2, paragraaf 3.2.1.1 (Nodes): de sleutels van een mapping zijn uniek.",
          "voeg ze samen of verwijder er een");

  public static final Rule TE_DIEP =
      TABLE.error(
          "te-diep",
          "{} zijn meer dan {} niveaus diep",
          "Geen goed bestand is zo diep genest; meestal is iets niet gesloten.",
          "Conventie van het huis: grenzen aan invoer (docs/architecture.md, ‘Read’).",
          "haal de nesting weg");

  public static final Rule TE_VEEL_GEGEVENS =
      TABLE.error(
          "te-veel-gegevens",
          "het bestand bevat meer dan {} waarden",
          "Een bestand met zeer veel waarden is er bij vergissing terechtgekomen.",
          "Conventie van het huis: grenzen aan invoer (docs/architecture.md, ‘Read’).",
          "verdeel de gegevens over meer bestanden");

  public static final Rule TEKST_GEEN_BLOK =
      TABLE.error(
          "tekst-geen-blok",
          "een tekst van meer dan één regel moet een blok zijn",
          "Alleen in een blok blijven de regels en hun plaatsen bewaard.",
          "YAML 1.2.2, paragraaf 8.1.2 (Literal Style).",
          "schrijf tekst: | en zet de tekst daaronder, twee spaties verder");

  private YamlRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

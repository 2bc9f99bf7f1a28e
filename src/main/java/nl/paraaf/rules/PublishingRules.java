package nl.paraaf.rules;

import java.util.List;

/** The metadata that go with a document to be published or archived. */
public final class PublishingRules {
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule METADATA_CODE_ONBEKEND =
      TABLE.firmWarning(
          "metadata-code-onbekend",
          "voor de metagegevens van {} is de code van {} ‘{}’ niet bekend",
          "De metagegevens krijgen een plaatshouder in plaats van een code. Het programma verzint geen"
              + " code. In een definitieve versie is dit een fout.",
          "DiWoo-metadata 0.9.8 en MDTO 1.0.1: deze waarden komen uit een vastgestelde lijst.",
          "zet de waarde met haar code in registers/waardelijsten.yaml");

  public static final Rule METADATA_NIET_OPENBAAR =
      TABLE.firmWarning(
          "metadata-niet-openbaar",
          "geen metagegevens, want niet openbaar: {}",
          "Metagegevens zijn voor publicatie. Ook een titel kan te veel zeggen.",
          "Conventie van het huis: van wat niet openbaar is, gaat er niets naar buiten"
              + " (docs/handleiding.md, ‘Publiceren’).",
          "geef het document de klasse openbaar als iedereen het mag zien");

  private PublishingRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

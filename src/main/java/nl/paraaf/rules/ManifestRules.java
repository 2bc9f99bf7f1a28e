package nl.paraaf.rules;

import java.util.List;

/** The manifest of what was made, when it cannot be relied on. */
public final class ManifestRules {
  private static final String GROUND =
      "Conventie van het huis: alleen wat het manifest zeker weet, wordt niet opnieuw gemaakt"
          + " (docs/adr/0009-only-what-changed.md).";
  private static final String REMEDY =
      "u hoeft niets te doen: alles wat u vroeg is opnieuw gemaakt, met een nieuw manifest";
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule MANIFEST_ONLEESBAAR =
      TABLE.warning(
          "manifest-onleesbaar",
          "het manifest is beschadigd",
          "Het manifest zegt waar elk document van is gemaakt. Is het beschadigd, dan is dat niet"
              + " bekend.",
          GROUND,
          REMEDY);

  public static final Rule MANIFEST_VREEMD =
      TABLE.warning(
          "manifest-vreemd",
          "dit manifest is {}",
          "In de map staat een manifest van een ander programma, of van andere gegevens of"
              + " sjablonen. Wat daarin staat, zegt niets over deze documenten.",
          GROUND,
          REMEDY);

  public static final Rule MANIFEST_ANDERE_VORM =
      TABLE.hint(
          "manifest-andere-vorm",
          "dit manifest is van een {} versie van het programma",
          "Een andere versie van Paraaf schrijft het manifest in een vorm die deze versie niet"
              + " leest.",
          GROUND,
          REMEDY);

  private ManifestRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

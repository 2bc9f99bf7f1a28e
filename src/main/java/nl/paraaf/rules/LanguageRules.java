package nl.paraaf.rules;

import java.util.List;

/** Language, in three kinds: the library tells what it is about each time. */
public final class LanguageRules {
  private static final String GROUND =
      "Woordenlijst Nederlandse Taal (Besluit bekendmaking spellingvoorschriften 2005), en de"
          + " Nederlandse module van LanguageTool.";
  private static final Table TABLE = new Table(Group.TAAL);

  public static final Rule TAAL_SPELLING =
      TABLE.warning(
          "taal-spelling",
          "‘{}’ staat niet in het woordenboek",
          "Dit woord is niet bekend. Het is een tikfout, of een naam of vakterm die nog in geen"
              + " lijst staat.",
          GROUND,
          "verbeter het woord, of zet het in woordenlijst.txt als het goed is");

  public static final Rule TAAL_GRAMMATICA =
      TABLE.warning(
          "taal-grammatica",
          "‘{}’: {}",
          "Deze vorm, of deze verbinding van woorden, klopt waarschijnlijk niet.",
          GROUND,
          "lees de zin na");

  public static final Rule TAAL_STIJL =
      TABLE.hint(
          "taal-stijl",
          "‘{}’: {}",
          "Voor dit woord of deze zin bestaat een eenvoudiger of gebruikelijker vorm.",
          GROUND,
          "kies zelf: dit is een voorstel");

  private LanguageRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}

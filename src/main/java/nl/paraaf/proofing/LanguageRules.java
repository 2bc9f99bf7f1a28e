package nl.paraaf.proofing;

import java.util.List;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The rules of language, in three kinds: the library tells what it is about each time. */
final class LanguageRules {
  private static final String GROUND =
      "Woordenlijst Nederlandse Taal (Besluit bekendmaking spellingvoorschriften 2005), en de Dutch"
          + " module van LanguageTool.";

  static final Rule SPELLING =
      new Rule(
          "taal-spelling",
          Group.TAAL,
          Severity.WAARSCHUWING,
          "‘{}’ staat niet in het woordenboek",
          "Een woord is niet bekend: een tikfout, of een naam of vakterm die nog in geen lijst staat.",
          GROUND,
          "verbeter het woord, of zet het in woordenlijst.txt als het goed is",
          true);

  static final Rule GRAMMAR =
      new Rule(
          "taal-grammatica",
          Group.TAAL,
          Severity.WAARSCHUWING,
          "‘{}’: {}",
          "Een vorm of verbinding van woorden die waarschijnlijk niet klopt.",
          GROUND,
          "lees de zin na",
          true);

  static final Rule STYLE =
      new Rule(
          "taal-stijl",
          Group.TAAL,
          Severity.HINT,
          "‘{}’: {}",
          "Een woord of zin waarvoor een eenvoudiger of gebruikelijker vorm bestaat.",
          GROUND,
          "kies zelf: dit is een voorstel",
          true);

  static final List<Rule> ALL = List.of(SPELLING, GRAMMAR, STYLE);

  private LanguageRules() {}
}

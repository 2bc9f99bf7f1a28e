package nl.paraaf.intake.markdown;

import java.util.List;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;

/**
 * What the text is for: that of a letter, or that of a clause, in which numbered lists are members
 * and their parts, and items have names.
 *
 * @param name what the names of items begin with; empty in a letter
 * @param kind of the clause; null in a letter
 */
public record Form(String name, ClausuleSoort kind) {
  /** Prose of a letter. */
  static final Form LETTER = new Form("", null);

  /** The text of a clause. */
  public static Form of(Clausule clause) {
    return new Form(clause.verwijsnaam(), clause.soort());
  }

  boolean isClause() {
    return kind != null;
  }

  /** How numbered lists are marked, the outermost first. */
  List<String> marks() {
    if (!isClause()) {
      return List.of();
    }
    return switch (kind) {
      case ARTIKEL, DEFINITIE -> List.of("letters", "romeins");
      default -> List.of("cijfers", "letters", "romeins");
    };
  }

  /** Whether the program ends the text with a sign of its own. */
  boolean endsOpen() {
    return kind == ClausuleSoort.PARTIJEN
        || kind == ClausuleSoort.OVERWEGING
        || kind == ClausuleSoort.DEFINITIE;
  }

  /** The name of an item in the whole document; empty for none. */
  String id(String anchor) {
    return anchor.isEmpty() ? "" : name + "/" + anchor;
  }
}

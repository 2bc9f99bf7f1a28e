package nl.paraaf.checking;

import java.util.List;
import java.util.function.Consumer;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Rule;

/**
 * A check that needs the text alone, so that it runs on made documents and on any file of a user.
 */
public interface TextRule {

  /** The rules that it looks after. */
  List<Rule> rules();

  /** Reports everything it finds, in order of place. */
  void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found);
}

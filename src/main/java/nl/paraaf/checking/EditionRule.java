package nl.paraaf.checking;

import java.util.List;
import java.util.function.Consumer;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.rules.Rule;

/** A check of the documents of one edition against the records and each other. */
public interface EditionRule {

  /** The rules that it looks after. */
  List<Rule> rules();

  /** Reports everything it finds. */
  void check(EditionTexts edition, Consumer<Diagnostic> found);
}

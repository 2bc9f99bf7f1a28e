package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.template.Uses;

/** Begins to make the files of a document as soon as it is merged, beside what comes next. */
final class EarlyPress implements Selection {
  private final Ledger ledger;
  private final Press press;

  EarlyPress(Ledger ledger, Press press) {
    this.ledger = ledger;
    this.press = press;
  }

  @Override
  public List<Recipe> choose(List<Recipe> recipes) {
    return ledger.choose(recipes);
  }

  @Override
  public void merged(Recipe recipe, MadeDocument document, Uses uses, List<Diagnostic> told) {
    ledger.merged(recipe, document, uses, told);
    if (ledger.isPrinted(document)) {
      press.begin(document);
    }
  }

  @Override
  public void found(String path, Diagnostic found) {
    ledger.found(path, found);
  }
}

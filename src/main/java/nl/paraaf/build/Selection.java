package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.template.Uses;

/** Decides which of the documents that could be made are merged, and hears what came of them. */
interface Selection {
  /** For walks that merge everything and keep no books. */
  Selection ALL =
      new Selection() {
        @Override
        public List<Recipe> choose(List<Recipe> recipes) {
          return recipes;
        }

        @Override
        public void merged(Recipe recipe, MadeDocument document, Uses uses, List<Diagnostic> told) {
          // Nobody keeps the books.
        }

        @Override
        public void found(String path, Diagnostic found) {
          // Nobody keeps the books.
        }
      };

  /**
   * Those that must be merged, in the order given.
   *
   * @param recipes the documents of one edition or of one draft
   */
  List<Recipe> choose(List<Recipe> recipes);

  /**
   * Hears of a document that was merged.
   *
   * @param uses what it is made of
   * @param told what was told while it was merged
   */
  void merged(Recipe recipe, MadeDocument document, Uses uses, List<Diagnostic> told);

  /** Hears what a check found in the text of a document; may come from more than one thread. */
  void found(String path, Diagnostic found);
}

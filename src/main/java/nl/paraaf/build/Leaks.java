package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.leak.LeakCheck;
import nl.paraaf.writer.Passage;

/** Looks for secrets in the words of a document, before there are files to look in. */
final class Leaks {
  private Leaks() {}

  static void check(MadeDocument made, Diagnostics diagnostics) {
    if (!made.forbidden().isEmpty()) {
      List<Passage> words = List.of(new Passage("de tekst", TextPrinter.print(made.document())));
      LeakCheck.check(made.path(), words, made.forbidden(), diagnostics);
    }
  }
}

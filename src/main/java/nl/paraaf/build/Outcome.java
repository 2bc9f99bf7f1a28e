package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;

/**
 * What came of a walk.
 *
 * @param made the files written
 * @param documents the documents merged; empty when anything was wrong
 */
public record Outcome(
    List<Diagnostic> diagnostics, List<Made> made, List<MadeDocument> documents, Texts texts) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    made = List.copyOf(made);
    documents = List.copyOf(documents);
  }

  static Outcome of(
      Diagnostics diagnostics, List<Made> made, List<MadeDocument> documents, Texts texts) {
    return new Outcome(texts.masked(diagnostics.sorted()), made, documents, texts);
  }

  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * A file that was written.
   *
   * @param path as shown to the user
   * @param size in bytes
   */
  public record Made(String path, long size) {}
}

package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.report.Bent;
import nl.paraaf.report.Findings;
import nl.paraaf.source.SourceTexts;

/**
 * What came of a walk.
 *
 * @param diagnostics what is told, with rules that gave way already lowered
 * @param bent what was lowered or is not told, and why
 * @param made the files written
 * @param documents the documents merged; empty when anything was wrong
 * @param texts the lines that diagnostics are about
 * @param upkeep what was left as it is
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    List<Bent> bent,
    List<Made> made,
    List<MadeDocument> documents,
    DiagnosticPrinter.Lines texts,
    Upkeep upkeep) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    bent = List.copyOf(bent);
    made = List.copyOf(made);
    documents = List.copyOf(documents);
  }

  static Outcome of(
      Diagnostics diagnostics,
      List<Bent> bent,
      List<Made> made,
      List<MadeDocument> documents,
      Texts texts) {
    return new Outcome(
        texts.masked(diagnostics.sorted()),
        texts.maskedBent(bent),
        made,
        documents,
        texts,
        Upkeep.NONE);
  }

  /** Of texts that stand by themselves, in which nothing is hidden. */
  static Outcome loose(Diagnostics diagnostics, DiagnosticPrinter.Lines texts) {
    return new Outcome(diagnostics.sorted(), List.of(), List.of(), List.of(), texts, Upkeep.NONE);
  }

  /** When nothing changed since the last run. */
  static Outcome nothing(Upkeep upkeep) {
    return new Outcome(List.of(), List.of(), List.of(), List.of(), new SourceTexts()::line, upkeep);
  }

  Outcome with(Upkeep found) {
    return new Outcome(diagnostics, bent, made, documents, texts, found);
  }

  /** All of it, for a report. */
  public Findings findings() {
    return Findings.of(diagnostics, bent, texts);
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

package nl.paraaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void everythingFoundIsThereOnceByPlace() {
    Diagnostic late = Diagnostic.error("a", "laat", Span.at("b.yaml", 2, 1));
    Diagnostic early = Diagnostic.warning("a", "vroeg", Span.at("b.yaml", 1, 9));
    Diagnostic first = Diagnostic.error("a", "eerste", Span.at("a.yaml", 10, 1));
    Diagnostic nowhere = Diagnostic.warning("a", "nergens", Span.nowhere());
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(List.of(late, early, first, late, nowhere));
    assertEquals(List.of(nowhere, first, early, late), diagnostics.sorted());
    assertEquals(2, diagnostics.count(Severity.FOUT));
    assertEquals(2, diagnostics.count(Severity.WAARSCHUWING));
  }

  @Test
  void onlyErrorsAreErrors() {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(diagnostics.isEmpty());
    diagnostics.add(Diagnostic.warning("a", "let op", Span.nowhere()));
    assertFalse(diagnostics.hasErrors());
    assertFalse(diagnostics.isEmpty());
    diagnostics.add(Diagnostic.error("a", "fout", Span.nowhere()));
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void aSieveKeepsChangesAndTakesAway() {
    Diagnostics diagnostics = new Diagnostics();
    Diagnostic stays = Diagnostic.error("a", "blijft", Span.at("a.yaml", 1, 1));
    Diagnostic sinks = Diagnostic.error("b", "zakt", Span.at("a.yaml", 2, 1));
    Diagnostic goes = Diagnostic.error("c", "gaat", Span.at("a.yaml", 3, 1));
    diagnostics.addAll(List.of(goes, stays, sinks));
    diagnostics.sift(
        found ->
            found.equals(goes)
                ? Optional.empty()
                : Optional.of(found.equals(sinks) ? found.withSeverity(Severity.HINT) : found));
    assertEquals(List.of(stays, sinks.withSeverity(Severity.HINT)), diagnostics.sorted());
  }
}

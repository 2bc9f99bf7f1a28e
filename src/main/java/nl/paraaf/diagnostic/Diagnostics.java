package nl.paraaf.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects everything that a phase finds. Safe for use by more than one thread. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /**
   * Puts everything found through a sieve: what it gives is kept instead, and nothing for nothing.
   */
  public synchronized void sift(Function<Diagnostic, Optional<Diagnostic>> sieve) {
    List<Diagnostic> before = sorted();
    found.clear();
    before.forEach(diagnostic -> sieve.apply(diagnostic).ifPresent(found::add));
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.FOUT);
  }

  public synchronized long count(Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }

  public synchronized boolean isEmpty() {
    return found.isEmpty();
  }

  /** Everything found, each once, ordered by place. */
  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> list = new ArrayList<>(found);
    list.sort(Diagnostic.BY_PLACE);
    return List.copyOf(list);
  }
}

package nl.paraaf.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.manuscript.DocumentText;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.summary.SummaryPage;
import nl.paraaf.summary.Version;

/** Tells what changed in the words of all documents between two workspaces. */
public final class Summaries {
  private static final long LIMIT = 64L * 1024 * 1024;

  private Summaries() {}

  /**
   * Which documents can differ: all of them, those of one edition, or none.
   *
   * @param edition empty for all
   * @param none whether no file differs
   */
  private record Scope(Optional<String> edition, boolean none) {}

  /**
   * What came of a comparison.
   *
   * @param before what was wrong with the older version
   * @param after what is wrong now
   * @param page empty when anything was wrong
   */
  public record Summary(Outcome before, Outcome after, Optional<String> page) {}

  /**
   * Compares.
   *
   * @param since what is compared with, as the user knows it
   * @param intern whether words that are not public are shown
   * @param most changes that are shown
   */
  public static Summary of(
      Workspace before, Workspace after, String since, boolean intern, int most)
      throws IOException {
    Scope scope = scope(before, after);
    Request request =
        new Request(
            scope.edition(),
            scope.edition().isEmpty(),
            scope.none() ? DocumentRequest.NONE : DocumentRequest.ALL,
            scope.none() ? DraftRequest.NONE : DraftRequest.ALL,
            Set.of(),
            Status.CONCEPT);
    Outcome now = new Walk(after, Map.of(), Progress.SILENT).compose(request);
    boolean done = scope.none() || now.count(Severity.FOUT) > 0;
    Outcome old = done ? now : new Walk(before, Map.of(), Progress.SILENT).compose(request);
    boolean good = old.count(Severity.FOUT) == 0 && now.count(Severity.FOUT) == 0;
    Optional<String> page =
        good
            ? Optional.of(SummaryPage.of(since, versions(old), versions(now), intern, most))
            : Optional.empty();
    return new Summary(old, now, page);
  }

  private static List<Version> versions(Outcome outcome) {
    return outcome.documents().stream()
        .map(
            made ->
                new Version(
                    made.path(),
                    made.inzage().rubricering() != Rubricering.OPENBAAR,
                    DocumentText.of(made.document(), DocumentText.SourceFinder.blocksOnly())))
        .toList();
  }

  private static Scope scope(Workspace before, Workspace after) throws IOException {
    Set<String> changed = changed(before.content(), after.content());
    boolean templates = !changed(before.templates(), after.templates()).isEmpty();
    changed.removeIf(path -> path.startsWith("schema/"));
    if (changed.isEmpty() && !templates) {
      return new Scope(Optional.empty(), true);
    }
    Set<String> editions = new TreeSet<>();
    for (String path : changed) {
      String[] parts = path.split("/");
      // The letter itself says when it was sent, which others tell.
      boolean own = parts.length > 2 && parts[0].equals("edities") && !path.endsWith("brief.yaml");
      editions.add(own ? parts[1] : "");
    }
    boolean one = !templates && editions.size() == 1 && !editions.contains("");
    return new Scope(one ? Optional.of(editions.iterator().next()) : Optional.empty(), false);
  }

  /** The files that are not the same in both. */
  private static Set<String> changed(SourceRoot before, SourceRoot after) throws IOException {
    List<String> old = before.list();
    List<String> now = after.list();
    Set<String> changed = new TreeSet<>(old);
    changed.addAll(now);
    for (String path : old) {
      if (now.contains(path) && Arrays.equals(before.read(path, LIMIT), after.read(path, LIMIT))) {
        changed.remove(path);
      }
    }
    return changed;
  }
}

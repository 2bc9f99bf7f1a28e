package nl.paraaf.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.build.Told;
import nl.paraaf.build.Upkeep;
import nl.paraaf.build.Verdict;
import nl.paraaf.report.Count;

/**
 * Says what was left as it is, what would be made, and what is there of documents that are gone.
 */
final class UpkeepReport {
  /** How many reasons are told of one document. */
  private static final int REASONS = 3;

  private final PrintStream out;
  private final Upkeep upkeep;
  private final boolean dry;

  UpkeepReport(PrintStream out, Upkeep upkeep, boolean dry) {
    this.out = out;
    this.upkeep = upkeep;
    this.dry = dry;
  }

  /**
   * Prints it.
   *
   * @param made whether any file was made
   */
  void print(boolean made) {
    upkeep.verdicts().forEach(this::verdict);
    if (dry && !upkeep.verdicts().isEmpty()) {
      int count = upkeep.verdicts().size();
      out.println(
          "Te maken: " + Count.of(count, "document", "documenten") + ". Er is nu niets gemaakt.");
    }
    if (upkeep.kept() > 0) {
      String documents = Count.of(upkeep.kept(), "document is", "documenten zijn");
      boolean all = !made && upkeep.verdicts().isEmpty();
      out.println((all ? "Niets te maken: " : "Niet veranderd: ") + documents + " bij.");
      told(upkeep.told());
    }
    upkeep.gone().forEach(this::gone);
  }

  private void verdict(Verdict verdict) {
    out.println(verdict.path());
    List<String> reasons = verdict.reasons();
    reasons.stream().limit(REASONS).forEach(reason -> out.println("  omdat " + reason));
    int more = reasons.size() - REASONS;
    if (more > 0) {
      out.println("  en om nog " + Count.of(more, "reden", "redenen"));
    }
  }

  /** What was told when they were made, and holds as long as they do not change. */
  private void told(Told told) {
    List<String> parts = new ArrayList<>();
    if (told.waarschuwingen() > 0) {
      parts.add(Count.of(told.waarschuwingen(), "waarschuwing", "waarschuwingen"));
    }
    if (told.open() > 0) {
      parts.add(Count.of(told.open(), "open plaats", "open plaatsen"));
    }
    if (told.weggelaten() > 0) {
      parts.add(Count.of(told.weggelaten(), "weggelaten waarde", "weggelaten waarden"));
    }
    if (!parts.isEmpty()) {
      out.println(
          "Daarvoor geldt nog: " + String.join(", ", parts) + "; ./paraaf controleer noemt ze.");
    }
  }

  private void gone(Upkeep.Gone gone) {
    String files = gone.files().isEmpty() ? "geen bestanden" : String.join(", ", gone.files());
    if (gone.removed()) {
      out.println("Vervallen: " + gone.document() + "; verwijderd: " + files + ".");
    } else {
      out.println(
          "Vervallen: "
              + gone.document()
              + "; er is nog: "
              + files
              + ". Met --opruimen verdwijnt dat.");
    }
    if (!gone.altered().isEmpty()) {
      out.println(
          "  Niet van ons en dus bewaard, want na het maken veranderd: "
              + String.join(", ", gone.altered())
              + ".");
    }
  }
}

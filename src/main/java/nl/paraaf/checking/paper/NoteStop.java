package nl.paraaf.checking.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The full stop at the end of a footnote: all have one, or none. */
public final class NoteStop implements TextRule {
  static final Rule RULE =
      new Rule(
          "noot-zonder-punt",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "noot {} eindigt niet met een punt, {}",
          "Een voetnoot is een zin en eindigt met een punt, ook als er alleen een verwijzing staat.",
          "Conventie van het huis, zoals gebruikelijk in juridische noten.",
          "zet een punt aan het einde van de noot",
          true);

  /** A stop behind an address would seem to be part of it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+$|\\.(?:nl|eu|com|org)\\S*$");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    List<Passage> ends = lasts(text);
    List<Passage> without = ends.stream().filter(NoteStop::lacksStop).toList();
    long with = ends.stream().filter(p -> p.text().stripTrailing().endsWith(".")).count();
    if (without.size() <= with) {
      without.forEach(p -> report(p, "de andere noten wel", found));
    } else if (with > 0) {
      report(without.get(0), with + " van de " + ends.size() + " noten wel", found);
    }
  }

  /** The last passage of each note; a note can have more than one. */
  private static List<Passage> lasts(Manuscript text) {
    List<Passage> all = text.passages();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).kind() == Kind.NOTE)
        .filter(
            i ->
                i + 1 == all.size()
                    || all.get(i + 1).kind() != Kind.NOTE
                    || all.get(i + 1).index() != all.get(i).index())
        .mapToObj(all::get)
        .toList();
  }

  private static boolean lacksStop(Passage note) {
    String text = note.text().strip().replaceAll("[’”\"')\\]]+$", "");
    boolean stopped = text.isEmpty() || ".!?…:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !stopped && !ADDRESS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static void report(Passage note, String others, Consumer<Diagnostic> found) {
    int end = note.text().stripTrailing().length();
    found.accept(RULE.at(note.at(Math.max(0, end - 1), end), note.index(), others));
  }
}

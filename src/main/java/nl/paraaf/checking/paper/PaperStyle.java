package nl.paraaf.checking.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** One style of citation in a document: that of most of its citations. */
public final class PaperStyle implements TextRule {
  static final Rule RULE =
      new Rule(
          "citeerstijl",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "‘{}’ wijkt af van de andere verwijzingen in dit stuk: {}",
          "Binnen een document hebben alle verwijzingen naar Kamerstukken dezelfde vorm. De vorm"
              + " die het meest voorkomt, is de norm.",
          "Aanwijzingen voor de regelgeving, aanwijzing 3.43; Leidraad voor juridische auteurs.",
          "neem de vorm van de andere verwijzingen over, het liefst Kamerstukken II 2024/25, 29826,"
              + " nr. 234",
          true);

  /**
   * A choice that a style makes.
   *
   * @param said what a citation shows that deviates
   * @param of what a citation chose, as the reader is told; empty when it did not choose
   */
  private record Choice(String said, Function<PaperReference, Optional<String>> of) {}

  private static final List<Choice> CHOICES =
      List.of(
          new Choice("de aanduiding is", PaperStyle::label),
          new Choice("het vergaderjaar staat er", PaperStyle::year),
          new Choice("het dossier staat er", PaperStyle::spacing));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    KnownPapers known = new KnownPapers(around.registers());
    List<PaperReference> papers =
        PaperReader.in(text).stream().filter(p -> p.number().isPresent()).toList();
    Map<PaperReference, Set<String>> deviations = new LinkedHashMap<>();
    papers.forEach(p -> deviations.put(p, new LinkedHashSet<>()));
    for (Choice choice : CHOICES) {
      Map<String, List<PaperReference>> made = new LinkedHashMap<>();
      for (PaperReference paper : papers) {
        choice
            .of()
            .apply(paper)
            .filter(way -> !(way.equals(WITHOUT) && hasNoKnownYear(known, paper)))
            .ifPresent(way -> made.computeIfAbsent(way, w -> new ArrayList<>()).add(paper));
      }
      norm(made)
          .ifPresent(
              norm -> {
                for (Map.Entry<String, List<PaperReference>> way : made.entrySet()) {
                  if (!way.getKey().equals(norm)) {
                    String said = choice.said() + " " + way.getKey() + ", elders " + norm;
                    way.getValue().forEach(p -> deviations.get(p).add(said));
                  }
                }
              });
    }
    deviations.forEach(
        (paper, said) -> {
          if (!said.isEmpty()) {
            found.accept(RULE.at(paper.span(), paper.text(), String.join("; ", said)));
          }
        });
  }

  /** The way that most citations go; the first of two that are as frequent. */
  private static Optional<String> norm(Map<String, List<PaperReference>> made) {
    return made.entrySet().stream()
        .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Nobody can write a year that is not known. */
  private static boolean hasNoKnownYear(KnownPapers known, PaperReference paper) {
    return known.of(paper).filter(p -> known.session(p).isEmpty()).isPresent();
  }

  /** A paper in more than one dossier takes the plural in any style. */
  private static Optional<String> label(PaperReference paper) {
    String label = paper.form().label();
    if (label.isEmpty()) {
      return Optional.empty();
    }
    String word = label.split(" ", 2)[0];
    boolean chamber = label.matches(".* II?");
    if (!chamber && paper.text().matches(".*\\d (?:en|\\(en) \\d.*")) {
      return Optional.empty();
    }
    return Optional.of(
        "‘" + capital(word) + (chamber ? " II’ of ‘" + capital(word) + " I" : "") + "’");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static final String WITHOUT = "niet";

  private static Optional<String> year(PaperReference paper) {
    if (paper.year().isEmpty()) {
      return paper.form().label().isEmpty() ? Optional.empty() : Optional.of(WITHOUT);
    }
    String[] parts = paper.year().get().replaceAll(PaperReader.SPACE, "").split("(?=[-/–])", 2);
    String sign = parts[1].substring(0, 1);
    return Optional.of("als 2024" + sign + (parts[1].length() == 3 ? "25" : "2025"));
  }

  private static Optional<String> spacing(PaperReference paper) {
    return Optional.of(paper.form().spacedDossier() ? "als 29 826" : "als 29826");
  }
}

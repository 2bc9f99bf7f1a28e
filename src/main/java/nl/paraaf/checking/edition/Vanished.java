package nl.paraaf.checking.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie.NietVermeld;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.Traject;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.Span;

/** Tracks that the previous edition knew and this one does not name, without a word why. */
public final class Vanished implements EditionRule {
  static final Rule RULE =
      new Rule(
          "bedrijf-verdwenen",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "{} was bekend bij de brief van {} en staat in geen stuk van editie {}",
          "Een bedrijf uit de vorige editie komt in deze terug, tenzij zijn traject toen al voorbij"
              + " was.",
          "Toezegging om de Kamer per bedrijf over de voortgang te informeren, ook over gesprekken die"
              + " zijn gestopt (TZ202410-136).",
          "noem het bedrijf, of geef in brief.yaml bij nietVermeld de reden",
          true);

  static final Rule UNKNOWN =
      new Rule(
          "niet-genoemd-onbekend",
          Group.BRIEF,
          Severity.FOUT,
          "er is geen traject ‘{}’",
          "Bij nietVermeld staan trajecten met de naam van hun bestand.",
          "Conventie van het huis: de id van een traject is de naam van zijn bestand.",
          "neem de naam over van een bestand in trajecten, zonder .yaml",
          false);

  /** Phases after which a track need not be told of again. */
  private static final Set<Fase> OVER =
      Set.of(Fase.GESTOPT, Fase.NIET_GECONTINUEERD, Fase.AFGEROND, Fase.CASUS_AFGEROND);

  @Override
  public List<Rule> rules() {
    return List.of(RULE, UNKNOWN);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Set<String> named = new HashSet<>();
    Companies companies = Companies.of(edition);
    Family.own(edition).forEach(text -> named.addAll(companies.named(text)));
    Set<String> explained = explained(edition, named, found);
    Optional<Dossier> previous = edition.previous().filter(p -> Family.isWhole(edition));
    previous.stream()
        .flatMap(p -> p.trajecten().stream())
        .filter(t -> !OVER.contains(t.fase()))
        .filter(t -> !named.contains(t.id()) && !explained.contains(t.id()))
        .forEach(
            t ->
                found.accept(
                    RULE.at(
                        edition.place(t.traject()),
                        t.naam(),
                        previous.get().peildatum(),
                        edition.dossier().editie().id())));
  }

  private static Set<String> explained(
      EditionTexts edition, Set<String> named, Consumer<Diagnostic> found) {
    Set<String> known = new HashSet<>();
    edition.facts().trajecten().stream().map(Traject::id).forEach(known::add);
    Set<String> explained = new HashSet<>();
    for (NietVermeld left : edition.dossier().editie().nietVermeld()) {
      for (int i = 0; i < left.trajecten().size(); i++) {
        String id = left.trajecten().get(i);
        Span place = edition.place(left, "trajecten", String.valueOf(i));
        if (!known.contains(id)) {
          found.accept(UNKNOWN.at(place, id));
        } else if (named.contains(id)) {
          found.accept(OpenItems.NEEDLESS.at(place, id, "een stuk noemt dit traject wel"));
        }
        explained.add(id);
      }
    }
    return explained;
  }
}

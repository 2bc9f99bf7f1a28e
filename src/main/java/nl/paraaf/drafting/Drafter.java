package nl.paraaf.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Clausule.ClausuleStatus;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Ontwerp.Actie;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.drafting.Conditions.Judgement;
import nl.paraaf.drafting.Conditions.Waarde;
import nl.paraaf.drafting.Keuze.Reden;
import nl.paraaf.language.Text;
import nl.paraaf.rules.ClauseRules;
import nl.paraaf.rules.Rule;

/** Chooses the clauses of one draft. */
public final class Drafter {
  private static final Comparator<Keuze> ORDER =
      Comparator.comparing((Keuze k) -> k.clausule().soort())
          .thenComparing(Drafter::sortTerm)
          .thenComparing(k -> k.clausule().volgorde())
          .thenComparing(k -> k.clausule().id());

  private final Ontwerp draft;
  private final Conditions conditions;
  private final Places places;
  private final Diagnostics diagnostics;

  private Drafter(Ontwerp draft, Conditions conditions, Places places, Diagnostics diagnostics) {
    this.draft = draft;
    this.conditions = conditions;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /**
   * Chooses from the library.
   *
   * @return empty, after diagnostics, when a condition cannot be judged or when of a group of
   *     variants not exactly one is left
   */
  public static Optional<Draft> draft(
      List<Clausule> library,
      Ontwerp draft,
      Conditions conditions,
      Places places,
      Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    List<Keuze> choices = new Drafter(draft, conditions, places, own).choose(library);
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : Optional.of(new Draft(draft, choices));
  }

  private List<Keuze> choose(List<Clausule> library) {
    List<Keuze> choices = new ArrayList<>();
    library.forEach(clause -> choice(clause).ifPresent(choices::add));
    choices.sort(ORDER);
    if (!diagnostics.hasErrors()) {
      groups(choices);
    }
    return choices;
  }

  private Optional<Keuze> choice(Clausule clause) {
    if (!clause.documenten().contains(draft.document())) {
      return Optional.of(new Keuze(clause, false, Reden.ANDER_STUK, List.of(), Optional.empty()));
    }
    boolean named = draft.afwijkingen().stream().anyMatch(a -> a.clausule().equals(clause.id()));
    if (clause.status() == ClausuleStatus.VERVALLEN && !named) {
      return Optional.of(new Keuze(clause, false, Reden.VERVALLEN, List.of(), Optional.empty()));
    }
    Optional<Judgement> judged =
        clause.voorwaarde().isEmpty()
            ? Optional.of(new Judgement(true, List.of()))
            : conditions.judge(clause);
    return judged.map(judgement -> choice(clause, judgement));
  }

  private Keuze choice(Clausule clause, Judgement judgement) {
    Optional<Afwijking> override =
        draft.afwijkingen().stream().filter(a -> a.clausule().equals(clause.id())).findFirst();
    Optional<Actie> action = override.map(Afwijking::actie);
    boolean holds = judgement.holds();
    Reden reason = clause.voorwaarde().isEmpty() ? Reden.ALTIJD : holds ? Reden.WAAR : Reden.ONWAAR;
    if (action.equals(Optional.of(Actie.WEGLATEN))) {
      needless(override.get(), !holds, "zij staat er ook zonder afwijking niet in");
      return new Keuze(clause, false, Reden.WEGGELATEN, judgement.values(), override);
    } else if (action.equals(Optional.of(Actie.TOEVOEGEN))) {
      needless(override.get(), holds && override.get().tekst().isEmpty(), "zij staat er al in");
      return new Keuze(clause, true, Reden.TOEGEVOEGD, judgement.values(), override);
    } else if (action.isPresent()) {
      needless(override.get(), !holds, "haar voorwaarde is niet waar");
    }
    return new Keuze(clause, holds, reason, judgement.values(), override);
  }

  private void needless(Afwijking override, boolean needless, String why) {
    if (needless) {
      diagnostics.add(
          ClauseRules.AFWIJKING_ZONDER_GEVOLG.at(
              places.of(override, "clausule"), override.clausule(), why));
    }
  }

  /** Of each group that serves this kind of agreement one, unless the draft leaves it out. */
  private void groups(List<Keuze> choices) {
    Map<String, List<Keuze>> groups = new LinkedHashMap<>();
    for (Keuze choice : choices) {
      if (choice.reden() != Reden.ANDER_STUK) {
        choice
            .clausule()
            .variantgroep()
            .ifPresent(g -> groups.computeIfAbsent(g, x -> new ArrayList<>()).add(choice));
      }
    }
    groups.forEach(this::group);
  }

  private void group(String name, List<Keuze> candidates) {
    List<Keuze> chosen = candidates.stream().filter(Keuze::gekozen).toList();
    boolean leftOut = candidates.stream().anyMatch(k -> k.reden() == Reden.WEGGELATEN);
    if (chosen.size() == 1 || (chosen.isEmpty() && leftOut)) {
      return;
    }
    List<String> ids = (chosen.isEmpty() ? candidates : chosen).stream().map(this::words).toList();
    String where = "deze " + draft.document().label() + " (traject " + draft.traject() + ")";
    Rule rule = chosen.isEmpty() ? ClauseRules.GEEN_VARIANT : ClauseRules.MEER_VARIANTEN;
    diagnostics.add(
        rule.with(
            places.of(draft, "traject"),
            List.of(values(candidates), rule.remedy()),
            name,
            where + ": " + Text.enumerate(ids)));
  }

  private String words(Keuze choice) {
    Clausule clause = choice.clausule();
    return clause
        .voorwaarde()
        .map(condition -> clause.id() + " (" + condition + ")")
        .orElse(clause.id() + " (zonder voorwaarde)")
        .transform(text -> choice.reden() == Reden.VERVALLEN ? clause.id() + " (vervallen)" : text);
  }

  private static String values(List<Keuze> candidates) {
    Set<Waarde> values = new LinkedHashSet<>();
    candidates.forEach(k -> values.addAll(k.waarden()));
    List<String> words = values.stream().map(v -> v.naam() + " is " + v.waarde()).toList();
    return words.isEmpty()
        ? "geen van deze clausules heeft een voorwaarde"
        : "wat besliste: " + String.join("; ", words);
  }

  /** Definitions stand in the order of their terms. */
  private static String sortTerm(Keuze choice) {
    return choice.clausule().soort() == ClausuleSoort.DEFINITIE
        ? Normalizer.normalize(choice.clausule().term().orElse(""), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
        : "";
  }
}

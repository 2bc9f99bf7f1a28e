package nl.paraaf.drafting;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Clausule.ClausuleStatus;
import nl.paraaf.drafting.ClauseText.Reference;
import nl.paraaf.rules.ClauseRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.rules.SchemaRules;

/** Holds each reference in the clauses of a draft against what is in that draft. */
public final class ReferenceCheck {
  private final Skeleton skeleton;
  private final List<Clausule> library;
  private final Diagnostics diagnostics;

  private ReferenceCheck(Skeleton skeleton, List<Clausule> library, Diagnostics diagnostics) {
    this.skeleton = skeleton;
    this.library = library;
    this.diagnostics = diagnostics;
  }

  /** Adds an error for each reference that leads nowhere. */
  public static void check(Skeleton skeleton, List<Clausule> library, Diagnostics diagnostics) {
    ReferenceCheck check = new ReferenceCheck(skeleton, library, diagnostics);
    for (Clausule clause : skeleton.draft().clauses()) {
      new ClauseText(skeleton.texts().get(clause.id())).references().forEach(check::reference);
    }
  }

  private void reference(Reference reference) {
    Optional<Clausule> target = skeleton.draft().byName(reference.clause());
    if (target.isEmpty()) {
      missing(reference);
    } else if (reference.isWhole()) {
      whole(reference, target.get());
    } else {
      Prose text = skeleton.texts().get(target.get().id());
      if (!new ClauseText(text).ids().contains(reference.target())) {
        part(reference, target.get(), text);
      }
    }
  }

  private void missing(Reference reference) {
    String name = reference.clause();
    Optional<Clausule> byId = library.stream().filter(c -> c.id().equals(name)).findFirst();
    Optional<String> group = byId.flatMap(Clausule::variantgroep);
    boolean known =
        byId.isPresent() || library.stream().anyMatch(c -> c.verwijsnaam().equals(name));
    Optional<Clausule> retired =
        library.stream()
            .filter(c -> c.verwijsnaam().equals(name))
            .filter(c -> c.status() == ClausuleStatus.VERVALLEN)
            .findFirst();
    if (retired.isPresent()) {
      advise(
          ClauseRules.CLAUSULE_VERVALLEN,
          reference,
          "verwijs naar een andere clausule, of zet de status terug",
          "deze tekst verwijst naar de clausule ‘" + name + "’, die is",
          retired.get().statusDatum());
    } else if (group.isPresent()) {
      advise(
          ClauseRules.VERWIJZING_NAAR_VARIANT,
          reference,
          "verwijs naar de groep: [](#" + reference.target().replace(name, group.get()) + ")",
          name,
          group.get());
    } else if (known) {
      diagnostics.add(
          ClauseRules.VERWIJZING_BUITEN_STUK.at(reference.span(), name, skeleton.draft().words()));
    } else {
      List<String> names = library.stream().map(Clausule::verwijsnaam).distinct().sorted().toList();
      advise(
          SchemaRules.ONBEKENDE_VERWIJZING,
          reference,
          Suggestion.hint(name, names, "./paraaf clausules noemt de clausules"),
          "de clausule of variantgroep",
          name);
    }
  }

  private void whole(Reference reference, Clausule target) {
    if (target.soort() == ClausuleSoort.ARTIKEL
        || target.soort() == ClausuleSoort.BIJLAGE
        || target.soort() == ClausuleSoort.DEFINITIE) {
      return;
    }
    diagnostics.add(
        ClauseRules.VERWIJZING_ZONDER_NUMMER.at(
            reference.span(), reference.clause(), target.soort().label()));
  }

  private void part(Reference reference, Clausule target, Prose text) {
    List<String> parts = new ClauseText(text).ids().stream().sorted().toList();
    advise(
        ClauseRules.VERWIJZING_ZONDER_DOEL,
        reference,
        parts.isEmpty()
            ? ClauseRules.VERWIJZING_ZONDER_DOEL.remedy()
            : "de onderdelen zijn: " + String.join(", ", parts),
        target.id(),
        reference.target().substring(reference.clause().length() + 1));
  }

  private void advise(Rule rule, Reference reference, String hint, Object... found) {
    diagnostics.add(rule.with(reference.span(), List.of(hint), found));
  }
}

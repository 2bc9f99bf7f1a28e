package nl.paraaf.drafting;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Clausule.ClausuleStatus;
import nl.paraaf.drafting.ClauseText.Reference;

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
      error(
          reference,
          "clausule-vervallen",
          "deze tekst verwijst naar de clausule ‘"
              + name
              + "’, die is vervallen op "
              + retired.get().statusDatum(),
          "verwijs naar een andere clausule, of zet de status terug");
    } else if (group.isPresent()) {
      error(
          reference,
          "verwijzing-naar-variant",
          "‘" + name + "’ is één van de varianten in de groep ‘" + group.get() + "’",
          "verwijs naar de groep: [](#" + reference.target().replace(name, group.get()) + ")");
    } else if (known) {
      error(
          reference,
          "verwijzing-buiten-stuk",
          "de clausule ‘"
              + name
              + "’, waarnaar deze tekst verwijst, staat niet in "
              + skeleton.draft().words(),
          "neem de clausule op, of pas deze tekst aan met een afwijking");
    } else {
      List<String> names = library.stream().map(Clausule::verwijsnaam).distinct().sorted().toList();
      error(
          reference,
          "onbekende-verwijzing",
          "er is geen clausule of variantgroep ‘" + name + "’",
          Suggestion.hint(name, names, "./paraaf clausules noemt de clausules"));
    }
  }

  private void whole(Reference reference, Clausule target) {
    if (target.soort() == ClausuleSoort.ARTIKEL
        || target.soort() == ClausuleSoort.BIJLAGE
        || target.soort() == ClausuleSoort.DEFINITIE) {
      return;
    }
    error(
        reference,
        "verwijzing-zonder-nummer",
        "naar ‘"
            + reference.clause()
            + "’ kan niet worden verwezen: de soort is "
            + target.soort().label(),
        "verwijs naar een artikel, een bijlage of een definitie");
  }

  private void part(Reference reference, Clausule target, Prose text) {
    List<String> parts = new ClauseText(text).ids().stream().sorted().toList();
    error(
        reference,
        "verwijzing-zonder-doel",
        "clausule "
            + target.id()
            + " heeft geen onderdeel ‘"
            + reference.target().substring(reference.clause().length() + 1)
            + "’",
        parts.isEmpty()
            ? "zet {#naam} achter het lid waarnaar u verwijst"
            : "de onderdelen zijn: " + String.join(", ", parts));
  }

  private void error(Reference reference, String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, message, reference.span(), hint));
  }
}

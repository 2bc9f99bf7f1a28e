package nl.paraaf.build;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.intake.Content;
import nl.paraaf.leak.Secrets;
import nl.paraaf.rules.ConfidentialRules;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * Decides what the readers of each document see. What is hidden from them is left out before
 * anything is computed: a phase, a count and a list are as the public knows them.
 */
final class Views {
  private final Content content;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<View>> open = new TreeMap<>();
  private final Map<String, View> closed = new TreeMap<>();

  Views(Content content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /** What the readers of a document of an edition see; empty when they may not know of it. */
  Optional<View> of(Editie edition, Rubricering rubricering) {
    if (rubricering != Rubricering.OPENBAAR) {
      return Optional.of(
          closed.computeIfAbsent(
              edition.id() + "/" + rubricering, id -> intern(edition, rubricering)));
    }
    Optional<View> view = open(edition);
    if (view.isEmpty()) {
      DataPath path = content.provenance().of(edition).orElseThrow();
      Span span = content.openbaar(edition.datum()).verborgen(path).orElseThrow().span();
      diagnostics.add(ConfidentialRules.EDITIE_NIET_OPENBAAR.at(span, edition.id()));
    }
    return view;
  }

  /** The facts against which the documents of an edition are held: those of its public readers. */
  Dossier dossier(Editie edition) {
    return open(edition).orElseGet(() -> intern(edition, Rubricering.INTERN)).dossier();
  }

  /** Whether the public may know of an edition. */
  boolean isOpen(Editie edition) {
    return open(edition).isPresent();
  }

  private Optional<View> open(Editie edition) {
    return open.computeIfAbsent(
        edition.id(),
        id -> {
          Inzage sight = content.openbaar(edition.datum());
          Gegevens facts = content.gegevens(sight);
          return facts.edities().stream()
              .filter(e -> e.id().equals(id))
              .findFirst()
              .map(e -> view(facts, e, sight));
        });
  }

  /** What changed for public readers since an earlier edition; empty when that is not here. */
  Optional<ChangeList> changes(Editie edition, Optional<Editie> since) {
    Gegevens facts = content.gegevens(content.openbaar(edition.datum()));
    Editie held = since.map(earlier -> edition.sinds(earlier.datum())).orElse(edition);
    Dossier dossier = Dossier.of(facts, held, content.provenance());
    return dossier.wijzigingen().map(changes -> new ChangeList(dossier, changes));
  }

  /** What those who work here see. */
  View intern(Editie edition, Rubricering rubricering) {
    Inzage sight = Inzage.intern(rubricering, content.classified().onbekend());
    return view(content.gegevens(), edition, sight);
  }

  private View view(Gegevens facts, Editie edition, Inzage sight) {
    return new View(
        Dossier.of(facts, edition, content.provenance()),
        sight,
        Secrets.of(content.openbaar(edition.datum()), content.classified().waarden()));
  }
}

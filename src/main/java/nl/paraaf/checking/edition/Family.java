package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.domain.Editie.Bijlage;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage.Kind;

/** Which of the documents of an edition is which. */
final class Family {
  private Family() {}

  /** The letter: the one with a salutation. */
  static Optional<Manuscript> letter(EditionTexts edition) {
    return edition.texts().values().stream()
        .filter(t -> t.passages().stream().anyMatch(p -> p.kind() == Kind.SALUTATION))
        .findFirst();
  }

  /** The letter and its annexes: what its reader gets. */
  static List<Manuscript> own(EditionTexts edition) {
    List<Manuscript> own = new ArrayList<>(letter(edition).stream().toList());
    edition.dossier().editie().bijlagen().stream()
        .map(Bijlage::document)
        .flatMap(Optional::stream)
        .map(edition.texts()::get)
        .filter(Objects::nonNull)
        .forEach(own::add);
    return own;
  }

  /**
   * Whether the letter and all annexes that are made with it are at hand: of a part alone nobody
   * can say what the edition leaves out.
   */
  static boolean isWhole(EditionTexts edition) {
    return letter(edition).isPresent()
        && edition.dossier().editie().bijlagen().stream()
            .map(Bijlage::document)
            .flatMap(Optional::stream)
            .allMatch(edition.texts()::containsKey);
  }
}

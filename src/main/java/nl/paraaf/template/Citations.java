package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Inline;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Inzage;
import nl.paraaf.language.Citation;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/** Citations by key, in the style of the house, as a field with a link where there is one. */
final class Citations {
  private final nl.paraaf.language.Citations register;
  private final Dossier dossier;
  private final Provenance provenance;
  private final Inzage sight;
  private final Uses uses;

  Citations(Dossier dossier, Provenance provenance, Inzage sight, Uses uses) {
    this.uses = uses;
    this.sight = sight;
    this.register = nl.paraaf.language.Citations.of(dossier);
    this.dossier = dossier;
    this.provenance = provenance;
  }

  /** All keys that can be cited. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(dossier.kamerstuk().keySet());
    keys.addAll(dossier.bron().keySet());
    return keys;
  }

  /** What to say of a key that the readers of the document may not know. */
  Optional<Wording> withheld(String key) {
    return sight
        .verborgenRecord("kamerstuk", key)
        .or(() -> sight.verborgenRecord("bron", key))
        .map(reason -> Withheld.wording(key, reason));
  }

  /**
   * The citation of a paper or source.
   *
   * @param locator the place in it, such as {@code p. 3}; may be empty
   * @return empty for an unknown key
   */
  Optional<Inline> cite(String key, String locator) {
    uses.citation(key, locator);
    Optional<String> place = Optional.of(locator).filter(l -> !l.isBlank());
    return register.cite(key, place).map(citation -> field(key, citation));
  }

  private Inline field(String key, Citation citation) {
    TextRun run = new TextRun();
    TextRun.Part text = run.text(citation.text());
    run.finish();
    List<Inline> content = run.build(List.of(text));
    return new Inline.Field(
        path(key),
        citation
            .url()
            .<List<Inline>>map(u -> List.of(new Inline.Link(u, content)))
            .orElse(content));
  }

  private DataPath path(String key) {
    return Optional.<Record>ofNullable(dossier.kamerstuk().get(key))
        .or(() -> Optional.ofNullable(dossier.bron().get(key)))
        .flatMap(provenance::of)
        .orElse(DataPath.computed("/citaten/" + key));
  }
}

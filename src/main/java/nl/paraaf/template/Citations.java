package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Inline;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Registers.Bron;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.language.CitationStyle;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/** Citations by key, in the style of the house, as a field with a link where there is one. */
final class Citations {
  private final Map<String, Kamerstuk> papers;
  private final Map<String, Bron> sources;
  private final Provenance provenance;

  Citations(Dossier dossier, Provenance provenance) {
    this.papers = dossier.kamerstuk();
    this.sources = dossier.bron();
    this.provenance = provenance;
  }

  /** All keys that can be cited. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(papers.keySet());
    keys.addAll(sources.keySet());
    return keys;
  }

  /**
   * The citation of a paper or source.
   *
   * @param locator the place in it, such as {@code p. 3}; may be empty
   * @return empty for an unknown key
   */
  List<Inline> cite(String key, String locator) {
    Bron source = sources.get(key);
    Kamerstuk paper =
        papers.get(source == null ? key : source.kamerstuk().orElse(key));
    if (paper != null) {
      return field(paper, CitationStyle.cite(paper, locator), CitationStyle.link(paper));
    }
    if (source != null) {
      return field(source, CitationStyle.cite(source, locator), source.url());
    }
    return List.of();
  }

  private List<Inline> field(Record record, String text, Optional<String> url) {
    DataPath path = provenance.of(record).orElse(DataPath.computed("/bron"));
    List<Inline> content = new ArrayList<>();
    TextRun run = new TextRun();
    TextRun.Piece piece = run.text(text);
    run.finish();
    content.addAll(run.build(List.of(piece)));
    return List.of(
        new Inline.Field(
            path, url.<List<Inline>>map(u -> List.of(new Inline.Link(u, content))).orElse(content)));
  }
}

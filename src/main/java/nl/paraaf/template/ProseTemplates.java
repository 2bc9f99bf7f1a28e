package nl.paraaf.template;

import freemarker.template.Template;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.document.Prose;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/** The prose of one document as templates that can only interpolate, and the way back to it. */
final class ProseTemplates implements Origins {
  /** Marks names of prose among names of templates; no template's path can start so. */
  private static final String PREFIX = "proza:";

  private final MergeRequest request;
  private final TemplateStore store;
  private final Map<String, Prose> used = new ConcurrentHashMap<>();

  ProseTemplates(MergeRequest request, TemplateStore store) {
    this.request = request;
    this.store = store;
  }

  boolean has(String path) {
    return request.proseOf(path).isPresent();
  }

  /** The prose of a file of the edition, which must be there. */
  Template template(String path) throws IOException {
    Prose prose = request.proseOf(path).orElseThrow();
    used.put(PREFIX + path, prose);
    return new Template(PREFIX + path, prose.markup(), store.configuration());
  }

  /** The text of a clause; empty for one that is not in the draft. */
  Optional<Template> clause(String id) throws IOException {
    Optional<Prose> text = request.skeleton().map(s -> s.texts().get(id));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String name = PREFIX + "clausules/" + id;
    used.put(name, text.get());
    return Optional.of(new Template(name, text.get().markup(), store.configuration()));
  }

  /** The place in the Markdown of a place in the markup; empty when the name is not of prose. */
  @Override
  public Optional<Span> original(String name, int line, int column) {
    Prose prose = name == null ? null : used.get(name);
    if (prose == null) {
      return Optional.empty();
    }
    Position at = new Position(Math.max(1, line), Math.max(1, column));
    return Optional.of(prose.original(at));
  }
}

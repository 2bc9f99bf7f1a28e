package nl.paraaf.template;

import freemarker.core.ParseException;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.paraaf.document.Prose;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/** The prose of one document as templates that can only interpolate, and the way back to it. */
final class ProseTemplates implements Origins {
  /** Marks names of prose among names of templates; no template's path can start so. */
  private static final String PREFIX = "proza:";

  private final MergeRequest request;
  private final TemplateStore store;
  private final Uses uses;
  private final Map<String, Prose> used = new ConcurrentHashMap<>();

  ProseTemplates(MergeRequest request, TemplateStore store, Uses uses) {
    this.request = request;
    this.store = store;
    this.uses = uses;
  }

  boolean has(String path) {
    uses.prose(path);
    return request.proseOf(path).isPresent();
  }

  /** The paths of all prose of the edition. */
  Set<String> paths() {
    return request.prose().keySet();
  }

  /** What stands in the markup from a place on; empty when the name is not of prose. */
  @Override
  public Optional<String> text(String name, int line, int column) {
    return Optional.ofNullable(name)
        .map(used::get)
        .map(prose -> new TemplateText(name, prose.markup()).from(line, column));
  }

  /**
   * The prose of a file of the edition, which must be there. An interpolation that cannot be read
   * is told and left out, so that the others are looked at too.
   */
  Template template(String path, Consumer<ParseException> wrong) throws IOException {
    Prose prose = request.proseOf(path).orElseThrow();
    String name = PREFIX + path;
    used.put(name, prose);
    try {
      return parse(name, prose.markup());
    } catch (ParseException e) {
      return parse(name, withoutWrong(name, prose.markup(), wrong));
    }
  }

  private Template parse(String name, String markup) throws IOException {
    return new Template(name, markup, store.configuration());
  }

  private String withoutWrong(String name, String markup, Consumer<ParseException> wrong)
      throws IOException {
    String good = markup;
    for (TemplateScanner.Token token : TemplateScanner.scan(markup).tokens()) {
      if (token.kind() == TemplateScanner.Kind.INTERPOLATION) {
        String before = blank(markup.substring(0, token.start()));
        try {
          parse(name, before + markup.substring(token.start(), token.end()));
        } catch (ParseException e) {
          wrong.accept(e);
          String left = blank(markup.substring(token.start(), token.end()));
          good = good.substring(0, token.start()) + left + good.substring(token.end());
        }
      }
    }
    return good;
  }

  /** As long, so that places stay what they are. */
  private static String blank(String text) {
    return text.replaceAll("[^\n]", " ");
  }

  /** The text of a clause; empty for one that is not in the draft. */
  Optional<Template> clause(String id) throws IOException {
    uses.clause(id);
    Optional<Prose> text = request.skeleton().map(s -> s.texts().get(id));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String name = PREFIX + "clausules/" + id;
    used.put(name, text.get());
    return Optional.of(store.clause(name, text.get().markup()));
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

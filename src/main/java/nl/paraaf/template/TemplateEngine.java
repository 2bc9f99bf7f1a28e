package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Merges records and prose with a template. One for a run; merges may run side by side. */
public final class TemplateEngine {
  private final TemplateStore store;

  /** An engine over the user's templates. */
  public TemplateEngine(SourceRoot templates) {
    this.store = new TemplateStore(templates);
  }

  /**
   * Makes one document: template to markup, markup to document.
   *
   * @param diagnostics takes everything that is wrong in template and prose
   * @return empty when there were errors
   */
  public Optional<Document> merge(MergeRequest request, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Document> document =
        markup(request, own)
            .filter(m -> !own.hasErrors())
            .flatMap(m -> MarkupReader.read(m, start(request), own))
            .flatMap(root -> Assembler.assemble(root, request, own));
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : document;
  }

  private Span start(MergeRequest request) {
    return Span.at(store.display(request.template()), 1, 1);
  }

  private Optional<String> markup(MergeRequest request, Diagnostics diagnostics) {
    ProseTemplates prose = new ProseTemplates(request, store);
    MergeErrors errors = new MergeErrors(store, prose, diagnostics);
    LimitedWriter out = new LimitedWriter();
    try {
      Template template = store.template(request.template());
      Environment environment =
          template.createProcessingEnvironment(new Root(request, prose, errors), out);
      environment.setTemplateExceptionHandler(errors);
      environment.process();
    } catch (TemplateException e) {
      errors.runtime(e);
    } catch (LimitedWriter.FullException e) {
      errors.endless(e.where());
    } catch (IOException e) {
      errors.missing(e, start(request));
    } catch (StackOverflowError e) {
      diagnostics.add(
          Diagnostic.error(
              "sjabloon-eindeloos",
              "een macro of functie in dit sjabloon roept zichzelf zonder einde aan",
              start(request),
              "zorg dat elke macro die zichzelf aanroept een keer stopt"));
    }
    diagnostics.addAll(store.faults());
    return Optional.of(out.toString());
  }
}

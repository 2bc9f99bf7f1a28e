package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Ontwerpdossier;
import nl.paraaf.drafting.Conditions;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Merges records and prose with a template. One for a run; merges may run side by side. */
public final class TemplateEngine {
  private final TemplateStore store;
  private final Map<Dossier, ValueIndex> indexes =
      Collections.synchronizedMap(new IdentityHashMap<>());

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
    return merge(request, new Uses(), diagnostics);
  }

  /**
   * The same.
   *
   * @param uses hears what the document is made of
   */
  public Optional<Document> merge(MergeRequest request, Uses uses, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Document> document =
        markup(request, uses, own)
            .filter(m -> !own.hasErrors())
            .flatMap(m -> MarkupReader.read(m, start(request), own))
            .flatMap(root -> Assembler.assemble(root, request, uses, own));
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : document;
  }

  /**
   * The conditions of clauses, as expressions on the records of one draft.
   *
   * @param diagnostics takes everything that is wrong in a condition
   */
  public Conditions conditions(
      Dossier dossier,
      Ontwerpdossier draft,
      Provenance provenance,
      SourceMap places,
      Diagnostics diagnostics) {
    return new Expressions(store, dossier, draft, provenance, places, diagnostics);
  }

  private Span start(MergeRequest request) {
    return Span.at(store.display(request.template()), 1, 1);
  }

  /** What each of the things that a merge looked at is now, for a merge of this request. */
  public Inputs inputs(MergeRequest request, Uses uses) {
    return new InputReader(store, indexes, request).read(uses);
  }

  private Optional<String> markup(MergeRequest request, Uses uses, Diagnostics diagnostics) {
    uses.template(request.template());
    ProseTemplates prose = new ProseTemplates(request, store, uses);
    Withheld withheld = new Withheld(request.inzage());
    Unknowns unknowns = new Unknowns(request.inzage().onbekend());
    MergeErrors errors = new MergeErrors(store, prose, withheld, diagnostics);
    LimitedWriter out = new LimitedWriter();
    try {
      Template template = store.template(request.template());
      Environment environment =
          template.createProcessingEnvironment(
              new Root(request, prose, withheld, unknowns, errors, uses), out);
      environment.setTemplateExceptionHandler(errors);
      environment.setCustomAttribute(TemplateStore.USES, uses);
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
    withheld.report(request.name(), diagnostics);
    return Optional.of(
        unknowns.resolve(out.toString(), request.name(), request.status(), diagnostics));
  }
}

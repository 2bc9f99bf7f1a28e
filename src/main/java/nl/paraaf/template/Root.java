package nl.paraaf.template;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Ontwerpdossier;
import nl.paraaf.drafting.Skeleton;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/** All that a template can name: the components of the dossier, the functions, {@code proza}. */
final class Root implements TemplateHashModelEx {
  private final Map<String, TemplateModel> variables = new LinkedHashMap<>();
  private final Models models;

  /** Names whose values are of the program, or of the request. */
  private final Set<String> fixed = new HashSet<>(Functions.all().keySet());

  Root(
      MergeRequest request,
      ProseTemplates prose,
      Withheld withheld,
      Unknowns unknowns,
      MergeErrors errors,
      Uses uses)
      throws TemplateModelException {
    this(request.dossier(), new Models(request.provenance(), withheld, unknowns, uses));
    variables.put("documentnaam", new SimpleScalar(request.name()));
    boolean concept = request.status() == Status.CONCEPT;
    variables.put("concept", concept ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
    variables.put("proza", new ProseDirective(prose, errors));
    fixed.addAll(List.of("documentnaam", "concept", "proza", "clausule"));
    for (MergeRequest.Variable own : request.variables()) {
      variables.put(own.name(), models.open(own.value(), own.path()));
    }
    if (request.skeleton().isPresent()) {
      Skeleton skeleton = request.skeleton().get();
      components(skeleton.dossier());
      variables.put("keuzes", models.wrap(skeleton.draft().keuzes()));
      variables.put("clausules", models.wrap(skeleton.draft().byKind()));
      variables.put("clausule", new ClauseDirective(prose, errors));
    }
  }

  /**
   * What a condition can name: the records, and no directive. What is known to be unknown is absent
   * to a condition: it asks what is there.
   */
  Root(Dossier dossier, Ontwerpdossier draft, Provenance provenance) throws TemplateModelException {
    this(
        dossier,
        new Models(
            provenance,
            new Withheld(Inzage.ALLES),
            new Unknowns(Inzage.ALLES.onbekend()),
            new Uses()));
    components(draft);
  }

  private Root(Dossier dossier, Models models) throws TemplateModelException {
    this.models = models;
    components(dossier);
    variables.putAll(Functions.all());
  }

  private void components(Record record) throws TemplateModelException {
    RecordModel shown = new RecordModel(record, DataPath.computed(""), false, models);
    TemplateModelIterator names = shown.keys().iterator();
    while (names.hasNext()) {
      String name = ((SimpleScalar) names.next()).getAsString();
      variables.put(name, shown.component(name));
    }
    if (shown.get("editie") instanceof RecordModel edition) {
      variables.put("peildatum", edition.get("datum"));
      variables.put("vorigePeildatum", edition.get("vorigePeildatum"));
    }
  }

  @Override
  public TemplateModel get(String key) {
    TemplateModel found = variables.get(key);
    if (!fixed.contains(key)) {
      models.uses().value(DataPath.computed("").child(key));
    }
    return found == null ? models.nothing() : found;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return variables.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<SimpleScalar> keys = variables.keySet().stream().map(SimpleScalar::new).toList();
    return new SimpleCollection(keys, models);
  }

  @Override
  public TemplateCollectionModel values() {
    List<TemplateModel> values = new ArrayList<>();
    variables.keySet().forEach(name -> values.add(get(name)));
    return new SimpleCollection(values, models);
  }
}

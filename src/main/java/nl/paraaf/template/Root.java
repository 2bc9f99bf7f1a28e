package nl.paraaf.template;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.source.DataPath;

/** All that a template can name: the components of the dossier, the functions, {@code proza}. */
final class Root implements TemplateHashModelEx {
  private final Map<String, TemplateModel> variables = new LinkedHashMap<>();
  private final Models models;

  Root(MergeRequest request, ProseTemplates prose, MergeErrors errors)
      throws TemplateModelException {
    models = new Models(request.provenance());
    RecordModel dossier = new RecordModel(request.dossier(), DataPath.computed(""), models);
    TemplateModelIterator names = dossier.keys().iterator();
    while (names.hasNext()) {
      String name = ((SimpleScalar) names.next()).getAsString();
      variables.put(name, dossier.get(name));
    }
    if (dossier.get("editie") instanceof RecordModel edition) {
      variables.put("peildatum", edition.get("datum"));
      variables.put("vorigePeildatum", edition.get("vorigePeildatum"));
    }
    variables.put("documentnaam", new SimpleScalar(request.name()));
    variables.put("proza", new ProseDirective(prose, errors));
    variables.putAll(Functions.all());
  }

  @Override
  public TemplateModel get(String key) {
    return variables.get(key);
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
    return new SimpleCollection(new ArrayList<>(variables.values()), models);
  }
}

package nl.paraaf.template;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Dossier;
import nl.paraaf.drafting.Skeleton;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Sha256;
import nl.paraaf.template.Inputs.Found;
import nl.paraaf.template.Uses.Kind;

/** Looks up again what a merge looked at, without merging. */
final class InputReader {
  private final TemplateStore store;
  private final MergeRequest request;
  private final ValueIndex shared;
  private final ValueIndex own;
  private final Citations citations;

  InputReader(TemplateStore store, Map<Dossier, ValueIndex> indexes, MergeRequest request) {
    this.store = store;
    this.request = request;
    this.shared = indexes.computeIfAbsent(request.dossier(), d -> index(request, d));
    this.own = own(request);
    this.citations =
        new Citations(request.dossier(), request.provenance(), request.inzage(), new Uses());
  }

  private static ValueIndex index(MergeRequest request, Dossier dossier) {
    ValueIndex index = new ValueIndex(request.provenance());
    Map<String, Object> names = names(dossier);
    names.put("peildatum", dossier.editie().datum());
    names.put("vorigePeildatum", dossier.editie().vorigePeildatum());
    index.names(names);
    return index;
  }

  /** What this document alone knows. */
  private static ValueIndex own(MergeRequest request) {
    ValueIndex index = new ValueIndex(request.provenance());
    Map<String, Object> names = new LinkedHashMap<>();
    for (MergeRequest.Variable variable : request.variables()) {
      names.put(variable.name(), variable.value());
      if (variable.value() instanceof Map<?, ?> map) {
        index.map(map, variable.path());
      }
    }
    request.skeleton().ifPresent(skeleton -> names.putAll(names(skeleton)));
    index.names(names);
    return index;
  }

  private static Map<String, Object> names(Skeleton skeleton) {
    Map<String, Object> names = names(skeleton.dossier());
    names.put("keuzes", skeleton.draft().keuzes());
    // As a list, since what is looked at in it is not noted one by one.
    names.put(
        "clausules",
        skeleton.draft().byKind().entrySet().stream()
            .map(kind -> List.of(kind.getKey(), kind.getValue()))
            .toList());
    return names;
  }

  private static Map<String, Object> names(Record record) {
    Map<String, Object> names = new LinkedHashMap<>();
    Written.components(record).forEach((name, c) -> names.put(name, Written.read(c, record)));
    return names;
  }

  Inputs read(Uses uses) {
    Map<Kind, SortedMap<String, Found>> found = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      SortedMap<String, Found> all = new TreeMap<>();
      uses.names(kind).forEach(name -> all.put(name, reader(kind).apply(name)));
      found.put(kind, all);
    }
    return new Inputs(found);
  }

  private Function<String, Found> reader(Kind kind) {
    return switch (kind) {
      case GEGEVENS -> this::value;
      case SJABLONEN -> this::template;
      case PROZA -> name -> prose(request.proseOf(name));
      case CLAUSULES -> id -> prose(request.skeleton().map(s -> s.texts().get(id)));
      case CITATEN -> this::citation;
    };
  }

  private Found value(String name) {
    String written =
        own.written(name, request.inzage()) + "\n" + shared.written(name, request.inzage());
    return new Found(Sha256.of(written), "");
  }

  private Found template(String path) {
    return new Found(store.hash(path), store.display(path));
  }

  private static Found prose(Optional<Prose> prose) {
    return prose
        .map(text -> new Found(Sha256.of(text.markup()), text.file()))
        .orElse(new Found("", ""));
  }

  private Found citation(String name) {
    int space = name.indexOf(' ');
    String key = space < 0 ? name : name.substring(0, space);
    Optional<Inline> cited = citations.cite(key, space < 0 ? "" : name.substring(space + 1));
    String place =
        cited
            .filter(Inline.Field.class::isInstance)
            .map(field -> ((Inline.Field) field).path())
            .filter(path -> !path.isComputed())
            .map(DataPath::toString)
            .orElse("");
    return new Found(Sha256.of(Written.of(cited)), place);
  }
}

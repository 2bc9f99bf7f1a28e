package nl.paraaf.intake.type;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.intake.yaml.DataSchema;

/** All kinds of document, by name, with the schemas of the data of their own. */
public final class DocumentTypes {
  /** No documents at all. */
  public static final DocumentTypes NONE = new DocumentTypes(List.of(), Map.of(), Set.of());

  private final List<DocumentType> all;
  private final Map<String, DataSchema> schemas;
  private final Set<String> namingProse;

  /**
   * @param namingProse the families of which the template itself names files with prose
   */
  DocumentTypes(List<DocumentType> all, Map<String, DataSchema> schemas, Set<String> namingProse) {
    this.all = all.stream().sorted(Comparator.comparing(DocumentType::name)).toList();
    this.schemas = Map.copyOf(schemas);
    this.namingProse = Set.copyOf(namingProse);
  }

  public List<DocumentType> all() {
    return all;
  }

  /** All names that a user can give. */
  public List<String> names() {
    Collection<String> names = new TreeSet<>();
    all.forEach(
        type -> {
          names.add(type.name());
          names.add(type.family());
        });
    return List.copyOf(names);
  }

  /** The types by family; those of one family differ only in name, title and class. */
  public Map<String, DocumentType> families() {
    Map<String, DocumentType> families = new TreeMap<>();
    all.forEach(type -> families.putIfAbsent(type.family(), type));
    return families;
  }

  /** The schema of the data of a family; empty when it has no data of its own. */
  public Optional<DataSchema> schema(String family) {
    return Optional.ofNullable(schemas.get(family));
  }

  /** Whether the data alone say which prose a document of this family has. */
  public boolean dataNameProse(String family) {
    return schemas.containsKey(family) && !namingProse.contains(family);
  }
}

package nl.paraaf.intake.type;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.text.TextFiles;
import nl.paraaf.intake.yaml.DataSchema;
import nl.paraaf.intake.yaml.RecordBinder;
import nl.paraaf.intake.yaml.Schemas;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/** Reads the descriptions of documents from the folder of templates. */
public final class DocumentTypeReader {
  /** What the name of a description ends in. */
  public static final String EXTENSION = ".document.yaml";

  /** The name of a file with prose, written out or put together. */
  private static final Pattern PROSE = Pattern.compile("\\.md[\"']");

  private final SourceRoot templates;
  private final Diagnostics diagnostics;
  private final TextFiles files;
  private final List<String> paths = new ArrayList<>();
  private final List<DocumentType> types = new ArrayList<>();
  private final Map<String, DataSchema> schemas = new LinkedHashMap<>();
  private final Set<String> namingProse = new HashSet<>();
  private final TypeChecks checks;

  private DocumentTypeReader(
      SourceRoot templates,
      Set<String> reserved,
      Set<String> formats,
      SourceTexts texts,
      Diagnostics diagnostics) {
    this.templates = templates;
    this.diagnostics = diagnostics;
    this.files = new TextFiles(templates, texts, diagnostics);
    this.checks = new TypeChecks(reserved, formats, diagnostics);
  }

  /**
   * Reads all descriptions and adds everything wrong in them to {@code diagnostics}.
   *
   * @param reserved names that belong to documents that need no description
   * @param formats the extensions that a description can name
   * @param texts gets the text of the files, for messages that show a line
   * @return what could be read; to be used only when there are no errors
   */
  public static DocumentTypes read(
      SourceRoot templates,
      Set<String> reserved,
      Set<String> formats,
      SourceTexts texts,
      Diagnostics diagnostics) {
    return new DocumentTypeReader(templates, reserved, formats, texts, diagnostics).read();
  }

  private DocumentTypes read() {
    try {
      paths.addAll(templates.list());
    } catch (IOException e) {
      diagnostics.add(
          error(
              "map-onleesbaar",
              "de map bestaat niet of kan niet worden gelezen",
              Span.at(templates.name(), 1, 1),
              "controleer de map die u hebt opgegeven"));
      return DocumentTypes.NONE;
    }
    paths.stream().filter(path -> path.endsWith(EXTENSION)).forEach(this::type);
    if (types.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(
          error(
              "geen-documenttype",
              "er is geen document beschreven in " + templates.name(),
              Span.nowhere(),
              "maak een bestand naam" + EXTENSION + ", zie docs/documenttypen.md"));
    }
    return new DocumentTypes(types, schemas, namingProse);
  }

  private void type(String path) {
    Optional<YamlFile> read =
        files
            .read(path)
            .flatMap(text -> YamlReader.read(templates.display(path), text, diagnostics))
            .filter(file -> Schemas.check(file, "documenttype", diagnostics));
    if (read.isEmpty()) {
      return;
    }
    YamlFile file = read.get();
    TypeFile type = new RecordBinder(new Provenance()).one(file, TypeFile.class);
    String name = path.substring(path.lastIndexOf('/') + 1);
    checks.check(file, type, name.substring(0, name.length() - EXTENSION.length()));
    if (exists(file, "/sjabloon", type.sjabloon(), ".ftl", "het sjabloon")) {
      types.addAll(DocumentType.of(type));
      files
          .read(type.sjabloon())
          .filter(text -> PROSE.matcher(text).find())
          .ifPresent(text -> namingProse.add(type.naam()));
    }
    type.schema()
        .filter(s -> exists(file, "/schema", s, ".schema.json", "het schema"))
        .flatMap(this::schema)
        .ifPresent(
            schema -> {
              schemas.put(type.naam(), schema);
              checks.submitted(file, type, schema);
              checks.copies(file, type, schema);
            });
  }

  private Optional<DataSchema> schema(String path) {
    return files
        .read(path)
        .flatMap(text -> YamlReader.read(templates.display(path), text, diagnostics))
        .flatMap(file -> DataSchema.of(file, diagnostics));
  }

  private boolean exists(YamlFile file, String key, String path, String extension, String what) {
    if (paths.contains(path)) {
      return true;
    }
    List<String> known = paths.stream().filter(p -> p.endsWith(extension)).toList();
    diagnostics.add(
        error(
            "bestand-ontbreekt",
            what + " ‘" + path + "’ staat niet in " + templates.name(),
            file.place(key),
            NearMiss.hint(path, known).orElse("maak het bestand aan, of verbeter de naam")));
    return false;
  }
}

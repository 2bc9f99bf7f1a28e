package nl.paraaf.template;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.build.Texts;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Prose;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.OverlayRoot;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.testing.MemoryRoot;

/**
 * A merge of {@code brief.ftl} with the content of the template cases.
 *
 * @param document empty when there were errors
 */
record MergeCase(
    Content content, SourceRoot templates, Optional<Document> document, Diagnostics found) {
  static final Path CASES = Path.of("src", "test", "resources", "template");
  private static final Path CONTENT = CASES.resolve("content");

  /** The folders of the cases of one kind, sorted. */
  static List<Path> cases(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Merges the templates of a folder; content in it lies on top of the content of all cases. */
  static MergeCase of(Path folder) {
    return of(new FolderRoot("templates", folder), folder.resolve("content"));
  }

  /** Merges one template that stands in no file. */
  static MergeCase of(String template) {
    return of(new MemoryRoot("templates", Map.of("brief.ftl", template)), CONTENT);
  }

  private static MergeCase of(SourceRoot templates, Path content) {
    Diagnostics intake = new Diagnostics();
    Content read = ContentReader.read(new OverlayRoot(content, CONTENT), intake);
    assertFalse(intake.hasErrors(), () -> intake.sorted().toString());
    Editie edition = read.gegevens().edities().get(0);
    String folder = "edities/" + edition.id() + "/";
    Map<String, Prose> prose = new TreeMap<>();
    read.prose().forEach((path, text) -> prose.put(path.substring(folder.length()), text));
    MergeRequest request =
        new MergeRequest(
            "brief",
            "brief.ftl",
            Dossier.of(read.gegevens(), edition, read.provenance()),
            prose,
            read.provenance(),
            Status.CONCEPT,
            "Ministerie",
            "");
    Diagnostics found = new Diagnostics();
    return new MergeCase(
        read, templates, new TemplateEngine(templates).merge(request, found), found);
  }

  /** The messages as their reader sees them. */
  String messages() {
    return new DiagnosticPrinter(new Texts(content, templates)).print(found.sorted());
  }
}

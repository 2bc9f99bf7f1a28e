package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.MadeDocument;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.testing.MemoryOutput;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.text.HtmlWriter;
import nl.paraaf.writer.text.MarkdownWriter;

/** Every document of the repository's own content, in every format, made once for all tests. */
final class SampleRun {
  static final String LETTER_2025 = "2025-06-30/voortgangsbrief";
  static final String ANNEX_2025 = "2025-06-30/bijlage-stand-van-zaken";
  static final String LETTER_2026 = "2026-06/voortgangsbrief";
  static final String ANNEX_2026 = "2026-06/bijlage-stand-van-zaken";

  /** Each document by its path below the output folder, without an extension. */
  static final List<String> ALL = List.of(LETTER_2025, ANNEX_2025, LETTER_2026, ANNEX_2026);

  /** Each legal draft by its path below the output folder, without an extension. */
  static final List<String> DRAFTS =
      List.of(
          "juridisch/aeb/eop",
          "juridisch/alco/jloi",
          "juridisch/anqore/jloi",
          "juridisch/cosun/maatwerkafspraak",
          "juridisch/oci/jloi",
          "juridisch/tata-steel/jloi",
          "juridisch/zeeland-refinery/jloi");

  private static final Path CONTENT = Path.of("content");
  private static SampleRun sample;
  private static SampleRun family;
  private static SampleRun newest;
  private static SampleRun drafts;

  private final Map<String, byte[]> files;
  private final Map<String, Document> documents;
  private final List<Diagnostic> diagnostics;

  private SampleRun(
      Map<String, byte[]> files, Map<String, Document> documents, List<Diagnostic> diagnostics) {
    this.files = files;
    this.documents = documents;
    this.diagnostics = diagnostics;
  }

  /** The run over the content as it is. */
  static synchronized SampleRun get() {
    if (sample == null) {
      sample = run(CONTENT, EnumSet.copyOf(Format.STANDARD));
    }
    return sample;
  }

  /** The documents of another content folder, merged and not written in any format. */
  static Map<String, Document> merged(Path content) {
    return run(content, EnumSet.noneOf(Format.class)).documents;
  }

  /**
   * Every document of all editions that is not made without being named; of those per track, those
   * of two tracks.
   */
  static synchronized SampleRun family() {
    if (family == null) {
      Set<String> tracks = Set.of("anqore", "cosun");
      DocumentRequest all = new DocumentRequest(Set.of(), tracks, DocumentRequest.Extent.ALL);
      family = run(CONTENT, all, true, EnumSet.copyOf(Format.STANDARD));
      family.documents.keySet().removeAll(ALL);
    }
    return family;
  }

  /** Every document of the newest edition, of all tracks, with the metadata of those for all. */
  static synchronized SampleRun newest() {
    if (newest == null) {
      newest =
          run(
              CONTENT,
              new Request(
                  Optional.empty(),
                  false,
                  DocumentRequest.ALL,
                  DraftRequest.NONE,
                  EnumSet.copyOf(Format.STANDARD),
                  Status.CONCEPT,
                  true));
    }
    return newest;
  }

  /** The legal drafts and their companions, over the content as it is. */
  static synchronized SampleRun drafts() {
    if (drafts == null) {
      drafts =
          run(
              CONTENT,
              new Request(
                  Optional.empty(),
                  false,
                  DocumentRequest.NONE,
                  DraftRequest.ALL,
                  EnumSet.copyOf(Format.STANDARD),
                  Status.CONCEPT));
    }
    return drafts;
  }

  /** The documents by path. */
  Set<String> names() {
    return documents.keySet();
  }

  private static SampleRun run(Path content, EnumSet<Format> formats) {
    return run(content, DocumentRequest.STANDARD, true, formats);
  }

  private static SampleRun run(
      Path content, DocumentRequest wanted, boolean allEditions, EnumSet<Format> formats) {
    return run(
        content, new Request(Optional.empty(), allEditions, wanted, formats, Status.CONCEPT));
  }

  private static SampleRun run(Path content, Request request) {
    Map<String, byte[]> files = new TreeMap<>();
    Workspace workspace =
        new Workspace(
            new FolderRoot("content", content),
            new FolderRoot("templates", Path.of("templates")),
            new MemoryOutput(files, new TreeMap<>()));
    try {
      Outcome outcome = new Walk(workspace, writers(), Progress.SILENT).generate(request);
      assertEquals(0, outcome.count(Severity.FOUT), () -> outcome.diagnostics().toString());
      Map<String, Document> documents = new TreeMap<>();
      for (MadeDocument made : outcome.documents()) {
        documents.put(made.path(), made.document());
      }
      return new SampleRun(files, documents, outcome.diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Format, DocumentWriter> writers() {
    Map<Format, DocumentWriter> table = new EnumMap<>(Format.class);
    List.of(new DocxWriter(), new PdfWriter(), new HtmlWriter(), new MarkdownWriter())
        .forEach(writer -> table.put(writer.format(), writer));
    return table;
  }

  /** All files by path below the output folder, the manifest too. */
  Map<String, byte[]> files() {
    return files;
  }

  byte[] file(String document, Format format) {
    return files.get(document + "." + format.extension());
  }

  String text(String document, Format format) {
    return new String(file(document, format), StandardCharsets.UTF_8);
  }

  /** What was told to the user. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Document document(String name) {
    return documents.get(name);
  }
}

package nl.paraaf.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.testing.MemoryOutput;
import nl.paraaf.testing.MemoryRoot;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.text.HtmlWriter;
import nl.paraaf.writer.text.MarkdownWriter;

/** Documents made of records in memory: the public ones of the newest edition, or others. */
record PlantedRun(Outcome outcome, Map<String, byte[]> files) {
  private static final DocumentRequest PUBLIC = DocumentRequest.STANDARD;
  private static final Map<Format, DocumentWriter> WRITERS = new EnumMap<>(Format.class);

  static {
    List.of(new DocxWriter(), new PdfWriter(), new HtmlWriter(), new MarkdownWriter())
        .forEach(writer -> WRITERS.put(writer.format(), writer));
  }

  static PlantedRun of(Map<String, String> content, EnumSet<Format> formats) {
    return of(content, "2026-06", PUBLIC, formats);
  }

  static PlantedRun of(
      Map<String, String> content,
      String edition,
      DocumentRequest documents,
      EnumSet<Format> formats) {
    Map<String, byte[]> files = new TreeMap<>();
    Workspace workspace =
        new Workspace(
            new MemoryRoot("content", content),
            new FolderRoot("templates", Path.of("templates")),
            new MemoryOutput(files, files));
    Request request = new Request(Optional.of(edition), false, documents, formats, Status.CONCEPT);
    try {
      return new PlantedRun(new Walk(workspace, WRITERS, Progress.SILENT).generate(request), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

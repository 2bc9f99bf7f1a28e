package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.template.Written;
import nl.paraaf.testing.MemoryOutput;
import nl.paraaf.testing.MemoryRoot;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * The content and the templates of the repository in memory, and an output folder. Its files hold
 * the whole document and the whole house style, so that whatever a writer could show is in them.
 */
final class Folder {
  private static final Map<String, String> CONTENT = MemoryRoot.files(Path.of("content"));
  private static final Map<String, String> TEMPLATES = MemoryRoot.files(Path.of("templates"));

  final Map<String, String> content = new TreeMap<>(CONTENT);
  final Map<String, String> templates = new TreeMap<>(TEMPLATES);
  final Map<String, byte[]> output = new TreeMap<>();

  private static final Set<String> TRACKS = Set.of("anqore", "cosun");

  /** Letter, annex, and the sheets and drafts of two companies, in two formats. */
  static Request some() {
    Set<String> names = Set.of("voortgangsbrief", "bijlage-stand-van-zaken", "bedrijfsblad");
    return request(
        new DocumentRequest(names, TRACKS, DocumentRequest.Extent.NONE),
        new DraftRequest(Set.of(), TRACKS, false),
        Set.of(Format.HTML, Format.MD));
  }

  /** All drafts of agreements. */
  static Request drafts() {
    return request(DocumentRequest.NONE, DraftRequest.ALL, Set.of(Format.HTML, Format.MD));
  }

  /** Everything that can be made of the newest edition and of drafts, in two formats. */
  static Request everything() {
    return request(DocumentRequest.ALL, DraftRequest.ALL, Set.of(Format.HTML, Format.MD));
  }

  static Request request(DocumentRequest documents, DraftRequest drafts, Set<Format> formats) {
    return new Request(Optional.empty(), false, documents, drafts, formats, Status.CONCEPT);
  }

  Outcome make(Request request, Manner manner) throws IOException {
    return new Walk(workspace(), writers(), Progress.SILENT).generate(request, manner);
  }

  Workspace workspace() {
    return new Workspace(
        new MemoryRoot("content", content),
        new MemoryRoot("templates", templates),
        new MemoryOutput(output, output));
  }

  static Map<Format, DocumentWriter> writers() {
    Map<Format, DocumentWriter> writers = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      writers.put(format, new Plain(format));
    }
    return writers;
  }

  /** A folder with the same content and templates, in which nothing has been made. */
  Folder fresh() {
    Folder fresh = new Folder();
    fresh.content.clear();
    fresh.content.putAll(content);
    fresh.templates.clear();
    fresh.templates.putAll(templates);
    return fresh;
  }

  /** The files that people see, as text. */
  Map<String, String> made() {
    Map<String, String> made = new LinkedHashMap<>();
    output.forEach(
        (path, bytes) -> {
          if (!path.startsWith(".")) {
            made.put(path, new String(bytes, UTF_8));
          }
        });
    return made;
  }

  /** Puts other words in the place of words that are there. */
  void change(String file, String words, String by) {
    Map<String, String> root = file.startsWith("templates/") ? templates : content;
    String path = file.substring(file.indexOf('/') + 1);
    String before = root.get(path);
    if (before == null || !before.contains(words)) {
      throw new AssertionError(words + " is not in " + file);
    }
    root.put(path, before.replace(words, by));
  }

  private record Plain(Format format) implements DocumentWriter {
    @Override
    public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
      return (format + "\n" + Written.of(style) + "\n" + Written.of(document)).getBytes(UTF_8);
    }
  }
}

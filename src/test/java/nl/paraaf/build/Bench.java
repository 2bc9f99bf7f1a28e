package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.testing.MemoryOutput;
import nl.paraaf.testing.MemoryRoot;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/** Content, templates and output in memory, so that a test can change one thing. */
final class Bench {
  final Map<String, String> content =
      MemoryRoot.files(Path.of("src/test/resources/template/content"));
  final Map<String, String> templates = new TreeMap<>();
  final Map<String, byte[]> output = new TreeMap<>();

  /** What the program keeps for itself beside the documents. */
  final Map<String, byte[]> hidden = new TreeMap<>();

  final Map<Format, DocumentWriter> writers = new EnumMap<>(Format.class);

  Bench() {
    Path style = Path.of("templates", "huisstijl");
    MemoryRoot.files(style).forEach((path, text) -> templates.put("huisstijl/" + path, text));
    templates.put("voortgangsbrief.ftl", template("De brief van ${peildatum}."));
    templates.put("bijlage-stand-van-zaken.ftl", template("De bijlage van ${peildatum}."));
    for (String name : List.of("voortgangsbrief", "bijlage-stand-van-zaken")) {
      templates.put(name + ".document.yaml", description(name, "editie", ""));
    }
    for (Format format : Format.STANDARD) {
      writers.put(format, new PlainWriter(format));
    }
  }

  /** The description of a document that is made without being named. */
  static String description(String name, String per, String more) {
    return """
        naam: %1$s
        titel: Een titel
        omschrijving: Een omschrijving.
        sjabloon: %1$s.ftl
        per: %2$s
        klasse: openbaar
        standaard: true
        """
            .formatted(name, per)
        + more;
  }

  /** A template of one paragraph. */
  static String template(String paragraph) {
    return "<document titel=\"T\">\n<deel>\n<alinea>"
        + paragraph
        + "</alinea>\n</deel>\n</document>\n";
  }

  /** A second edition, like the first, of a later day. */
  Bench withEdition(String id, String date) {
    String first = "edities/2025-06-30/";
    for (Map.Entry<String, String> file : Map.copyOf(content).entrySet()) {
      if (file.getKey().startsWith(first)) {
        String text =
            file.getValue()
                .replace("id: 2025-06-30", "id: " + id)
                .replace("\ndatum: 2025-06-30", "\ndatum: " + date);
        content.put("edities/" + id + "/" + file.getKey().substring(first.length()), text);
      }
    }
    return this;
  }

  Outcome generate(Request request) throws IOException {
    return new Walk(workspace(), writers, Progress.SILENT).generate(request);
  }

  /** A file that was made. */
  String text(String path) {
    return new String(output.get(path), UTF_8);
  }

  Workspace workspace() {
    return new Workspace(
        new MemoryRoot("content", content),
        new MemoryRoot("templates", templates),
        new MemoryOutput(output, hidden));
  }

  static Request newest() {
    return request(Optional.empty(), false, Status.CONCEPT);
  }

  static Request request(Optional<String> edition, boolean all, Status status) {
    Set<Format> formats = EnumSet.of(Format.HTML, Format.MD);
    return new Request(edition, all, DocumentRequest.STANDARD, formats, status);
  }

  static String messages(Outcome outcome) {
    return new DiagnosticPrinter(outcome.texts()).print(outcome.diagnostics());
  }

  /** Writes the text and nothing else. */
  private record PlainWriter(Format format) implements DocumentWriter {
    @Override
    public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
      return (format.extension() + "\n" + TextPrinter.print(document)).getBytes(UTF_8);
    }
  }
}

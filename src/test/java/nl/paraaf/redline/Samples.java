package nl.paraaf.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.build.MadeToCompare;
import nl.paraaf.build.Named;
import nl.paraaf.build.NoOutput;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Workspace;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxWriter;

/** Documents of the repository's own content as DOCX, each made once. */
final class Samples {
  /** Of every kind: letters, an annex with tables and charts, sheets, agreements, their reports. */
  static final List<String> NAMES =
      List.of(
          "voortgangsbrief",
          "voortgangsbrief:2025-06-30",
          "bijlage-stand-van-zaken:2025-06-30",
          "bedrijfsbladen/cosun",
          "beslisnota-intern",
          "juridisch/anqore/jloi",
          "juridisch/cosun/maatwerkafspraak",
          "juridisch/aeb/eop-verantwoording");

  private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

  private Samples() {}

  /** A document by the name that a user gives it. */
  static byte[] docx(String name) {
    return MADE.computeIfAbsent(name, Samples::make);
  }

  private static byte[] make(String name) {
    Workspace workspace =
        new Workspace(
            new FolderRoot("content", Path.of("content")),
            new FolderRoot("templates", Path.of("templates")),
            new NoOutput());
    try {
      Map<String, byte[]> found =
          MadeToCompare.of(
                  Named.parse(name).orElseThrow(),
                  workspace,
                  Map.of(Format.DOCX, new DocxWriter()),
                  Optional.empty(),
                  Progress.SILENT)
              .found();
      assertEquals(1, found.size(), name);
      return found.values().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

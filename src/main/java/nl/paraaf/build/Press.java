package nl.paraaf.build;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Pages;
import nl.paraaf.leak.LeakCheck;
import nl.paraaf.leak.Secrets;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.PageFinder;

/**
 * Makes the files of documents in their formats, on all cores. A document can begin before it is
 * known whether it will be wanted: until {@link #files} nothing is told of it.
 */
final class Press {
  private final Map<Format, DocumentWriter> writers;
  private final HouseStyle style;
  private final Set<Format> formats;
  private final Cores cores;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<MadeDocument, Map<String, CompletableFuture<byte[]>>> begun =
      new IdentityHashMap<>();

  Press(Map<Format, DocumentWriter> writers, HouseStyle style, Set<Format> formats, Cores cores) {
    this.writers = writers;
    this.style = style;
    this.formats = formats;
    this.cores = cores;
  }

  /** Begins with the files of a document, beside whatever comes next. */
  void begin(MadeDocument made) {
    begun.computeIfAbsent(made, this::files);
  }

  /**
   * The files of documents, when all are made.
   *
   * @return the bytes by path below the output folder, in order of path
   */
  Map<String, byte[]> files(
      List<MadeDocument> documents, Progress progress, Diagnostics diagnostics) {
    documents.forEach(this::begin);
    Map<String, CompletableFuture<byte[]>> files = new TreeMap<>();
    documents.forEach(made -> files.putAll(begun.get(made)));
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          bytes.put(path, Cores.result(file));
          progress.writing(bytes.size(), files.size());
        });
    diagnostics.addAll(this.diagnostics.sorted());
    return bytes;
  }

  private Map<String, CompletableFuture<byte[]>> files(MadeDocument plain) {
    MadeDocument made = plain.with(OriginStamp.on(plain));
    boolean hasContents = hasContents(made.document());
    Map<Format, CompletableFuture<byte[]>> files = new TreeMap<>();
    // The layout on paper goes first: it is slow, and a table of contents needs its pages.
    for (Format format : wanted(made, true)) {
      Cores.Rank rank = hasContents ? Cores.Rank.CONTENTS : Cores.Rank.PAPER;
      files.put(format, cores.begin(rank, () -> write(made, made.document(), format)));
    }
    Optional<CompletableFuture<Document>> paged =
        hasContents ? paged(made.document(), files) : Optional.empty();
    for (Format format : wanted(made, false)) {
      files.put(
          format,
          paged
              .map(p -> cores.after(p, Cores.Rank.FILE, () -> write(made, p.join(), format)))
              .orElseGet(
                  () -> cores.begin(Cores.Rank.FILE, () -> write(made, made.document(), format))));
    }
    Map<String, CompletableFuture<byte[]>> byPath = new TreeMap<>();
    files.forEach((format, file) -> byPath.put(path(made, format), file));
    return byPath;
  }

  private static boolean hasContents(Document document) {
    return document.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .anyMatch(Block.Contents.class::isInstance);
  }

  private List<Format> wanted(MadeDocument made, boolean findsPages) {
    return Stream.of(Format.values())
        .filter(format -> formats.contains(format) && made.formats().contains(format))
        .filter(format -> writers.get(format) instanceof PageFinder == findsPages)
        .toList();
  }

  private static String path(MadeDocument made, Format format) {
    return made.path() + "." + format.extension();
  }

  /** The document with pages in its tables of contents, when there is one who finds pages. */
  private Optional<CompletableFuture<Document>> paged(
      Document document, Map<Format, CompletableFuture<byte[]>> laidOut) {
    for (Map.Entry<Format, DocumentWriter> entry : writers.entrySet()) {
      if (entry.getValue() instanceof PageFinder finder) {
        CompletableFuture<byte[]> file = laidOut.get(entry.getKey());
        return Optional.of(
            file == null
                ? cores.begin(
                    Cores.Rank.CONTENTS, () -> Pages.fill(document, finder.pages(document, style)))
                : cores.after(
                    file,
                    Cores.Rank.CONTENTS,
                    () -> Pages.fill(document, finder.pages(file.join()))));
      }
    }
    return Optional.empty();
  }

  private byte[] write(MadeDocument made, Document document, Format format) {
    DocumentWriter writer = writers.get(format);
    byte[] bytes = writer.write(document, style, diagnostics);
    search(path(made, format), made.forbidden(), bytes, writer);
    return bytes;
  }

  /** Reads a file back and refuses it when it tells what its readers may not know. */
  private void search(String path, Secrets forbidden, byte[] bytes, DocumentWriter writer) {
    if (!forbidden.isEmpty()) {
      LeakCheck.check(path, writer.read(bytes), forbidden, diagnostics);
    }
  }
}

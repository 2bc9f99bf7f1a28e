package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Pages;
import nl.paraaf.leak.LeakCheck;
import nl.paraaf.leak.Secrets;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.PageFinder;

/** Makes the files of documents in their formats, on all cores. */
final class Press {
  private final Map<Format, DocumentWriter> writers;
  private final HouseStyle style;
  private final Progress progress;

  Press(Map<Format, DocumentWriter> writers, HouseStyle style, Progress progress) {
    this.writers = writers;
    this.style = style;
    this.progress = progress;
  }

  private record Job(MadeDocument document, Format format) {
    String path() {
      return document.path() + "." + format.extension();
    }
  }

  /**
   * Makes every document in every format.
   *
   * @return the files by path below the output folder, in order of path
   */
  Map<String, byte[]> print(
      List<MadeDocument> documents, Set<Format> formats, Diagnostics diagnostics) {
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      return make(jobs(paged(stamped(documents), cores), formats), cores, diagnostics);
    } finally {
      cores.shutdownNow();
    }
  }

  /** The documents with what a file needs to be known again when it comes back. */
  private static List<MadeDocument> stamped(List<MadeDocument> documents) {
    return documents.stream().map(made -> made.with(Stamp.on(made))).toList();
  }

  /** The documents with pages in their tables of contents, when there is one who finds pages. */
  private List<MadeDocument> paged(List<MadeDocument> documents, ExecutorService cores) {
    Optional<PageFinder> finder =
        writers.values().stream()
            .filter(PageFinder.class::isInstance)
            .map(PageFinder.class::cast)
            .findFirst();
    if (finder.isEmpty()) {
      return documents;
    }
    List<Future<MadeDocument>> paged = new ArrayList<>();
    for (MadeDocument made : documents) {
      paged.add(cores.submit(() -> paged(made, finder.get())));
    }
    return paged.stream().map(Press::result).toList();
  }

  private MadeDocument paged(MadeDocument made, PageFinder finder) {
    Document document = made.document();
    boolean hasContents =
        document.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .anyMatch(Block.Contents.class::isInstance);
    return hasContents ? made.with(Pages.fill(document, finder.pages(document, style))) : made;
  }

  /** The slow formats first, so that the cores are busy to the end. */
  private static List<Job> jobs(List<MadeDocument> documents, Set<Format> formats) {
    List<Job> jobs = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        documents.stream()
            .filter(d -> d.formats().contains(format))
            .forEach(d -> jobs.add(new Job(d, format)));
      }
    }
    return jobs;
  }

  private Map<String, byte[]> make(List<Job> jobs, ExecutorService cores, Diagnostics diagnostics) {
    AtomicInteger done = new AtomicInteger();
    Map<String, Future<byte[]>> futures = new TreeMap<>();
    for (Job job : jobs) {
      DocumentWriter writer = writers.get(job.format());
      futures.put(
          job.path(),
          cores.submit(
              () -> {
                byte[] bytes = writer.write(job.document().document(), style, diagnostics);
                search(job, bytes, writer, diagnostics);
                progress.writing(done.incrementAndGet(), jobs.size());
                return bytes;
              }));
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, Future<byte[]>> future : futures.entrySet()) {
      files.put(future.getKey(), result(future.getValue()));
    }
    return files;
  }

  /** Reads a file back and refuses it when it tells what its readers may not know. */
  private static void search(
      Job job, byte[] bytes, DocumentWriter writer, Diagnostics diagnostics) {
    Secrets forbidden = job.document().forbidden();
    if (!forbidden.isEmpty()) {
      LeakCheck.check(job.path(), writer.read(bytes), forbidden, diagnostics);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ParaafFault fault) {
        throw fault;
      }
      throw new ParaafFault("a writer failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ParaafFault("interrupted while writing", e);
    }
  }
}

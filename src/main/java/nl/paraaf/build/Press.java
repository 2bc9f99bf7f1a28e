package nl.paraaf.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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

    boolean hasContents() {
      return document.document().parts().stream()
          .flatMap(part -> part.blocks().stream())
          .anyMatch(Block.Contents.class::isInstance);
    }
  }

  /**
   * Makes every document in every format.
   *
   * @return the files by path below the output folder, in order of path
   */
  Map<String, byte[]> print(
      List<MadeDocument> documents, Set<Format> formats, Diagnostics diagnostics) {
    ExecutorService cores = Cores.all();
    try {
      List<Job> jobs = jobs(stamped(documents), formats);
      Run run = new Run(cores, diagnostics, jobs.size());
      jobs.forEach(run::begin);
      return run.files();
    } finally {
      cores.shutdownNow();
    }
  }

  /** The documents with what a file needs to be known again when it comes back. */
  private static List<MadeDocument> stamped(List<MadeDocument> documents) {
    return documents.stream().map(made -> made.with(OriginStamp.on(made))).toList();
  }

  /**
   * The slow layout on paper first, so that the cores are busy to the end; and of that the
   * documents with a table of contents, because their other formats wait for its pages.
   */
  private List<Job> jobs(List<MadeDocument> documents, Set<Format> formats) {
    List<Job> jobs = new ArrayList<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        documents.stream()
            .filter(d -> d.formats().contains(format))
            .forEach(d -> jobs.add(new Job(d, format)));
      }
    }
    jobs.sort(
        Comparator.comparing((Job job) -> !findsPages(job.format()))
            .thenComparing(job -> !job.hasContents()));
    return jobs;
  }

  private boolean findsPages(Format format) {
    return writers.get(format) instanceof PageFinder;
  }

  /** The work on one set of documents. No job waits for one that begins after it. */
  private final class Run {
    private final ExecutorService cores;
    private final Diagnostics diagnostics;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, Future<byte[]>> files = new TreeMap<>();
    private final Map<MadeDocument, Future<Document>> paged = new IdentityHashMap<>();

    Run(ExecutorService cores, Diagnostics diagnostics, int total) {
      this.cores = cores;
      this.diagnostics = diagnostics;
      this.total = total;
    }

    void begin(Job job) {
      Optional<Future<Document>> waited =
          job.hasContents() && !findsPages(job.format())
              ? Optional.of(paged.computeIfAbsent(job.document(), this::paged))
              : Optional.empty();
      files.put(job.path(), cores.submit(() -> write(job, waited)));
    }

    private byte[] write(Job job, Optional<Future<Document>> waited) {
      DocumentWriter writer = writers.get(job.format());
      Document document = waited.map(Cores::result).orElseGet(() -> job.document().document());
      byte[] bytes = writer.write(document, style, diagnostics);
      search(job, bytes, writer);
      progress.writing(done.incrementAndGet(), total);
      return bytes;
    }

    /** The document with pages in its tables of contents, when there is one who finds pages. */
    private Future<Document> paged(MadeDocument made) {
      Document document = made.document();
      for (Map.Entry<Format, DocumentWriter> entry : writers.entrySet()) {
        if (entry.getValue() instanceof PageFinder finder) {
          Future<byte[]> laidOut = files.get(new Job(made, entry.getKey()).path());
          return cores.submit(
              () ->
                  Pages.fill(
                      document,
                      laidOut == null
                          ? finder.pages(document, style)
                          : finder.pages(Cores.result(laidOut))));
        }
      }
      return cores.submit(() -> document);
    }

    /** Reads a file back and refuses it when it tells what its readers may not know. */
    private void search(Job job, byte[] bytes, DocumentWriter writer) {
      Secrets forbidden = job.document().forbidden();
      if (!forbidden.isEmpty()) {
        LeakCheck.check(job.path(), writer.read(bytes), forbidden, diagnostics);
      }
    }

    Map<String, byte[]> files() {
      Map<String, byte[]> made = new TreeMap<>();
      files.forEach((path, bytes) -> made.put(path, Cores.result(bytes)));
      return made;
    }
  }
}

package nl.paraaf.build;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.intake.Json;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.writer.Format;

/**
 * Keeps the manifest in step with the files. Documents of other runs stay in it; other formats of a
 * document too, as long as they were made from the same input.
 */
final class Manifests {
  static final String FILE = "manifest.json";
  private static final String DRAFTS = "juridisch/";
  private static final long LIMIT = 64L * 1024 * 1024;

  private Manifests() {}

  /**
   * Adds what was made to the manifest. A manifest that cannot be read is replaced.
   *
   * @param files the bytes of each file by path below the output folder
   */
  static void update(Workspace workspace, List<MadeDocument> made, Map<String, byte[]> files)
      throws IOException {
    Map<String, MadeDocument> madeBy =
        made.stream().collect(Collectors.toMap(MadeDocument::path, d -> d));
    SortedMap<String, Manifest.Document> documents = new TreeMap<>();
    Optional<Manifest> before =
        workspace.output().read(FILE).flatMap(bytes -> Json.read(bytes, Manifest.class));
    before.ifPresent(m -> m.documenten().forEach(d -> documents.put(d.document(), d)));
    Inputs inputs = new Inputs(workspace);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String document = documentOf(file.getKey(), madeBy.keySet());
      SortedMap<String, String> used = inputs.of(madeBy.get(document));
      SortedMap<String, String> hashes = new TreeMap<>();
      // A file of another run belongs to this document only when it was made from the same.
      Optional.ofNullable(documents.get(document))
          .filter(d -> d.invoer().equals(used))
          .ifPresent(d -> hashes.putAll(d.bestanden()));
      hashes.put(file.getKey().substring(document.length() + 1), Sha256.of(file.getValue()));
      documents.put(document, new Manifest.Document(document, hashes, used));
    }
    Manifest manifest = new Manifest(Version.program(), List.copyOf(documents.values()));
    workspace.output().write(FILE, Json.write(manifest));
  }

  /** The document that a file belongs to: a file has its path, and an extension of any length. */
  private static String documentOf(String file, Set<String> documents) {
    return documents.stream()
        .filter(path -> file.startsWith(path + "."))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new ParaafFault("a file of no document: " + file));
  }

  /** The files of one document. */
  static SortedMap<String, byte[]> filesOf(MadeDocument made, Map<String, byte[]> files) {
    SortedMap<String, byte[]> own = new TreeMap<>();
    for (Format format : made.formats()) {
      String path = made.path() + "." + format.extension();
      Optional.ofNullable(files.get(path)).ifPresent(bytes -> own.put(path, bytes));
    }
    return own;
  }

  /** Hashes of what documents are made from, each file read once. */
  private static final class Inputs {
    private final SortedMap<String, String> content;
    private final SortedMap<String, String> templates;
    private final SourceRoot root;

    Inputs(Workspace workspace) throws IOException {
      this.root = workspace.content();
      this.content = hashes(root, p -> !p.startsWith("schema/"));
      this.templates = hashes(workspace.templates(), p -> true);
    }

    /**
     * All records and registers, the folder of the edition, and all templates; for a draft the
     * library too. A file of which the readers may not know is no input of a document for them.
     */
    SortedMap<String, String> of(MadeDocument made) {
      String edition = made.edition();
      boolean draft = made.path().startsWith(DRAFTS);
      String own = root.display("edities/" + edition + "/");
      SortedMap<String, String> used = new TreeMap<>(templates);
      content.forEach(
          (path, hash) -> {
            boolean otherEdition =
                path.startsWith(root.display("edities/")) && !path.startsWith(own);
            boolean legal =
                path.startsWith(root.display(DRAFTS))
                    || path.startsWith(root.display("clausules/"));
            if (!otherEdition && (draft || !legal) && !hidden(path, made)) {
              used.put(path, hash);
            }
          });
      return used;
    }

    /** Whether a file, or the record that a text is about, does not exist for the readers. */
    private boolean hidden(String path, MadeDocument made) {
      int name = path.lastIndexOf('/');
      boolean text = path.startsWith("/bedrijven", Math.max(0, path.lastIndexOf('/', name - 1)));
      String about =
          text ? root.display("trajecten" + path.substring(name).replace(".md", ".yaml")) : path;
      return made.inzage().verborgen(new DataPath(about, "")).isPresent();
    }

    private static SortedMap<String, String> hashes(SourceRoot root, Predicate<String> wanted)
        throws IOException {
      SortedMap<String, String> hashes = new TreeMap<>();
      for (String path : root.list()) {
        if (wanted.test(path)) {
          hashes.put(root.display(path), Sha256.of(root.read(path, LIMIT)));
        }
      }
      return hashes;
    }
  }
}

package nl.paraaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.Content;
import nl.paraaf.source.Sha256;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.template.Inputs;
import nl.paraaf.template.TemplateEngine;
import nl.paraaf.template.Uses;
import nl.paraaf.template.Written;
import nl.paraaf.writer.Format;

/**
 * Keeps the books of one run: which documents changed since they were made, which are made now, and
 * what stands in the manifest afterwards.
 */
final class Ledger implements Selection {
  private final Workspace workspace;
  private final Request request;
  private final Manner manner;
  private final Division division;
  private final Content content;
  private final TemplateEngine engine;
  private final String style;
  private final MadeFiles files;
  private final Grounds grounds;
  private final Stamp stamp;
  private final SortedMap<String, Manifest.Document> before = new TreeMap<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final SortedMap<String, Manifest.Document> merged = new TreeMap<>();
  private final Map<String, Recipe> recipes = new LinkedHashMap<>();
  private final Map<String, List<Diagnostic>> told = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> open = new TreeMap<>();

  /**
   * @param division of all that is asked for, when only a part of it is made
   */
  Ledger(
      Workspace workspace,
      Request request,
      Manner manner,
      Division division,
      Content content,
      HouseStyle style,
      TemplateEngine engine,
      Diagnostics diagnostics)
      throws IOException {
    this.workspace = workspace;
    this.request = request;
    this.manner = manner;
    this.division = division;
    this.content = content;
    this.engine = engine;
    this.style = Manifests.brief(Sha256.of(Written.of(style)));
    this.files = new MadeFiles(workspace.output());
    this.stamp = Stamp.read(workspace.output());
    this.grounds = new Grounds(InputFiles.of(workspace), workspace.content());
    Manifests.Found found = Manifests.read(workspace);
    found.problem().ifPresent(diagnostics::add);
    found.manifest().ifPresent(m -> m.documenten().forEach(d -> before.put(d.document(), d)));
  }

  @Override
  public List<Recipe> choose(List<Recipe> asked) {
    List<Recipe> all = asked.stream().filter(this::isOurs).toList();
    all.forEach(recipe -> verdicts.put(recipe.path(), verdict(recipe)));
    all.forEach(recipe -> recipes.put(recipe.path(), recipe));
    boolean family =
        all.stream().filter(Recipe::isFamily).anyMatch(r -> mustMerge(r) || hasOtherRecords(r));
    if (manner.dry()) {
      return List.of();
    }
    return all.stream().filter(r -> mustMerge(r) || (family && r.isFamily())).toList();
  }

  private boolean isOurs(Recipe recipe) {
    return manner.part().map(part -> division.has(part, recipe.path())).orElse(true);
  }

  /** What was not checked under the facts of today is merged to be checked again. */
  private boolean mustMerge(Recipe recipe) {
    Stamp.Checked checked = stamp.documenten().get(recipe.path());
    return wanted(recipe).isEmpty()
        || !verdicts.get(recipe.path()).isCurrent()
        || checked == null
        || !checked.grond().equals(grounds.of(recipe.view()));
  }

  /** Documents of an edition are held together against all records. */
  private boolean hasOtherRecords(Recipe recipe) {
    Stamp.Checked checked = stamp.documenten().get(recipe.path());
    return checked == null || !checked.gegevens().equals(grounds.records());
  }

  private Set<Format> wanted(Recipe recipe) {
    Set<Format> wanted = new TreeSet<>(request.formats());
    wanted.retainAll(recipe.formats());
    return wanted;
  }

  private Verdict verdict(Recipe recipe) {
    Set<Format> wanted = wanted(recipe);
    List<String> reasons = wanted.isEmpty() ? List.of() : reasons(recipe, wanted);
    return new Verdict(recipe.path(), wanted, reasons);
  }

  private List<String> reasons(Recipe recipe, Set<Format> wanted) {
    Manifest.Document known = before.get(recipe.path());
    if (known == null) {
      return List.of("het nog niet is gemaakt");
    }
    List<String> reasons = new ArrayList<>();
    if (manner.anew()) {
      reasons.add("u alles opnieuw vraagt");
    }
    SortedMap<String, String> options = recipe.options(style);
    Inputs inputs = engine.inputs(recipe.merge(), Manifests.uses(known, workspace));
    if (!Manifests.fingerprint(options, inputs).equals(known.vingerafdruk())) {
      Manifest.Document now = Manifests.entry(recipe, options, inputs, "", "");
      List<String> changes =
          new Changes(workspace.templates(), grounds.changedSince(stamp)).between(known, now);
      reasons.addAll(changes.isEmpty() ? List.of("de invoer veranderde") : changes);
    }
    if (reasons.isEmpty()) {
      wanted.forEach(format -> file(known, format.extension()).ifPresent(reasons::add));
      if (!metadata(recipe).isEmpty()) {
        metadataFiles(known, recipe, reasons);
      }
    }
    return reasons;
  }

  private void metadataFiles(Manifest.Document known, Recipe recipe, List<String> reasons) {
    if (!known.metagegevens().equals(metadata(recipe))) {
      reasons.add(
          known.metagegevens().isEmpty()
              ? "er nog geen metagegevens van zijn"
              : "de metagegevens veranderden");
      return;
    }
    known.bestanden().keySet().stream()
        .filter(extension -> extension.endsWith(".xml"))
        .forEach(extension -> file(known, extension).ifPresent(reasons::add));
  }

  /** What is wrong with a file that was made. */
  private Optional<String> file(Manifest.Document known, String extension) {
    String made = known.bestanden().get(extension);
    if (made == null) {
      return Optional.of("er nog geen " + extension + " van is");
    }
    String path = known.document() + "." + extension;
    Optional<String> found = files.hash(path);
    String shown = workspace.output().display(path);
    if (found.isEmpty()) {
      return Optional.of(shown + " ontbreekt");
    }
    return found.get().equals(made)
        ? Optional.empty()
        : Optional.of(shown + " na het maken is veranderd");
  }

  /** What metadata of a document are made from beside it; empty when it gets none. */
  private String metadata(Recipe recipe) {
    if (!request.metadata() || !recipe.view().isPublic()) {
      return "";
    }
    String edition = Written.of(recipe.view().dossier().editie());
    String lists = Written.of(content.gegevens().registers().waardelijsten());
    String formats =
        wanted(recipe).stream().map(Format::extension).collect(Collectors.joining(" "));
    return Manifests.brief(Sha256.of(edition + "\n" + lists)) + " " + formats;
  }

  @Override
  public void merged(Recipe recipe, MadeDocument document, Uses uses, List<Diagnostic> heard) {
    heard.forEach(diagnostic -> found(recipe.path(), diagnostic));
    open.put(recipe.path(), OpenPlaces.count(document));
    Inputs inputs = engine.inputs(recipe.merge(), uses);
    Manifest.Document now =
        Manifests.entry(
            recipe,
            recipe.options(style),
            inputs,
            document.document().info().marking(),
            metadata(recipe));
    merged.put(recipe.path(), now);
    Manifest.Document known = before.get(recipe.path());
    Verdict verdict = verdicts.get(recipe.path());
    if (verdict.isCurrent() && !verdict.formats().isEmpty() && !isSame(known, now)) {
      // Merged to be checked again, it turned out to be made from other things after all.
      List<String> reason = List.of("de vertrouwelijkheid van gegevens veranderde");
      verdicts.put(recipe.path(), new Verdict(recipe.path(), verdict.formats(), reason));
    }
  }

  @Override
  public void found(String path, Diagnostic found) {
    told.computeIfAbsent(path, p -> Collections.synchronizedList(new ArrayList<>())).add(found);
  }

  private static boolean isSame(Manifest.Document known, Manifest.Document now) {
    return known.vingerafdruk().equals(now.vingerafdruk())
        && known.markering().equals(now.markering());
  }

  /** All that can be made, in order. */
  Collection<Recipe> recipes() {
    return Collections.unmodifiableCollection(recipes.values());
  }

  /** What is made of all that can be made, in order. */
  List<Verdict> verdicts() {
    return List.copyOf(verdicts.values());
  }

  /** The documents that are written in their formats. */
  List<MadeDocument> toPrint(List<MadeDocument> documents) {
    return documents.stream().filter(this::isPrinted).toList();
  }

  /**
   * Whether a document that was merged is written. What cannot be had in the formats asked for is
   * told by who would write it.
   */
  boolean isPrinted(MadeDocument document) {
    Verdict verdict = verdicts.get(document.path());
    return verdict.formats().isEmpty() || !verdict.isCurrent();
  }

  /** Which documents were left as they are, and what was told of those that were not merged now. */
  Upkeep upkeep(List<Upkeep.Gone> gone) {
    Told before = Told.NOTHING;
    int kept = 0;
    for (Verdict verdict : verdicts.values()) {
      if (verdict.isCurrent() && !verdict.formats().isEmpty()) {
        kept++;
        Stamp.Checked checked = stamp.documenten().get(verdict.path());
        if (!merged.containsKey(verdict.path()) && checked != null) {
          before = before.plus(checked.told());
        }
      }
    }
    List<Verdict> wanted =
        manner.dry() ? verdicts().stream().filter(v -> !v.isCurrent()).toList() : List.of();
    return new Upkeep(kept, before, gone, wanted);
  }

  /** The documents of the manifest before this run. */
  Collection<Manifest.Document> known() {
    return before.values();
  }

  MadeFiles files() {
    return files;
  }

  /**
   * Takes out of the manifest what this run is about to change, so that it says nothing untrue of a
   * run that is killed half-way. The hashes of other files stay.
   *
   * @param made the files that will be written, by path
   * @param gone documents whose files will be removed, if any
   */
  void open(Set<String> made, List<Manifest.Document> gone) throws IOException {
    SortedMap<String, Manifest.Document> documents = new TreeMap<>(before);
    for (String file : made) {
      String path = Manifests.documentOf(file, merged.keySet());
      String extension = file.substring(path.length() + 1);
      documents.computeIfPresent(path, (p, known) -> without(known, extension));
    }
    if (manner.tidy()) {
      gone.forEach(document -> documents.remove(document.document()));
    }
    if (!documents.equals(before)) {
      workspace
          .output()
          .write(Manifests.FILE, Manifests.write(workspace, part(), documents.values()));
    }
  }

  private static Manifest.Document without(Manifest.Document known, String extension) {
    SortedMap<String, String> files = new TreeMap<>(known.bestanden());
    files.remove(extension);
    return known.with(files, known.metagegevens());
  }

  /**
   * Writes the manifest, and the stamp that goes with it.
   *
   * @param made the bytes of each file that was written, by path
   * @param gone documents that cannot be made any more
   * @param diagnostics what is told, with rules that gave way already lowered
   */
  void close(Map<String, byte[]> made, List<Manifest.Document> gone, Diagnostics diagnostics)
      throws IOException {
    SortedMap<String, Manifest.Document> documents = new TreeMap<>(before);
    if (manner.tidy()) {
      gone.forEach(document -> documents.remove(document.document()));
    }
    SortedMap<String, SortedMap<String, String>> hashes = hashes(made);
    hashes.forEach((path, own) -> documents.put(path, entry(path, own)));
    byte[] manifest = Manifests.write(workspace, part(), documents.values());
    workspace.output().write(Manifests.FILE, manifest);
    new Stamps(workspace, request, manner, stamp, grounds)
        .write(
            manifest,
            documents,
            verdicts.values(),
            recipes,
            counted(diagnostics),
            gone.isEmpty() || manner.tidy());
  }

  /** The part that this run made; null for a whole. */
  private Manifest.Deel part() {
    return manner
        .part()
        .map(
            part ->
                new Manifest.Deel(
                    part.number(),
                    part.of(),
                    division.whole(),
                    Sha256.of(
                        Version.identity()
                            + grounds.input().hash(path -> true)
                            + Written.of(request))))
        .orElse(null);
  }

  private SortedMap<String, SortedMap<String, String>> hashes(Map<String, byte[]> made) {
    SortedMap<String, SortedMap<String, String>> hashes = new TreeMap<>();
    made.forEach(
        (file, bytes) -> {
          String document = Manifests.documentOf(file, merged.keySet());
          hashes
              .computeIfAbsent(document, d -> new TreeMap<>())
              .put(file.substring(document.length() + 1), Sha256.of(bytes));
        });
    return hashes;
  }

  /** Files of another run belong to a document only when they were made from the same. */
  private Manifest.Document entry(String path, SortedMap<String, String> own) {
    Manifest.Document now = merged.get(path);
    SortedMap<String, String> all = new TreeMap<>();
    Manifest.Document known = before.get(path);
    boolean described = own.keySet().stream().anyMatch(e -> e.endsWith(".xml"));
    boolean same = known != null && isSame(known, now);
    if (same) {
      all.putAll(known.bestanden());
      all.keySet().removeIf(extension -> described && extension.endsWith(".xml"));
    }
    all.putAll(own);
    String metadata = described ? now.metagegevens() : same ? known.metagegevens() : "";
    return now.with(all, metadata);
  }

  private Map<String, Told> counted(Diagnostics diagnostics) {
    Set<Diagnostic> last = new HashSet<>(diagnostics.sorted());
    Map<String, Told> counted = new TreeMap<>();
    open.forEach(
        (path, places) -> {
          Told heard = Stamps.count(told.getOrDefault(path, List.of()), last);
          counted.put(path, new Told(heard.waarschuwingen(), places, heard.weggelaten()));
        });
    return counted;
  }
}

package nl.paraaf.build;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.intake.Json;
import nl.paraaf.rules.ManifestRules;
import nl.paraaf.source.Sha256;
import nl.paraaf.source.Span;
import nl.paraaf.template.Inputs;
import nl.paraaf.template.Uses;
import nl.paraaf.template.Uses.Kind;
import nl.paraaf.writer.Format;

/** Reads and writes the manifest, and puts in its words what a document was made from. */
final class Manifests {
  static final String FILE = "manifest.json";

  /** How many hexadecimal digits tell one value from another; all of them together decide. */
  private static final int DIGITS = 12;

  private Manifests() {}

  /**
   * What was found where the manifest should be.
   *
   * @param manifest empty when there is none that can be trusted
   * @param problem why it cannot; empty when there is none at all
   */
  record Found(Optional<Manifest> manifest, Optional<Diagnostic> problem) {}

  /** What can be read of a manifest of any form. */
  private record Head(int vorm, String programma, Object documenten) {}

  /** Reads the manifest of a workspace. One of something else is not trusted. */
  static Found read(Workspace workspace) throws IOException {
    Optional<byte[]> bytes = workspace.output().read(FILE);
    if (bytes.isEmpty()) {
      return new Found(Optional.empty(), Optional.empty());
    }
    Span place = Span.at(workspace.output().display(FILE), 1, 1);
    Optional<Head> head = Json.read(bytes.get(), Head.class);
    if (head.isEmpty() || head.get().programma() == null || head.get().documenten() == null) {
      return refused(ManifestRules.MANIFEST_ONLEESBAAR.at(place));
    }
    String program = head.get().programma();
    if (!program.equals(Version.name()) && !program.startsWith(Version.name() + " ")) {
      return refused(
          ManifestRules.MANIFEST_VREEMD.at(place, "van het programma ‘" + program + "’"));
    }
    if (head.get().vorm() != Manifest.VORM) {
      boolean newer = head.get().vorm() > Manifest.VORM;
      return refused(ManifestRules.MANIFEST_ANDERE_VORM.at(place, newer ? "nieuwere" : "oudere"));
    }
    Optional<Manifest> manifest = Json.read(bytes.get(), Manifest.class);
    if (manifest.isEmpty()) {
      return refused(ManifestRules.MANIFEST_ONLEESBAAR.at(place));
    }
    return about(manifest.get(), workspace)
        .map(
            other -> refused(ManifestRules.MANIFEST_VREEMD.at(place, "van de map ‘" + other + "’")))
        .orElseGet(() -> new Found(manifest, Optional.empty()));
  }

  /** The folder that a manifest is about, when it is another. */
  private static Optional<String> about(Manifest manifest, Workspace workspace) {
    if (!workspace.content().name().equals(manifest.content())) {
      return Optional.of(String.valueOf(manifest.content()));
    }
    return workspace.templates().name().equals(manifest.templates())
        ? Optional.empty()
        : Optional.of(String.valueOf(manifest.templates()));
  }

  private static Found refused(Diagnostic problem) {
    return new Found(Optional.empty(), Optional.of(problem));
  }

  static byte[] write(Workspace workspace, Manifest.Deel part, Iterable<Manifest.Document> all) {
    List<Manifest.Document> documents = new java.util.ArrayList<>();
    all.forEach(documents::add);
    return Json.write(
        new Manifest(
            Manifest.VORM,
            Version.name(),
            workspace.content().name(),
            workspace.templates().name(),
            part,
            documents));
  }

  /** Enough of a hash to see that something changed. */
  static String brief(String hash) {
    return hash.isEmpty() ? "ontbreekt" : hash.substring(0, DIGITS);
  }

  /** A document without files. */
  static Manifest.Document entry(
      Recipe recipe,
      SortedMap<String, String> options,
      Inputs inputs,
      String marking,
      String metadata) {
    SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
    inputs
        .found()
        .get(Kind.GEGEVENS)
        .forEach(
            (name, found) -> {
              int hash = name.indexOf('#');
              values
                  .computeIfAbsent(name.substring(0, hash), f -> new TreeMap<>())
                  .put(name.substring(hash + 1), brief(found.hash()));
            });
    SortedMap<String, String> templates = new TreeMap<>();
    inputs
        .found()
        .get(Kind.SJABLONEN)
        .forEach((name, found) -> templates.put(found.file(), brief(found.hash())));
    return new Manifest.Document(
        recipe.path(),
        new TreeMap<>(),
        fingerprint(options, inputs),
        options,
        marking,
        metadata,
        values,
        templates,
        named(inputs, Kind.PROZA),
        named(inputs, Kind.CLAUSULES),
        named(inputs, Kind.CITATEN));
  }

  private static SortedMap<String, String> named(Inputs inputs, Kind kind) {
    SortedMap<String, String> named = new TreeMap<>();
    inputs
        .found()
        .get(kind)
        .forEach((name, f) -> named.put(name, (brief(f.hash()) + " " + f.file()).strip()));
    return named;
  }

  /** One hash of everything that a document is made from. */
  static String fingerprint(SortedMap<String, String> options, Inputs inputs) {
    StringBuilder all = new StringBuilder();
    options.forEach((name, value) -> line(all, name, value));
    inputs
        .found()
        .forEach(
            (kind, found) ->
                found.forEach(
                    (name, f) -> line(all, kind.id() + " " + name, f.hash() + " " + f.file())));
    return Sha256.of(all.toString());
  }

  private static void line(StringBuilder all, String name, String value) {
    all.append(name.length()).append(' ').append(name).append('=').append(value).append('\n');
  }

  /** What a document of the manifest was made from, by name. */
  static Uses uses(Manifest.Document document, Workspace workspace) {
    Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    Set<String> values = new TreeSet<>();
    document
        .gegevens()
        .forEach((file, found) -> found.keySet().forEach(p -> values.add(file + "#" + p)));
    names.put(Kind.GEGEVENS, values);
    int root = workspace.templates().display("").length();
    names.put(
        Kind.SJABLONEN,
        document.sjablonen().keySet().stream()
            .map(path -> path.substring(Math.min(root, path.length())))
            .collect(Collectors.toCollection(TreeSet::new)));
    names.put(Kind.PROZA, document.proza().keySet());
    names.put(Kind.CLAUSULES, document.clausules().keySet());
    names.put(Kind.CITATEN, document.citaten().keySet());
    return new Uses(names);
  }

  /** The document that a file belongs to: a file has its path, and an extension of any length. */
  static String documentOf(String file, Set<String> documents) {
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
}

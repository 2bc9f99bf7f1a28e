package nl.paraaf.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Editie;
import nl.paraaf.intake.Content;
import nl.paraaf.template.Uses;
import nl.paraaf.writer.Format;

/** The documents of a manifest, made again in memory: those that it has, in the formats it has. */
final class Remade implements Selection {
  private final Map<String, Manifest.Document> known = new LinkedHashMap<>();
  private final Status status;
  private final Map<String, byte[]> files = new TreeMap<>();

  Remade(List<Manifest.Document> documents, Status status) {
    documents.forEach(d -> known.put(d.document(), d));
    this.status = status;
  }

  /** All documents, since the selection leaves out what the manifest does not have. */
  Request request() {
    return new Request(
        Optional.empty(), false, DocumentRequest.ALL, DraftRequest.ALL, formats(), status, true);
  }

  /** The formats in which any of them was made. */
  Set<Format> formats() {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    known.values().forEach(d -> formats.addAll(formats(d)));
    return formats;
  }

  private static Set<Format> formats(Manifest.Document document) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (document.bestanden().containsKey(format.extension())) {
        formats.add(format);
      }
    }
    return formats;
  }

  /** The editions of which the manifest has a document, oldest first. */
  List<Editie> editions(Content content) {
    return content.gegevens().edities().stream()
        .filter(e -> known.keySet().stream().anyMatch(path -> path.startsWith(e.id() + "/")))
        .sorted(Comparator.comparing(Editie::datum).thenComparing(Editie::id))
        .toList();
  }

  @Override
  public List<Recipe> choose(List<Recipe> recipes) {
    return recipes.stream().filter(recipe -> known.containsKey(recipe.path())).toList();
  }

  @Override
  public void merged(Recipe recipe, MadeDocument document, Uses uses, List<Diagnostic> told) {
    // What it was made from is not asked: its bytes are.
  }

  @Override
  public void found(String path, Diagnostic found) {
    // Nothing is checked.
  }

  /** Makes the files, with the metadata of those that have them. */
  void print(
      List<MadeDocument> made,
      Press press,
      Content content,
      Progress progress,
      Diagnostics diagnostics) {
    List<MadeDocument> inFormats = new ArrayList<>();
    made.forEach(m -> inFormats.add(m.in(formats(known.get(m.path())))));
    files.putAll(press.files(inFormats, progress, diagnostics));
    for (MadeDocument one : inFormats) {
      String described = known.get(one.path()).metagegevens();
      if (!described.isEmpty()) {
        Set<String> extensions = Set.of(described.split(" "));
        Map<String, byte[]> own =
            Manifests.filesOf(one, files).entrySet().stream()
                .filter(f -> extensions.contains(f.getKey().substring(one.path().length() + 1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        files.putAll(new Publication(content, diagnostics).of(List.of(one), own));
      }
    }
  }

  /** The bytes by path. */
  Map<String, byte[]> files() {
    return files;
  }
}

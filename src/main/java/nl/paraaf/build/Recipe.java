package nl.paraaf.build;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Sha256;
import nl.paraaf.template.MergeRequest;
import nl.paraaf.template.TemplateEngine;
import nl.paraaf.template.Uses;
import nl.paraaf.template.Written;
import nl.paraaf.writer.Format;

/**
 * A document that is about to be made.
 *
 * @param path below the output folder, without an extension
 * @param merge what it is made of
 * @param formats in which it can be had
 * @param view what its readers see
 * @param planned where it has a place among the documents of an edition; empty for a draft
 */
record Recipe(
    String path, MergeRequest merge, Set<Format> formats, View view, Optional<Planned> planned) {

  Recipe {
    formats = Set.copyOf(formats);
  }

  /** Makes it; empty, with diagnostics, when something is wrong. */
  Optional<MadeDocument> merge(
      TemplateEngine engine, Selection selection, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Uses uses = new Uses();
    Optional<MadeDocument> made =
        engine.merge(merge, uses, own).map(d -> MadeDocument.of(path, view, d, formats));
    diagnostics.addAll(own.sorted());
    made.ifPresent(document -> selection.merged(this, document, uses, own.sorted()));
    return made;
  }

  /** Whether it is checked together with the other documents of its edition. */
  boolean isFamily() {
    return planned.filter(p -> p.subject().isEmpty()).isPresent();
  }

  /** What holds for the whole document, by names that the manifest knows. */
  SortedMap<String, String> options(String style) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("programma", Version.identity());
    options.put("status", merge.status().name().toLowerCase(java.util.Locale.ROOT));
    options.put("naam", merge.name());
    options.put("afzender", merge.author());
    options.put("mededeling", merge.notice());
    options.put("huisstijl", style);
    planned.ifPresent(
        p -> {
          options.put("beschrijving", Manifests.brief(Sha256.of(Written.of(p.type()))));
          if (p.type().submitted().isPresent()) {
            options.put("voorgelegd", Manifests.brief(Sha256.of(Written.of(p.own()))));
          }
        });
    options.values().removeIf(String::isEmpty);
    return options;
  }
}

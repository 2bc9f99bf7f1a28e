package nl.paraaf.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Dossier;
import nl.paraaf.intake.Content;
import nl.paraaf.manuscript.DocumentText;
import nl.paraaf.manuscript.Manuscript;

/** Reads the made documents again, as a careful civil servant with a marker would. */
final class Checking {
  private final Content content;
  private final Whereabouts whereabouts;
  private final Diagnostics diagnostics;
  private final Optional<TextRule> language;
  private final boolean awake;
  private final Cores cores;
  private final Map<String, Future<Proof>> begun = new HashMap<>();
  private final List<Future<Diagnostics>> editions = new ArrayList<>();
  private boolean keeping = true;

  /**
   * A reader of documents.
   *
   * @param language what checks spelling and grammar; empty when that is not asked for
   * @param cores where the texts are read
   */
  Checking(
      Content content,
      Texts texts,
      Optional<TextRule> language,
      Cores cores,
      Diagnostics diagnostics) {
    this(content, texts, language, cores, diagnostics, true);
  }

  private Checking(
      Content content,
      Texts texts,
      Optional<TextRule> language,
      Cores cores,
      Diagnostics diagnostics,
      boolean awake) {
    this.cores = cores;
    this.awake = awake;
    this.language = language;
    this.content = content;
    this.whereabouts = new Whereabouts(content.places(), texts);
    this.diagnostics = diagnostics;
  }

  /** One who reads nothing, for documents that are only compared. */
  static Checking none(Content content, Texts texts) {
    return new Checking(content, texts, Optional.empty(), new Cores(), new Diagnostics(), false);
  }

  /** From here on nobody wants a text that has been read: it is let go. */
  void letGo() {
    // Spelling and grammar are read at the end.
    keeping = language.isPresent();
  }

  /** Whether documents still have their texts when they have been read. */
  boolean isKeeping() {
    return keeping;
  }

  /**
   * Begins to check a text by itself, beside whatever comes next. What is found is told by {@link
   * #tell}.
   *
   * @return what is kept of the document
   */
  MadeDocument begin(MadeDocument made) {
    if (awake) {
      begun.computeIfAbsent(made.path(), path -> cores.check(() -> proof(made)));
    }
    return keeping ? made : made.withoutText();
  }

  private Proof proof(MadeDocument made) {
    Document document = made.document();
    Diagnostics faults = new Diagnostics();
    Checks.check(read(document), around(document), faults::add);
    Diagnostics leaks = new Diagnostics();
    Leaks.check(made, leaks);
    return new Proof(faults.sorted(), OpenPlaces.in(document, content.places()), leaks.sorted());
  }

  /**
   * Tells what is wrong: in the documents of editions together, and in each text by itself, how it
   * is written, what is open in it and what it may not tell. What was found is put in order when it
   * is told.
   *
   * @param selection hears what was found in which document
   */
  void tell(List<MadeDocument> documents, Selection selection) {
    Cores.results(editions).forEach(found -> diagnostics.addAll(found.sorted()));
    documents.forEach(this::begin);
    for (MadeDocument made : documents) {
      for (Diagnostic found : proof(made.path()).faults()) {
        diagnostics.add(found);
        selection.found(made.path(), found);
      }
    }
    language.ifPresent(rule -> documents.forEach(made -> language(made.document(), rule)));
    OpenPlaces open = new OpenPlaces();
    documents.forEach(made -> open.add(made, proof(made.path()).open()));
    open.tell(diagnostics);
    documents.forEach(made -> diagnostics.addAll(proof(made.path()).leaks()));
  }

  private Proof proof(String path) {
    return Cores.result(begun.get(path));
  }

  /** A report on clauses is made of their ids and conditions: no language to check. */
  private void language(Document document, TextRule rule) {
    if (!document.info().name().endsWith(DraftRequest.REPORT)) {
      rule.check(read(document), around(document), diagnostics::add);
    }
  }

  private Surroundings around(Document document) {
    return new Surroundings(
        Optional.of(document.info().date()),
        content.gegevens().registers(),
        content.gegevens().trajecten());
  }

  /**
   * Begins to check the documents of an edition together, beside whatever comes next. What is found
   * is told by {@link #tell}.
   *
   * @param previous the dossier of the edition before it
   * @param kinds the names of all documents that there are
   */
  void edition(
      Dossier dossier,
      Optional<Dossier> previous,
      List<MadeDocument> documents,
      Set<String> kinds) {
    if (!awake) {
      return;
    }
    List<Document> family = documents.stream().map(MadeDocument::document).toList();
    editions.add(cores.check(() -> found(dossier, previous, family, kinds)));
  }

  private Diagnostics found(
      Dossier dossier, Optional<Dossier> previous, List<Document> documents, Set<String> kinds) {
    Map<String, Document> byName = new LinkedHashMap<>();
    Map<String, Manuscript> texts = new LinkedHashMap<>();
    for (Document document : documents) {
      byName.put(document.info().name(), document);
      texts.put(document.info().name(), read(document));
    }
    EditionTexts edition =
        new EditionTexts(
            content.gegevens(),
            dossier,
            previous,
            byName,
            texts,
            kinds,
            content.provenance(),
            content.places());
    Diagnostics found = new Diagnostics();
    Checks.check(edition, found::add);
    return found;
  }

  private Manuscript read(Document document) {
    return DocumentText.of(document, whereabouts);
  }
}

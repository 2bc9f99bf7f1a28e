package nl.paraaf.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
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

  /**
   * A reader of documents.
   *
   * @param language what checks spelling and grammar; empty when that is not asked for
   */
  Checking(Content content, Texts texts, Optional<TextRule> language, Diagnostics diagnostics) {
    this(content, texts, language, diagnostics, true);
  }

  private Checking(
      Content content,
      Texts texts,
      Optional<TextRule> language,
      Diagnostics diagnostics,
      boolean awake) {
    this.awake = awake;
    this.language = language;
    this.content = content;
    this.whereabouts = new Whereabouts(content.places(), texts);
    this.diagnostics = diagnostics;
  }

  /** One who reads nothing, for documents that are only compared. */
  static Checking none(Content content, Texts texts) {
    return new Checking(content, texts, Optional.empty(), new Diagnostics(), false);
  }

  /** Checks each text by itself, on all cores; what was found is put in order when it is told. */
  void texts(List<MadeDocument> documents) {
    documents.parallelStream()
        .map(MadeDocument::document)
        .forEach(document -> Checks.check(read(document), around(document), diagnostics::add));
    language.ifPresent(rule -> documents.forEach(made -> language(made.document(), rule)));
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
   * Checks the documents of an edition together.
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
    Map<String, Document> byName = new LinkedHashMap<>();
    Map<String, Manuscript> texts = new LinkedHashMap<>();
    for (MadeDocument made : documents) {
      byName.put(made.document().info().name(), made.document());
      texts.put(made.document().info().name(), read(made.document()));
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
    Checks.check(edition, diagnostics::add);
  }

  private Manuscript read(Document document) {
    return DocumentText.of(document, whereabouts);
  }
}

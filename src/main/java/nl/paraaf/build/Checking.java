package nl.paraaf.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.Surroundings;
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

  Checking(Content content, Texts texts, Diagnostics diagnostics) {
    this.content = content;
    this.whereabouts = new Whereabouts(content.places(), texts);
    this.diagnostics = diagnostics;
  }

  /** Checks each text by itself. */
  void texts(List<MadeDocument> documents) {
    for (MadeDocument made : documents) {
      Document document = made.document();
      Surroundings around =
          new Surroundings(Optional.of(document.info().date()), content.gegevens().registers());
      Checks.check(read(document), around, diagnostics::add);
    }
  }

  /**
   * Checks the documents of an edition together.
   *
   * @param previous the dossier of the edition before it
   */
  void edition(Dossier dossier, Optional<Dossier> previous, List<MadeDocument> documents) {
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
            content.provenance(),
            content.places());
    Checks.check(edition, diagnostics::add);
  }

  private Manuscript read(Document document) {
    return DocumentText.of(document, whereabouts);
  }
}

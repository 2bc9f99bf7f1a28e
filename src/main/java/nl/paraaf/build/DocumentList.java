package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Stuk;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.leak.Secrets;
import nl.paraaf.writer.Format;

/** Which documents there are, in lines of text: the kinds, and what there is of each now. */
public final class DocumentList {
  private static final String ALL_FORMATS =
      Format.STANDARD.stream().map(Format::extension).collect(Collectors.joining(", "));

  private final Content content;
  private final DocumentTypes types;
  private final Editie edition;

  DocumentList(Content content, DocumentTypes types, Editie edition) {
    this.content = content;
    this.types = types;
    this.edition = edition;
  }

  /** The kinds in columns, and below them the documents of the edition. */
  public List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("document", "per", "klasse", "formaten", "sjabloon", "titel"));
    types.all().forEach(type -> rows.add(row(type)));
    for (Stuk kind : Stuk.values()) {
      rows.add(draft(kind.id(), "overeenkomst.ftl", kind.voluit()));
      rows.add(
          draft(
              kind.id() + DraftRequest.REPORT,
              "verantwoording.ftl",
              "Verantwoording bij de " + kind.label()));
    }
    List<String> lines = new ArrayList<>(Columns.lines(rows));
    lines.add("");
    lines.add("* hoort bij een gewone ./paraaf genereer; de andere met --document NAAM");
    Dossier dossier = Dossier.of(content.gegevens(), edition, content.provenance());
    Planner planner = new Planner(content, types, new View(dossier, Inzage.ALLES, Secrets.NONE));
    lines.add("");
    lines.add("In editie " + edition.id() + ":");
    for (DocumentType type : types.all()) {
      planner.of(type).forEach(planned -> lines.add("  " + planned.path()));
    }
    lines.add("");
    lines.add("Juridische stukken:");
    for (Ontwerp draft : content.gegevens().ontwerpen()) {
      lines.add("  juridisch/" + draft.traject() + "/" + draft.document().id());
    }
    return lines;
  }

  private static List<String> row(DocumentType type) {
    return List.of(
        type.name() + (type.standard() ? " *" : ""),
        type.per().label(),
        type.klasse().label(),
        type.formats().isEmpty() ? ALL_FORMATS : String.join(", ", type.formats()),
        type.template(),
        type.title());
  }

  private static List<String> draft(String name, String template, String title) {
    return List.of(name + " *", "traject", "intern", ALL_FORMATS, template, title);
  }
}

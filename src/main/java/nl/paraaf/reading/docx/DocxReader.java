package nl.paraaf.reading.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/** Reads a DOCX file as a manuscript. */
public final class DocxReader {
  private final String file;
  private final Diagnostics diagnostics;

  private DocxReader(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one file.
   *
   * @param file the file's name as the user knows it
   * @param texts gets the paragraphs with their names, so that a message can show them
   * @return empty, with a diagnostic, when the file cannot be read
   */
  public static Optional<Manuscript> read(
      String file, byte[] bytes, SourceTexts texts, Diagnostics diagnostics) {
    try {
      return Optional.of(new DocxReader(file, diagnostics).read(bytes, texts));
    } catch (UnreadableException e) {
      diagnostics.add(e.at(Span.at(file, 1, 1)));
      return Optional.empty();
    }
  }

  private Manuscript read(byte[] bytes, SourceTexts texts) throws UnreadableException {
    Archive archive = Archive.open(bytes);
    archive.refuseOthers();
    String main = mainPart(archive);
    Element document = archive.tree(main);
    Element content = document.child("w:body");
    if (!content.exists()) {
      throw UnreadableException.damaged();
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Relations relations = Relations.of(archive, main);
    Styles styles = new Styles(archive.tree(relations.part("styles", folder + "styles.xml")));
    Notes notes =
        new Notes(
            archive.tree(relations.part("footnotes", folder + "footnotes.xml")),
            archive.tree(relations.part("endnotes", folder + "endnotes.xml")));
    Leftovers leftovers = new Leftovers();
    RunReader runs =
        new RunReader(styles, relations.links(), notes, leftovers, saysPages(archive.part(main)));
    Body body = new Body(file, styles, runs, leftovers);
    body.read(content);
    texts.putParagraphs(file, body.texts(), body.names());
    tell(leftovers, body.texts().size());
    return new Manuscript(file, body.passages());
  }

  /** In bytes, because the mark can stand anywhere in a large tree. */
  private static boolean saysPages(byte[] part) {
    return new String(part, StandardCharsets.ISO_8859_1).contains("lastRenderedPageBreak");
  }

  private static String mainPart(Archive archive) throws UnreadableException {
    String target = Relations.of(archive, "").part("officeDocument", "word/document.xml");
    if (!archive.has(target)) {
      throw UnreadableException.other(
          "het bestand is een zipbestand, maar geen Word-bestand",
          "geef een DOCX-, Markdown- of tekstbestand");
    }
    return target;
  }

  private void tell(Leftovers leftovers, int paragraphs) {
    leftovers
        .first()
        .forEach(
            (kind, line) ->
                diagnostics.add(
                    warning(kind, Span.at(file, Math.max(1, Math.min(line, paragraphs)), 1))));
  }

  private static Diagnostic warning(Leftovers.Kind kind, Span span) {
    Rule rule =
        switch (kind) {
          case CHANGE -> ReadingRules.OPEN_WIJZIGINGEN;
          case COMMENT -> ReadingRules.OPMERKINGEN_IN_KANTLIJN;
          case HIDDEN -> ReadingRules.VERBORGEN_TEKST;
        };
    return rule.at(span);
  }

  /** What a part refers to. */
  private record Relations(Map<String, String> parts, Map<String, String> links) {

    static Relations of(Archive archive, String part) throws UnreadableException {
      int slash = part.lastIndexOf('/') + 1;
      String folder = part.substring(0, slash);
      Element tree = archive.tree(folder + "_rels/" + part.substring(slash) + ".rels");
      Map<String, String> parts = new HashMap<>();
      Map<String, String> links = new HashMap<>();
      for (Element relation : tree.children()) {
        String type = relation.attribute("Type");
        String target = relation.attribute("Target");
        if (relation.attribute("TargetMode").equals("External")) {
          links.put(relation.attribute("Id"), target);
        } else {
          String name = target.startsWith("/") ? target.substring(1) : folder + target;
          parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
        }
      }
      return new Relations(parts, links);
    }

    String part(String type, String otherwise) {
      return parts.getOrDefault(type, otherwise);
    }
  }
}

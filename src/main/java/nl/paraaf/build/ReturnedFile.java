package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.DocumentInfo.Origin;
import nl.paraaf.readback.Finding;
import nl.paraaf.readback.Pending;
import nl.paraaf.reading.FileKind;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.LooseFile;
import nl.paraaf.source.Span;

/**
 * A DOCX that came back.
 *
 * @param tree with its pending changes accepted or rejected, as was asked
 * @param pending what is not decided in it yet
 * @param origin what it says of itself; empty when it says nothing
 * @param kind the name of the document; empty when it does not say
 * @param last whether it was made as a final version
 */
record ReturnedFile(
    DocumentTree tree, List<Finding> pending, Optional<Origin> origin, String kind, boolean last) {

  /** Reads one file; empty, with a diagnostic, when it cannot be read. */
  static Optional<ReturnedFile> read(LooseFile file, boolean rejects, Diagnostics diagnostics) {
    Optional<byte[]> bytes = LooseBytes.read(file, diagnostics);
    Optional<FileKind> found = bytes.flatMap(b -> FileKind.of(file.name(), b, diagnostics));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get() != FileKind.DOCX) {
      diagnostics.add(
          ReadingRules.GEEN_DOCX.with(
              Span.at(file.name(), 1, 1),
              List.of("geef het Word-bestand dat terugkwam (.docx)"),
              "het bestand is geen Word-bestand"));
      return Optional.empty();
    }
    try {
      return Optional.of(read(bytes.get(), rejects));
    } catch (UnreadableException e) {
      diagnostics.add(e.at(Span.at(file.name(), 1, 1)));
      return Optional.empty();
    }
  }

  private static ReturnedFile read(byte[] bytes, boolean rejects) throws UnreadableException {
    WordFile file = WordFile.open(bytes);
    DocumentTree accepted = tree(bytes, View.ACCEPTED);
    DocumentTree tree = accepted;
    List<Finding> pending = List.of();
    if (accepted.tracked()) {
      DocumentTree rejected = tree(bytes, View.REJECTED);
      pending = Pending.of(file, rejected, accepted);
      tree = rejects ? rejected : accepted;
    }
    boolean last = property(file, "docProps/core.xml", "contentStatus").equals("definitief");
    return new ReturnedFile(tree, pending, origin(file), own(file, "Paraaf soort"), last);
  }

  /** The tree of a file that was just made. */
  static DocumentTree tree(byte[] bytes, View view) throws UnreadableException {
    return TreeReader.read(WordFile.open(bytes), view).tree();
  }

  private static Optional<Origin> origin(WordFile file) throws UnreadableException {
    String path = own(file, "Paraaf document");
    String text = own(file, "Paraaf tekst");
    return path.isEmpty() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin(path, text, own(file, "Paraaf programma")));
  }

  /** A property of our own; empty when it is not there. */
  private static String own(WordFile file, String name) throws UnreadableException {
    return file.has("docProps/custom.xml")
        ? file.tree("docProps/custom.xml")
            .everything()
            .filter(x -> x.attribute("name").equals(name))
            .map(Xml::text)
            .findFirst()
            .orElse("")
            .strip()
        : "";
  }

  private static String property(WordFile file, String part, String name)
      throws UnreadableException {
    return file.has(part)
        ? file.tree(part)
            .everything()
            .filter(x -> x.name().endsWith(name))
            .map(Xml::text)
            .findFirst()
            .orElse("")
        : "";
  }
}

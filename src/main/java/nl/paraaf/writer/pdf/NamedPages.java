package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Reads the pages of the named destinations of a PDF. */
final class NamedPages {
  private final Map<String, Integer> pages = new TreeMap<>();

  private NamedPages() {}

  /** The page of each name in the document, from 1. */
  static Map<String, Integer> of(byte[] bytes) {
    NamedPages found = new NamedPages();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
      PDDestinationNameTreeNode tree = names == null ? null : names.getDests();
      if (tree != null) {
        found.collect(tree);
      }
      return found.pages;
    } catch (IOException e) {
      throw new ParaafFault("the PDF that the engine made cannot be read again", e);
    }
  }

  private void collect(PDNameTreeNode<PDPageDestination> node) throws IOException {
    Map<String, PDPageDestination> names = node.getNames();
    if (names != null) {
      names.forEach(
          (id, place) -> pages.put(Destinations.nameOf(id), place.retrievePageNumber() + 1));
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid);
      }
    }
  }
}

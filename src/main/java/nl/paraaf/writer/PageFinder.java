package nl.paraaf.writer;

import java.util.Map;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;

/**
 * Says where on paper the blocks of a document stand, for formats that have no pages before they
 * are opened. Safe for use by more than one thread.
 */
public interface PageFinder {

  /**
   * Lays a document out. What its tables of contents say of pages does not change the result.
   *
   * @return the page on which each block with an id begins, from 1, by that id, in order of the ids
   * @throws nl.paraaf.diagnostic.ParaafFault when the document cannot be laid out
   */
  Map<String, Integer> pages(Document document, HouseStyle style);

  /**
   * The same of a document that was laid out before, without doing it again.
   *
   * @param file as it was written by this writer
   */
  Map<String, Integer> pages(byte[] file);
}

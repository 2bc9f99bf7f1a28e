package nl.paraaf.writer;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;

/** Writes documents in one format. Safe for use by more than one thread. */
public interface DocumentWriter {

  Format format();

  /**
   * Loads what takes long and needs no document. Nobody has to call it: it is there to be called
   * while something else is done.
   */
  default void prepare() {}

  /**
   * Writes a document: the same document and style give the same bytes, always.
   *
   * @param diagnostics takes a warning for everything that this format cannot express
   * @return the whole file
   * @throws nl.paraaf.diagnostic.ParaafFault when it cannot be written: never the user's fault
   */
  byte[] write(Document document, HouseStyle style, Diagnostics diagnostics);

  /**
   * Reads a file of this format back: everything in it that somebody could come to read, such as
   * text, properties, comments, attachments and what does not show.
   *
   * @param file as {@link #write} made it
   */
  default List<Passage> read(byte[] file) {
    return Passages.of("tekst", file);
  }
}

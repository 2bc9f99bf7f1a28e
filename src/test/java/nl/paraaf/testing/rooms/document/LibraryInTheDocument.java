package nl.paraaf.testing.rooms.document;

import org.commonmark.node.Text;

/** The document may know no library. */
public final class LibraryInTheDocument {
  public Text text() {
    return new Text("");
  }
}

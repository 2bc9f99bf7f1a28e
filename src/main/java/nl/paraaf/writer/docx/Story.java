package nl.paraaf.writer.docx;

import org.docx4j.openpackaging.parts.Part;

/**
 * One stream of text in the package.
 *
 * @param xml where its content goes
 * @param part the part it stands in, which keeps the relationships of its links
 * @param kind only the main text can hold notes and comments
 */
record Story(WordXml xml, Part part, Kind kind) {

  /** The same stream, inside frames. */
  Story framed() {
    return new Story(xml, part, Kind.FRAMES);
  }

  /** Which stream. */
  enum Kind {
    MAIN,
    /** Framed paragraphs: LibreOffice breaks a frame at a comment. */
    FRAMES,
    NOTES
  }
}

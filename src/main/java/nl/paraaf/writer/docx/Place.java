package nl.paraaf.writer.docx;

/**
 * Where blocks are written, and what that means for their paragraphs.
 *
 * @param bodyStyle the style of running text there
 * @param width room for the text, in twips
 * @param keepNext whether every paragraph stays with the next one
 * @param decimalTab where decimal commas line up; 0 for nowhere
 * @param align of the paragraphs; null leaves it to the style
 */
record Place(
    Story story, String bodyStyle, int width, boolean keepNext, int decimalTab, String align) {

  static Place text(Story story, int width) {
    return new Place(story, StyleId.BODY, width, false, 0, null);
  }

  static Place note(Story story) {
    return new Place(story, StyleId.NOTE_TEXT, Measure.mm(100), false, 0, null);
  }

  static Place box(Story story, int width) {
    return new Place(story, StyleId.BOX_TEXT, width, false, 0, null);
  }

  /** Whether lists keep the type size of the place, instead of that of running text. */
  boolean small() {
    return bodyStyle.equals(StyleId.CELL) || bodyStyle.equals(StyleId.NOTE_TEXT);
  }
}

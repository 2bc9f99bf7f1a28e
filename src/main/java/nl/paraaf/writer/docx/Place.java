package nl.paraaf.writer.docx;

/**
 * Where blocks are written, and what that means for their paragraphs.
 *
 * @param bodyStyle the style of running text there
 * @param width room for the text, in twips
 * @param keepNext whether every paragraph stays with the next one
 * @param decimalTab where decimal commas line up; 0 for nowhere
 * @param align of the paragraphs; null leaves it to the style
 * @param depth how many levels of a list the text is indented by
 */
record Place(
    Story story,
    String bodyStyle,
    int width,
    boolean keepNext,
    int decimalTab,
    String align,
    int depth) {
  private static final int MEMBER_DEPTH = 2;

  static Place text(Story story, int width) {
    return new Place(story, StyleId.BODY, width, false, 0, null, 0);
  }

  /** The text of an article's member, in running text. */
  Place member() {
    int room = width - Numbering.MEMBER_INDENT;
    return new Place(story, StyleId.MEMBER_TEXT, room, false, 0, null, MEMBER_DEPTH);
  }

  static Place note(Story story) {
    return new Place(story, StyleId.NOTE_TEXT, Measure.mm(100), false, 0, null, 0);
  }

  static Place box(Story story, int width) {
    return new Place(story, StyleId.BOX_TEXT, width, false, 0, null, 0);
  }

  static Place cell(Story story, int width, boolean keepNext, int decimalTab, String align) {
    return new Place(story, StyleId.CELL, width, keepNext, decimalTab, align, 0);
  }

  /** Whether this is the page itself, where text flows on. */
  boolean flows() {
    return bodyStyle.equals(StyleId.BODY) || bodyStyle.equals(StyleId.MEMBER_TEXT);
  }

  /** Left edge of the text, in twips. */
  int indent() {
    return depth == 0 ? 0 : Numbering.indent(depth - 1);
  }

  /** Whether lists keep the type size of the place, instead of that of running text. */
  boolean small() {
    return bodyStyle.equals(StyleId.CELL) || bodyStyle.equals(StyleId.NOTE_TEXT);
  }
}

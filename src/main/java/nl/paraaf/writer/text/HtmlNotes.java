package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Inline;
import nl.paraaf.style.HouseStyle;

/**
 * What the text of a page leaves for its end or its beginning: footnotes, open places, headings.
 * Also the names of all places of our own; they start with an underscore, so that they cannot be a
 * name that an author chose. And the house style, for what has its colours in the text itself.
 */
final class HtmlNotes {
  static final String CONTENT = "_inhoud";

  /** A heading for the table of contents; without a number when that is empty. */
  record Heading(String id, int level, String number, List<Inline> content) {}

  private final List<Inline.Footnote> footnotes = new ArrayList<>();
  private final List<Inline.Placeholder> open = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final HouseStyle style;
  private int names;
  private boolean contentsWritten;

  HtmlNotes(HouseStyle style) {
    this.style = style;
  }

  HouseStyle style() {
    return style;
  }

  /** A name for a place that has none. */
  String newId(String kind) {
    names++;
    return "_" + kind + "-" + names;
  }

  static String articleId(int number) {
    return "_artikel-" + number;
  }

  /** The place of a member, by its number as printed, which occurs once in a document. */
  static String memberId(String number) {
    return "_lid-" + number;
  }

  static String footnoteId(int number) {
    return "_voetnoot-" + number;
  }

  static String footnoteMarkId(int number) {
    return "_voetnootteken-" + number;
  }

  static String needId(int number) {
    return "_nodig-" + number;
  }

  static String openId(int number) {
    return "_open-" + number;
  }

  static String openMarkId(int number) {
    return "_openteken-" + number;
  }

  void add(Inline.Footnote footnote) {
    footnotes.add(footnote);
  }

  /** Takes an open place and gives its number, from 1. */
  int add(Inline.Placeholder placeholder) {
    open.add(placeholder);
    return open.size();
  }

  void add(Heading heading) {
    headings.add(heading);
  }

  /** Notes that the document has a table of contents of its own. */
  void contentsWritten() {
    contentsWritten = true;
  }

  boolean hasContents() {
    return contentsWritten;
  }

  List<Inline.Footnote> footnotes() {
    return footnotes;
  }

  List<Inline.Placeholder> open() {
    return open;
  }

  List<Heading> headings() {
    return headings;
  }
}

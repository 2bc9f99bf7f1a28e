package nl.paraaf.writer.docx;

/**
 * The number of a section in pieces: {@code Bijlage 1.} has the core 1, which references repeat.
 *
 * @param before the word before the core, with its space
 * @param after what follows the core
 */
record SectionNumber(String before, String core, String after) {

  static SectionNumber of(String number) {
    int from = Math.max(number.lastIndexOf(' '), number.lastIndexOf('\u00a0')) + 1;
    int until = number.endsWith(".") ? number.length() - 1 : number.length();
    return new SectionNumber(
        number.substring(0, from), number.substring(from, until), number.substring(until));
  }

  /** What stands between the number and the heading: after a word no column is kept. */
  String separator() {
    return before.isEmpty() ? "\t" : " ";
  }
}

package nl.paraaf.reading.docx;

/**
 * Where a paragraph stands in a list.
 *
 * @param list which list of the document, in Word's numbering
 * @param depth from 1
 */
record ListPlace(String list, int depth) {}

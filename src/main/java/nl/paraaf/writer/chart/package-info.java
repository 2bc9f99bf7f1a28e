/**
 * Charts as pictures: where each line, bar and word stands, and in which colour.
 *
 * <p>In: a chart of the document, the house style and a width. Out: a drawing, which can say itself
 * as SVG; the same for every format that shows a picture. Never here: the domain, a library, a
 * format of documents, the fonts of the machine.
 */
package nl.paraaf.writer.chart;

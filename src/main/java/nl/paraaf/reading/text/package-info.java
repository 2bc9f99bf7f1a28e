/**
 * Plain text as paragraphs, also as it comes out of a PDF: with hard line ends, hyphens at line
 * ends, headers, footers, columns, and notes at the foot of each page.
 *
 * <p>In: characters. Out: a manuscript in which each character knows where it stood. Never here:
 * bytes and formats.
 */
package nl.paraaf.reading.text;

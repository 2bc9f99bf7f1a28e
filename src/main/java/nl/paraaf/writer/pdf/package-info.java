/**
 * Documents as accessible, archivable PDF: PDF/UA-1 and PDF/A-2a.
 *
 * <p>In: a document and a house style. Out: the bytes of a PDF, or the pages on which its blocks
 * begin. The walk: {@link nl.paraaf.writer.pdf.FoEmitter} says the document in XSL-FO, {@link
 * nl.paraaf.writer.pdf.FopEngine} lays it out, {@link nl.paraaf.writer.pdf.PostPass} puts right
 * what the engine cannot say. Never here: the domain, a template, a folder on disk, the clock.
 */
package nl.paraaf.writer.pdf;

/**
 * Documents as DOCX, made as a person would make them in Word: named styles, real notes, real
 * numbering, fields, content controls.
 *
 * <p>In: a document and a house style. Out: the bytes of a DOCX; and, the other way, the merged
 * values of a DOCX with their data paths. The room writes WordprocessingML ({@code WordXml})
 * straight into the objects of docx4j, which checks it and keeps parts and relationships. Never
 * here: the domain, a template, a folder on disk, a clock.
 */
package nl.paraaf.writer.docx;

/**
 * Records and prose merged with a template into a document.
 *
 * <p>In: a {@link nl.paraaf.domain.Dossier}, prose, templates. Out: a {@link
 * nl.paraaf.document.Document}, or diagnostics with the place in the template or the prose. The
 * trip: {@link nl.paraaf.template.TemplateStore} stamps each element with its place and gives the
 * text to FreeMarker; {@link nl.paraaf.template.Models} shows the records, each value with its data
 * path; {@link nl.paraaf.template.MarkupReader} reads the merged markup; {@link
 * nl.paraaf.template.Assembler} makes the document of it. Never here: an output format, a file.
 */
package nl.paraaf.template;

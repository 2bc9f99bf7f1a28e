/**
 * Documents as text for the screen: one accessible HTML page, and Markdown for review as a diff.
 *
 * <p>In: a document and a house style. Out: bytes in UTF-8. Never here: the domain, a template, a
 * library, a script in a page.
 */
package nl.paraaf.writer.text;

/**
 * The neutral tree of a written document: what is in it, without what a word processor needs to
 * show it. Two files with the same tree say the same thing, whatever program saved them.
 *
 * <p>In: what a reader of files found. Out: immutable blocks and inlines, and their text. Never
 * here: XML, a file, or how a paragraph looks.
 */
package nl.paraaf.reading.tree;

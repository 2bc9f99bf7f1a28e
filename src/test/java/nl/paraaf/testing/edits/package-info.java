/** Edits of content, templates and output at random, as people make them. */
package nl.paraaf.testing.edits;

/**
 * Files of users as text to be checked: what kind of file it is, in which characters, and what in
 * it is a letterhead, a salutation, an address.
 *
 * <p>In: bytes of any kind, from anyone. Out: {@link nl.paraaf.manuscript.Manuscript}s, or a
 * diagnostic that says why not; never an exception. Never here: Markdown, which {@code intake}
 * reads, a judgement on the text, and anything that would run what is in a file.
 *
 * <p>The rooms below: {@code docx} and {@code text}.
 */
package nl.paraaf.reading;

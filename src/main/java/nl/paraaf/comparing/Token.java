package nl.paraaf.comparing;

import nl.paraaf.reading.tree.Inline;

/**
 * A word, a space, a sign, or what stands for one character.
 *
 * @param from in the flat text
 * @param key equal for what reads the same
 * @param note when it is the mark of one; null otherwise
 */
record Token(int from, int to, String key, Inline.Note note) {
  boolean isWord() {
    return !key.isEmpty() && Character.isLetterOrDigit(key.charAt(0));
  }

  boolean isAtom() {
    return key.startsWith("\uFFFC");
  }
}

package nl.paraaf.checking.text;

import java.util.Optional;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.source.Span;

/** Counts how often a thing occurs, and keeps the first. */
final class Tally {
  /** A place in a passage. */
  record Hit(Passage passage, int from, int to) {
    String words() {
      return passage.text().substring(from, to).replace('\n', ' ');
    }

    Span span() {
      return passage.at(from, to);
    }
  }

  private Hit first;
  private int count;

  void add(Passage passage, int from, int to) {
    if (first == null) {
      first = new Hit(passage, from, to);
    }
    count++;
  }

  Optional<Hit> first() {
    return Optional.ofNullable(first);
  }

  int count() {
    return count;
  }
}

package nl.paraaf.domain;

import java.util.Locale;

/** A value of a closed list, with the words that readers see. */
public interface Benoemd {
  /** As printed in running text: lower case. */
  String label();

  String name();

  /** As written in the YAML. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

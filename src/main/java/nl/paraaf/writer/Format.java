package nl.paraaf.writer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The formats that documents are made in, in the order in which they are made. */
public enum Format {
  DOCX,
  PDF,
  HTML,
  MD,
  ODT;

  /** Those that are made when no format is named: they need no other program. */
  public static final Set<Format> STANDARD =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ODT)));

  /** File extension, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}

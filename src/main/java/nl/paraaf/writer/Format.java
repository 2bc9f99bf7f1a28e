package nl.paraaf.writer;

import java.util.Locale;

/** The formats that documents are made in, in the order in which they are made. */
public enum Format {
  DOCX,
  PDF,
  HTML,
  MD;

  /** File extension, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package nl.paraaf.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.Span;

/** What a file is, by its first bytes; between Markdown and plain text the name decides. */
public enum FileKind {
  DOCX,
  MARKDOWN,
  TEXT;

  /**
   * The kind of a file.
   *
   * @return empty, with a diagnostic, for a file that cannot be read as text
   */
  public static Optional<FileKind> of(String file, byte[] bytes, Diagnostics diagnostics) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    String name = file.toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(DOCX);
    }
    Optional<Diagnostic> refusal = refusal(file, bytes, start, name);
    if (refusal.isPresent()) {
      diagnostics.add(refusal.get());
      return Optional.empty();
    }
    return Optional.of(name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : TEXT);
  }

  private static Optional<Diagnostic> refusal(
      String file, byte[] bytes, String start, String name) {
    Span span = Span.at(file, 1, 1);
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      boolean locked =
          new String(bytes, StandardCharsets.ISO_8859_1)
              .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      Rule rule = locked ? ReadingRules.BESTAND_VERSLEUTELD : ReadingRules.OUD_WORD_BESTAND;
      return Optional.of(rule.at(span));
    }
    if (start.startsWith("%PDF")) {
      return Optional.of(ReadingRules.PDF_NIET_GELEZEN.at(span));
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(ReadingRules.RTF_NIET_GELEZEN.at(span));
    }
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      String message =
          bytes.length == 0 ? "het bestand is leeg" : "het bestand is geen Word-bestand";
      return Optional.of(
          ReadingRules.GEEN_DOCX.with(
              span, List.of("open het in Word en sla het op als DOCX"), message));
    }
    return Optional.empty();
  }
}

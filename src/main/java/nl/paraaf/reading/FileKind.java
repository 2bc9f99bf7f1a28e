package nl.paraaf.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
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
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      boolean locked =
          new String(bytes, StandardCharsets.ISO_8859_1)
              .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      return locked
          ? refuse(
              file,
              "bestand-versleuteld",
              "het bestand is met een wachtwoord versleuteld",
              "haal in Word het wachtwoord eraf en controleer de kopie")
          : refuse(
              file,
              "oud-word-bestand",
              "het bestand is van een oude versie van Office (.doc)",
              "open het in Word en sla het op als DOCX");
    }
    if (start.startsWith("%PDF")) {
      return refuse(
          file,
          "pdf-niet-gelezen",
          "een PDF wordt niet gelezen",
          "geef het Word-bestand, of maak er tekst van, bijvoorbeeld met pdftotext");
    }
    if (start.startsWith("{\\rtf")) {
      return refuse(
          file,
          "rtf-niet-gelezen",
          "een RTF-bestand wordt niet gelezen",
          "open het in Word en sla het op als DOCX");
    }
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      return refuse(
          file,
          "geen-docx",
          bytes.length == 0 ? "het bestand is leeg" : "het bestand is geen Word-bestand",
          "open het in Word en sla het op als DOCX");
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> refuse(
      String file, String code, String message, String hint) {
    return Optional.of(Diagnostic.error(code, message, Span.at(file, 1, 1), hint));
  }
}

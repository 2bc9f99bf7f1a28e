package nl.paraaf.build;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.LooseFile;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Files that a user names, as bytes. */
final class LooseBytes {
  /** Largest file that is read, in bytes. */
  private static final long MAX_BYTES = 64L << 20;

  private LooseBytes() {}

  /** The bytes of a file; empty, with a diagnostic, when they cannot be had. */
  static Optional<byte[]> read(LooseFile file, Diagnostics diagnostics) {
    Span start = Span.at(file.name(), 1, 1);
    try {
      return Optional.of(file.read(MAX_BYTES));
    } catch (SourceRoot.TooLargeException e) {
      diagnostics.add(tooLarge(file.name(), MAX_BYTES));
    } catch (NoSuchFileException e) {
      diagnostics.add(
          Diagnostic.error(
              "bestand-ontbreekt", "het bestand bestaat niet", start, "controleer de naam"));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              "bestand-onleesbaar",
              "het bestand kan niet worden gelezen",
              start,
              "controleer of het een bestand is en of u het mag lezen"));
    }
    return Optional.empty();
  }

  /** What is told of a file that is larger than it may be. */
  static Diagnostic tooLarge(String name, long limit) {
    return Diagnostic.error(
        "bestand-te-groot",
        "het bestand is groter dan " + (limit >> 20) + " MiB en wordt niet gelezen",
        Span.at(name, 1, 1),
        "haal de afbeeldingen eruit of verdeel het document");
  }
}

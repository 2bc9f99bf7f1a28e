package nl.paraaf.intake.text;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/**
 * Reads text files of a root: of bounded size, in UTF-8, without characters that cannot be printed.
 */
public final class TextFiles {
  /** Largest file that is read, in bytes. */
  public static final long MAX_BYTES = 1 << 20;

  private final SourceRoot root;
  private final SourceTexts texts;
  private final Diagnostics diagnostics;

  public TextFiles(SourceRoot root, SourceTexts texts, Diagnostics diagnostics) {
    this.root = root;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  /**
   * The text of a file without its byte order mark; empty, with a diagnostic, when it is no good.
   */
  public Optional<String> read(String path) {
    String file = root.display(path);
    Span start = Span.at(file, 1, 1);
    try {
      return decode(file, root.read(path, MAX_BYTES)).flatMap(text -> checked(file, text));
    } catch (SourceRoot.TooLargeException e) {
      diagnostics.add(
          error(
              "bestand-te-groot",
              String.format(
                  Locale.ROOT, "het bestand is %s groot en wordt niet gelezen", size(e.size())),
              start,
              "een bestand is ten hoogste "
                  + size(MAX_BYTES)
                  + "; verdeel het over meer bestanden"));
    } catch (SourceRoot.OutsideException e) {
      diagnostics.add(
          error(
              "buiten-map",
              "het bestand ligt buiten de map " + root.name(),
              start,
              "vervang de koppeling (symlink) door het bestand zelf"));
    } catch (NoSuchFileException e) {
      diagnostics.add(
          error("bestand-ontbreekt", "het bestand bestaat niet", start, "maak het bestand aan"));
    } catch (IOException e) {
      diagnostics.add(
          error(
              "bestand-onleesbaar",
              "het bestand kan niet worden gelezen",
              start,
              "controleer of het een bestand is en of u het mag lezen"));
    }
    return Optional.empty();
  }

  private Optional<String> decode(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    String good = withoutMark(out.flip().toString());
    if (!result.isError()) {
      texts.put(file, good);
      return Optional.of(good);
    }
    texts.put(file, withoutMark(new String(bytes, StandardCharsets.UTF_8)));
    diagnostics.add(
        error(
            "geen-utf8",
            String.format(
                Locale.ROOT,
                "het bestand is geen UTF-8: byte 0x%02X kan hier niet staan",
                bytes[in.position()]),
            placeOf(file, good, good.length()),
            "sla het bestand opnieuw op met de tekenset UTF-8"));
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<String> checked(String file, String text) {
    if (text.isBlank()) {
      diagnostics.add(
          error(
              "leeg-bestand",
              "het bestand is leeg",
              Span.at(file, 1, 1),
              "vul het bestand of verwijder het"));
      return Optional.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
      if (control || c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF') {
        diagnostics.add(
            error(
                "verboden-teken",
                String.format(
                    Locale.ROOT, "het teken U+%04X kan niet in een document staan", (int) c),
                placeOf(file, text, i),
                "verwijder het onzichtbare teken op deze plaats"));
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  private static Span placeOf(String file, String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return Span.at(file, line, offset - start + 1);
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? bytes / (1 << 20) + " MiB" : bytes / (1 << 10) + " KiB";
  }
}

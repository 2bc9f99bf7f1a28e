package nl.paraaf.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.Span;

/** Bytes of a text file to characters. */
public final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that mean nothing in Windows-1252. */
  private static final String UNUSED = "\u0081\u008d\u008f\u0090\u009d";

  private Decoding() {}

  /**
   * The text without its byte order mark: in UTF-8, in UTF-16 when it says so, else in the
   * characters of Windows.
   *
   * @return empty, with a diagnostic, when it is no text
   */
  public static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    Span start = Span.at(file, 1, 1);
    Optional<String> text = marked(bytes).or(() -> decoded(bytes, StandardCharsets.UTF_8));
    if (text.isEmpty()) {
      text = decoded(bytes, WINDOWS).filter(t -> isWindowsText(bytes));
      text.ifPresent(t -> diagnostics.add(ReadingRules.WINDOWS_TEKENS.at(start)));
    }
    Optional<String> read = text.filter(t -> !isBinary(t));
    if (read.isEmpty()) {
      diagnostics.add(ReadingRules.GEEN_TEKST.at(start));
    }
    return read;
  }

  private static Optional<String> marked(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      return decoded(bytes, StandardCharsets.UTF_8).map(t -> t.substring(1));
    }
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return decoded(bytes, StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isWindowsText(byte[] bytes) {
    return IntStream.range(0, bytes.length).noneMatch(i -> UNUSED.indexOf(bytes[i] & 0xff) >= 0);
  }

  private static boolean isBinary(String text) {
    return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0);
  }
}

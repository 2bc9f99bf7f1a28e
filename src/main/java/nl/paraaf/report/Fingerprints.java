package nl.paraaf.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.ParaafFault;

/**
 * A name for each finding that stays the same when lines move: made of the rule, the file and the
 * text of the line without white space. Findings that share all three are numbered in order.
 */
final class Fingerprints {
  private static final int BYTES = 12;

  private final DiagnosticPrinter.Lines lines;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(DiagnosticPrinter.Lines lines) {
    this.lines = lines;
  }

  /** The name of the next finding, in order of place. */
  String of(Diagnostic found) {
    String file = found.span().file();
    String text =
        lines
            .line(file, found.span().start().line())
            .orElseGet(found::message)
            .replaceAll("\\s", "");
    String key = found.code() + "\n" + file + "\n" + text;
    return hash(key) + "-" + seen.merge(key, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new ParaafFault("every JDK has SHA-256", e);
    }
  }
}

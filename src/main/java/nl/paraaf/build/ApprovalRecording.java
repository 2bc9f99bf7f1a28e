package nl.paraaf.build;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file that keeps who agreed to a document, with one entry more at its end. */
final class ApprovalRecording {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}.,()’ -]*[\\p{L}\\p{N}.)]|\\p{L}{2,}");

  /** Words that YAML takes for something else. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

  private ApprovalRecording() {}

  /** Below the folder of content. */
  static String path(Approvable document) {
    return "parafen/" + document.path() + ".yaml";
  }

  /**
   * The file with the entry.
   *
   * @param before as it is; empty when there is none
   */
  static byte[] add(
      Approvable document, Approval approval, String fingerprint, Optional<byte[]> before) {
    StringBuilder out =
        new StringBuilder(
            before.map(b -> new String(b, StandardCharsets.UTF_8)).orElseGet(() -> head(document)));
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    out.append("- rol: ").append(scalar(approval.role())).append('\n');
    out.append("  naam: ").append(scalar(approval.name())).append('\n');
    out.append("  datum: ").append(approval.day()).append('\n');
    out.append("  vingerafdruk: \"").append(fingerprint).append("\"\n");
    approval.version().ifPresent(v -> out.append("  versie: \"").append(v).append("\"\n"));
    approval.remark().ifPresent(r -> out.append("  opmerking: ").append(scalar(r)).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String head(Approvable document) {
    long depth = path(document).chars().filter(c -> c == '/').count();
    return "# yaml-language-server: $schema="
        + "../".repeat((int) depth)
        + "schema/parafen.schema.json\n"
        + "# Geschreven door ./paraaf paraaf: wie met de tekst heeft ingestemd.\n";
  }

  /** A text as YAML: as it is where that is read back as the same, else in quotes. */
  private static String scalar(String text) {
    String value = text.strip();
    if (PLAIN.matcher(value).matches() && !NOT_TEXT.matcher(value).matches()) {
      return value;
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}

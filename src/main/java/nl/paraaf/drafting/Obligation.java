package nl.paraaf.drafting;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which an obligation names who and when. */
final class Obligation {
  /** Names that stand for parties together, or for what they made. */
  static final List<String> BODIES = List.of("Partij", "Partijen", "Stuurgroep");

  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(uiterlijk|binnen|jaarlijks|halfjaarlijks|maandelijks|wekelijks"
              + "|onverwijld|terstond|onmiddellijk|gedurende|zolang|telkens|vooraf|voordat|nadat"
              + "|zodra|tijdens|vanaf|totdat|vóór|tot het (sluiten|einde)|tot dat moment"
              + "|tot die datum|tot en met|pas na|na (een|de|het) \\p{L}+|tot (een|de|het) \\p{L}+|termijn(en)?|bij de eerstvolgende|op de data?|op de datum"
              + "|(ieder|elk|per) (half )?(jaar|kwartaal)|(iedere|elke|per) (maand|week)"
              + "|\\p{L}+ ((werk)?dag(en)?|we(ek|ken)|maand(en)?|ja(ar|ren))|zo spoedig mogelijk|van tevoren|in \\d{4}|\\d{1,2} \\p{L}+ \\d{4})(?!\\p{L})");

  private Obligation() {}

  static boolean namesTime(String text) {
    return TIME.matcher(text).find();
  }

  static boolean holdsWord(String text, String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(text).find();
  }
}

package nl.paraaf.reading.word;

import java.util.Set;

/** How a run looks, as words that are equal for equal looks. */
final class Looks {
  /** What says nothing of the look of letters. */
  private static final Set<String> SILENT =
      Set.of("w:lang", "w:noProof", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange");

  private Looks() {}

  static String of(Xml run) {
    StringBuilder look = new StringBuilder();
    run.child("w:rPr")
        .ifPresent(
            properties ->
                properties.children().stream()
                    .filter(p -> !SILENT.contains(p.name()))
                    .map(XmlWriter::fragment)
                    .sorted()
                    .forEach(look::append));
    return look.toString();
  }
}

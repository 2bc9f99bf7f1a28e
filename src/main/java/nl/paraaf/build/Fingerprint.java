package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Part;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.source.Sha256;

/**
 * By which a text that somebody agreed to is known again: a hash of its words in their order.
 * Formats, styles, spaces and line ends do not count.
 */
final class Fingerprint {
  /** The section in which a document shows who agreed to it: it is no part of the text. */
  private static final String ROUTE = "parafenroute";

  private Fingerprint() {}

  /** Of a whole document. */
  static String of(Document document) {
    List<Part> parts =
        document.parts().stream()
            .map(
                part ->
                    new Part(
                        part.layout(), part.blocks().stream().filter(b -> !isRoute(b)).toList()))
            .toList();
    return hash(new Document(document.info(), document.letterhead(), parts));
  }

  /** Of one section at the top of a document; empty when there is none by this id. */
  static Optional<String> of(Document document, String section) {
    return document.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(b -> b instanceof Block.Section s && s.id().equals(section))
        .findFirst()
        .map(found -> new Part(Part.Layout.PORTRAIT, List.of(found)))
        .map(part -> new Document(document.info(), Optional.empty(), List.of(part)))
        .map(Fingerprint::hash);
  }

  private static boolean isRoute(Block block) {
    return block instanceof Block.Section section && section.id().equals(ROUTE);
  }

  private static String hash(Document document) {
    String words =
        Normalizer.normalize(TextPrinter.print(document), Normalizer.Form.NFC)
            .replaceAll("[\\u00AD\\u200B\\u2060]", "")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip();
    return Sha256.of(words.getBytes(UTF_8));
  }
}

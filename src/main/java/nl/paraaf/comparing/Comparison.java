package nl.paraaf.comparing;

import java.util.List;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;

/**
 * Two documents side by side.
 *
 * @param body the blocks of both
 * @param margins heads and feet that stand at the same place in both, and differ
 */
public record Comparison(
    DocumentTree old, DocumentTree now, List<BlockMatch> body, List<MarginMatch> margins) {
  public Comparison {
    body = List.copyOf(body);
    margins = List.copyOf(margins);
  }

  /** Compares two documents. */
  public static Comparison of(DocumentTree old, DocumentTree now) {
    List<BlockMatch> body = Moves.in(BlockAligner.align(old.body(), now.body()));
    return new Comparison(old, now, body, MarginMatch.of(old.margins(), now.margins()));
  }

  /** Compares two paragraphs that belong together for a reason of the caller's. */
  public static BlockMatch.Edited ofParagraphs(Block.Paragraph old, Block.Paragraph now) {
    return ParagraphMatcher.match(old, now);
  }

  /** Compares blocks that stand by themselves, such as those of a cell or a note. */
  public static List<BlockMatch> ofBlocks(List<Block> old, List<Block> now) {
    return BlockAligner.align(old, now);
  }
}

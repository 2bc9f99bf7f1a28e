package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.source.Span;

/** What agreements are made of, in the terms that Markdown has. */
final class MarkdownAgreement {
  private MarkdownAgreement() {}

  /** The blocks of a member, the first of which starts with its number. */
  static List<Block> numbered(Block.Article.Member member) {
    if (member.number().isEmpty()) {
      return member.blocks();
    }
    return opened(strong(List.of(new Inline.Text(member.number()))), member.blocks());
  }

  /** The blocks of a definition, the first of which starts with its term. */
  static List<Block> defined(Block.Definitions.Definition definition) {
    List<Inline> term = new ArrayList<>(definition.term());
    term.add(new Inline.Text(":"));
    return opened(strong(term), definition.blocks());
  }

  static Inline strong(List<Inline> content) {
    return new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, content);
  }

  /** Blocks with something before the first paragraph, on the same line where there is one. */
  private static List<Block> opened(Inline start, List<Block> blocks) {
    List<Inline> first = new ArrayList<>(List.of(start));
    boolean text =
        !blocks.isEmpty()
            && blocks.get(0) instanceof Block.Paragraph p
            && p.role() == Block.Paragraph.Role.BODY;
    if (text) {
      first.add(new Inline.Text(" "));
      first.addAll(((Block.Paragraph) blocks.get(0)).content());
    }
    List<Block> all = new ArrayList<>();
    all.add(new Block.Paragraph(Block.Paragraph.Role.BODY, first, Span.nowhere()));
    all.addAll(blocks.subList(text ? 1 : 0, blocks.size()));
    return all;
  }
}

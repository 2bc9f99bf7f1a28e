package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;

/** Renders what stands on its own, as lines. */
final class MarkdownBlocks implements Block.Visitor<List<String>> {
  /** The deepest heading that Markdown has. */
  private static final int DEEPEST = 6;

  private final List<Inline.Footnote> notes;
  private final Diagnostics diagnostics;

  /** Whether the list at hand follows another, and has to differ from it in its marks. */
  private boolean otherMarks;

  /** The level of the section around, 0 for none. */
  private int depth;

  MarkdownBlocks(List<Inline.Footnote> notes, Diagnostics diagnostics) {
    this.notes = notes;
    this.diagnostics = diagnostics;
  }

  /** All blocks, with an empty line between. */
  List<String> all(List<Block> blocks) {
    Chunks chunks = new Chunks();
    boolean other = false;
    Block previous = null;
    for (Block block : blocks) {
      other = isListed(previous) && isListed(block) && !other;
      otherMarks = other;
      chunks.add(block.accept(this));
      previous = block;
    }
    return chunks.lines();
  }

  /** Whether a block becomes a list, which would join with one right before it. */
  private static boolean isListed(Block block) {
    return block instanceof Block.ListBlock || block instanceof Block.Definitions;
  }

  /** Content that must stay on one line. */
  String line(List<Inline> content) {
    return MarkdownEscape.start(MarkdownInlines.render(content, notes, "<br>").strip());
  }

  @Override
  public List<String> section(Block.Section section) {
    Chunks chunks = new Chunks();
    String number = section.number().isEmpty() ? "" : section.number() + " ";
    chunks.add(heading(section.level() + 1, number, section.heading()));
    int outer = depth;
    depth = section.level();
    chunks.add(all(section.blocks()));
    depth = outer;
    return chunks.lines();
  }

  private List<String> heading(int level, String number, List<Inline> content) {
    String text = MarkdownInlines.render(content, notes, "<br>").strip();
    String marks = "#".repeat(Math.min(DEEPEST, level));
    // A closing row of number signs would be taken for decoration.
    String safe = text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    return List.of(marks + " " + MarkdownEscape.text(number) + safe);
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    if (paragraph.role() == Block.Paragraph.Role.TITLE) {
      return heading(1, "", content);
    }
    String text = MarkdownInlines.render(content, notes, "\\\n").strip();
    return text.isEmpty() ? List.of() : MarkdownEscape.sentences(text);
  }

  @Override
  public List<String> list(Block.ListBlock list) {
    // Letters are no mark in Markdown: they stand as text behind a bullet.
    boolean lettered =
        list.style() != Block.ListBlock.Style.BULLET
            && list.style() != Block.ListBlock.Style.DECIMAL;
    boolean other = otherMarks;
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      marks.add(mark(list.style(), i, other));
    }
    return items(marks, lettered, list.items().stream().map(Block.ListBlock.Item::blocks).toList());
  }

  /**
   * Items behind their marks.
   *
   * @param lettered whether the marks are a bullet and text behind it
   */
  private List<String> items(List<String> marks, boolean lettered, List<List<Block>> items) {
    boolean tight = items.stream().allMatch(MarkdownBlocks::isTight);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!tight && i > 0) {
        lines.add("");
      }
      int indent = lettered ? 2 : marks.get(i).length();
      List<Block> blocks = items.get(i);
      lines.addAll(Chunks.marked(marks.get(i), indent, tight ? tight(blocks) : all(blocks)));
    }
    return lines;
  }

  private static String mark(Block.ListBlock.Style style, int index, boolean other) {
    String bullet = other ? "* " : "- ";
    return switch (style) {
      case BULLET -> bullet;
      case DECIMAL -> (index + 1) + (other ? ") " : ". ");
      case ALPHA, ROMAN, RECITAL -> bullet + style.mark(index + 1) + " ";
    };
  }

  private static boolean isTight(List<Block> blocks) {
    return blocks.size() <= 2
        && !blocks.isEmpty()
        && blocks.get(0) instanceof Block.Paragraph
        && blocks.stream().skip(1).allMatch(MarkdownBlocks::isTightList);
  }

  private static boolean isTightList(Block block) {
    return block instanceof Block.ListBlock list
        && list.items().stream().allMatch(i -> isTight(i.blocks()));
  }

  private List<String> tight(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      otherMarks = false;
      lines.addAll(block.accept(this));
    }
    return lines;
  }

  @Override
  public List<String> table(Block.Table table) {
    return new MarkdownTable(notes, diagnostics).render(table);
  }

  /** Markdown has no drawings: the caption, and the data as a table. */
  @Override
  public List<String> figure(Block.Figure figure) {
    Chunks chunks = new Chunks();
    MarkdownTable tables = new MarkdownTable(notes, diagnostics);
    chunks.add(List.of(tables.caption(figure.caption())));
    chunks.add(tables.render(figure.data()));
    return chunks.lines();
  }

  @Override
  public List<String> box(Block.Box box) {
    Inline title = new Inline.Text(box.prefix());
    List<Inline> content = new ArrayList<>(List.of(title));
    content.addAll(box.title());
    Chunks chunks = new Chunks();
    chunks.add(List.of(line(List.of(new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, content)))));
    chunks.add(all(box.blocks()));
    return Chunks.quoted(chunks.lines());
  }

  @Override
  public List<String> article(Block.Article article) {
    Chunks chunks = new Chunks();
    chunks.add(heading(depth + 2, article.prefix(), article.title()));
    depth++;
    article.members().forEach(m -> chunks.add(all(MarkdownAgreement.numbered(m))));
    depth--;
    return chunks.lines();
  }

  @Override
  public List<String> definitions(Block.Definitions definitions) {
    List<List<Block>> items =
        definitions.definitions().stream().map(MarkdownAgreement::defined).toList();
    return items(Collections.nCopies(items.size(), otherMarks ? "* " : "- "), false, items);
  }

  /** A heading, and a table with the pages in a column of their own. */
  @Override
  public List<String> contents(Block.Contents contents) {
    Chunks chunks = new Chunks();
    chunks.add(heading(depth + 2, "", contents.title()));
    if (!contents.entries().isEmpty()) {
      List<String> lines = new ArrayList<>(List.of("| | |", "|---|--:|"));
      for (Block.Contents.Entry entry : contents.entries()) {
        String page = entry.page() == 0 ? "" : " " + entry.page();
        lines.add("| " + MarkdownEscape.line(entry.text()) + " |" + page + " |");
      }
      chunks.add(lines);
    }
    return chunks.lines();
  }

  @Override
  public List<String> signatures(Block.Signatures signatures) {
    Chunks chunks = new Chunks();
    for (Block.Signatures.Signature signature : signatures.signatures()) {
      List<String> lines = new ArrayList<>();
      List<Inline> party = signature.party().content();
      if (!party.isEmpty()) {
        lines.add(line(List.of(MarkdownAgreement.strong(party))));
      }
      lines.add(line(signature.name().content()));
      lines.add(line(signature.office().content()));
      signature.lines().forEach(l -> lines.add(line(l.content())));
      chunks.add(MarkdownWriter.broken(lines));
    }
    return chunks.lines();
  }
}

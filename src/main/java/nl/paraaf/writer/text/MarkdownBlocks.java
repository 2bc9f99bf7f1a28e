package nl.paraaf.writer.text;

import java.util.ArrayList;
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
      other = previous instanceof Block.ListBlock && block instanceof Block.ListBlock && !other;
      otherMarks = other;
      chunks.add(block.accept(this));
      previous = block;
    }
    return chunks.lines();
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
    chunks.add(all(section.blocks()));
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
    boolean other = otherMarks;
    boolean tight = list.items().stream().allMatch(i -> isTight(i.blocks()));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (!tight && i > 0) {
        lines.add("");
      }
      String mark = mark(list.style(), i, other);
      // Letters are no mark in Markdown: they stand as text behind a bullet.
      boolean lettered =
          list.style() != Block.ListBlock.Style.BULLET
              && list.style() != Block.ListBlock.Style.DECIMAL;
      int indent = lettered ? 2 : mark.length();
      List<Block> blocks = list.items().get(i).blocks();
      lines.addAll(Chunks.marked(mark, indent, tight ? tight(blocks) : all(blocks)));
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
    throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
  }

  @Override
  public List<String> definitions(Block.Definitions definitions) {
    throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
  }

  @Override
  public List<String> contents(Block.Contents contents) {
    throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
  }

  @Override
  public List<String> signatures(Block.Signatures signatures) {
    Chunks chunks = new Chunks();
    for (Block.Signatures.Signature signature : signatures.signatures()) {
      String name = line(signature.name().content());
      String office = line(signature.office().content());
      chunks.add(MarkdownWriter.broken(List.of(name, office)));
    }
    return chunks.lines();
  }
}

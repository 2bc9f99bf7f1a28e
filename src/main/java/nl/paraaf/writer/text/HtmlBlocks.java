package nl.paraaf.writer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;

/** Writes what stands on its own; {@link HtmlAgreement} and {@link HtmlTable} help with theirs. */
final class HtmlBlocks implements Block.Visitor<Void> {
  /** The deepest heading that HTML has. */
  private static final int DEEPEST = 6;

  private final Markup out;
  private final HtmlNotes notes;
  private final int depth;
  private final boolean listed;

  /**
   * Writes blocks.
   *
   * @param depth the level of the section around, 0 for none
   * @param listed whether headings here belong in the table of contents
   */
  HtmlBlocks(Markup out, HtmlNotes notes, int depth, boolean listed) {
    this.out = out;
    this.notes = notes;
    this.depth = depth;
    this.listed = listed;
  }

  Void all(List<Block> blocks) {
    blocks.forEach(b -> b.accept(this));
    return null;
  }

  void inlines(List<Inline> content) {
    new HtmlInlines(out, notes, HtmlInlines.Place.TEXT).all(content);
  }

  /** The same blocks inside a thing whose headings are nobody's chapters. */
  private HtmlBlocks inside() {
    return new HtmlBlocks(out, notes, depth, false);
  }

  /** A heading; the title of the page is the only one of the first level. */
  private void heading(int level, Runnable content, String... attributes) {
    int shown = Math.min(DEEPEST, level + 1);
    if (shown == level + 1) {
      out.block("h" + shown, content, attributes);
      return;
    }
    String[] more = Arrays.copyOf(attributes, attributes.length + 2);
    more[attributes.length] = "aria-level";
    more[attributes.length + 1] = Integer.toString(level + 1);
    out.block("h" + shown, content, more);
  }

  @Override
  public Void section(Block.Section section) {
    boolean contents = listed && section.level() <= 2;
    String id = section.id().isEmpty() && contents ? notes.newId("sectie") : section.id();
    if (contents) {
      notes.add(new HtmlNotes.Heading(id, section.level(), section.number(), section.heading()));
    }
    Runnable content =
        () -> {
          heading(section.level(), () -> numbered(section));
          new HtmlBlocks(out, notes, section.level(), listed).all(section.blocks());
        };
    out.block("section", content, "class", "sectie", "id", id);
    return null;
  }

  private void numbered(Block.Section section) {
    if (!section.number().isEmpty()) {
      out.inline("span", () -> out.text(section.number()), "class", "nummer").text(" ");
    }
    inlines(section.heading());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Runnable content = () -> inlines(paragraph.content());
    switch (paragraph.role()) {
      case BODY -> out.block("p", content);
      case TITLE -> out.block("h1", content);
      case SALUTATION -> out.block("p", content, "class", "aanhef");
      case CLOSING -> out.block("p", content, "class", "slot");
      case SUBTITLE -> out.block("p", content, "class", "ondertitel");
      case STANDING -> out.block("p", content, "class", "stand");
      case NOTE -> out.block("p", content, "class", "klein");
    }
    return null;
  }

  @Override
  public Void list(Block.ListBlock list) {
    Runnable items = () -> list.items().forEach(this::item);
    switch (list.style()) {
      case BULLET -> out.block("ul", items);
      case DECIMAL -> out.block("ol", items);
      case ALPHA -> out.block("ol", items, "type", "a");
      case ROMAN -> out.block("ol", items, "type", "i");
      // The type is for browsers without counter styles: the letters at least.
      case RECITAL -> out.block("ol", items, "type", "a", "class", "overwegingen");
    }
    return null;
  }

  private void item(Block.ListBlock.Item item) {
    out.block("li", () -> flow(item.blocks()), "id", item.id());
  }

  /** Blocks in a narrow place; a single plain paragraph goes without an element of its own. */
  void flow(List<Block> blocks) {
    HtmlBlocks here = inside();
    boolean first = true;
    for (Block block : blocks) {
      boolean plain =
          block instanceof Block.Paragraph p && p.role() == Block.Paragraph.Role.BODY && first;
      if (plain && blocks.stream().skip(1).allMatch(b -> b instanceof Block.ListBlock)) {
        inlines(((Block.Paragraph) block).content());
      } else {
        block.accept(here);
      }
      first = false;
    }
  }

  @Override
  public Void table(Block.Table table) {
    new HtmlTable(table, out, notes, this).write();
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    new HtmlFigure(out, notes).write(figure, this);
    return null;
  }

  @Override
  public Void box(Block.Box box) {
    String id = box.id().isEmpty() ? notes.newId("kader") : box.id();
    Runnable content =
        () -> {
          Runnable title =
              () -> {
                if (!box.prefix().isEmpty()) {
                  out.inline("span", () -> out.text(box.prefix()), "class", "label");
                }
                inlines(box.title());
              };
          heading(depth + 1, title, "id", "_titel-" + id, "class", "kadertitel");
          new HtmlBlocks(out, notes, depth + 1, false).all(box.blocks());
        };
    out.block("section", content, "class", "kader", "id", id, "aria-labelledby", "_titel-" + id);
    return null;
  }

  @Override
  public Void article(Block.Article article) {
    String id = article.id().isEmpty() ? HtmlNotes.articleId(article.number()) : article.id();
    if (listed) {
      notes.add(new HtmlNotes.Heading(id, depth + 1, article.prefix().strip(), article.title()));
    }
    HtmlBlocks below = new HtmlBlocks(out, notes, depth + 1, false);
    HtmlAgreement agreement = new HtmlAgreement(out, below);
    Runnable content =
        () -> {
          heading(depth + 1, () -> agreement.title(article));
          agreement.members(article);
        };
    out.block("section", content, "class", "artikel", "id", id);
    return null;
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    new HtmlAgreement(out, inside()).definitions(definitions);
    return null;
  }

  @Override
  public Void contents(Block.Contents contents) {
    notes.contentsWritten();
    String title = notes.newId("inhoudstitel");
    Runnable content =
        () -> {
          heading(depth + 1, () -> inlines(contents.title()), "id", title);
          new HtmlAgreement(out, inside()).entries(contents);
        };
    out.block("nav", content, "class", "inhoudsopgave", "aria-labelledby", title);
    return null;
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    String count =
        String.format(Locale.ROOT, "ondertekening met-%d", signatures.signatures().size());
    out.block("div", () -> signatures.signatures().forEach(this::signature), "class", count);
    return null;
  }

  private void signature(Block.Signatures.Signature signature) {
    Runnable content =
        () -> {
          if (!signature.party().content().isEmpty()) {
            line(signature.party(), "partij");
          }
          line(signature.name(), "naam");
          line(signature.office(), "ambt");
          signature.lines().forEach(l -> line(l, "invulregel"));
        };
    out.block("div", content, "class", "ondertekenaar");
  }

  /** A line of its own. */
  void line(Line line, String kind) {
    out.block("p", () -> inlines(line.content()), "class", kind);
  }
}

package nl.paraaf.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.source.Span;

/**
 * The running text of an agreement, one passage for each paragraph; headings, tables, signatures
 * and the terms of definitions are no running text.
 */
final class Passages {
  /** Stands for a value of the records and for an open place: no words of the drafter. */
  static final char VALUE = '\uFFFC';

  private final List<Passage> found = new ArrayList<>();
  private String article = "";
  private String member = "";
  private String definition = "";

  private Passages() {}

  /**
   * A paragraph.
   *
   * @param article id of the article around it; empty outside of articles
   * @param member a name for the member around it that no other member has
   * @param definition id of the definition around it; empty outside of definitions
   */
  record Passage(String article, String member, String definition, String text, Span span) {}

  static List<Passage> of(Document document) {
    Passages passages = new Passages();
    document.parts().forEach(part -> passages.blocks(part.blocks()));
    return List.copyOf(passages.found);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(new Walk()));
  }

  private final class Walk implements Block.Visitor<Void> {
    @Override
    public Void section(Block.Section section) {
      blocks(section.blocks());
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      if (paragraph.role() == Block.Paragraph.Role.BODY) {
        found.add(
            new Passage(article, member, definition, text(paragraph.content()), paragraph.span()));
      }
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      list.items().forEach(item -> blocks(item.blocks()));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
      return null;
    }

    @Override
    public Void box(Block.Box box) {
      blocks(box.blocks());
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      return null;
    }

    @Override
    public Void article(Block.Article block) {
      article = block.id();
      for (int i = 0; i < block.members().size(); i++) {
        member = article + " " + i;
        blocks(block.members().get(i).blocks());
      }
      article = "";
      member = "";
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      for (Block.Definitions.Definition one : definitions.definitions()) {
        definition = one.id();
        blocks(one.blocks());
      }
      definition = "";
      return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
      return null;
    }
  }

  private static String text(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Script script) {
        out.append(script.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        out.append(text(emphasis.content()));
      } else if (inline instanceof Inline.Link link) {
        out.append(text(link.content()));
      } else if (inline instanceof Inline.Reference reference) {
        out.append(reference.text());
      } else if (inline instanceof Inline.Field field) {
        out.append(field.path().isComputed() ? text(field.content()) : String.valueOf(VALUE));
      } else if (inline instanceof Inline.Placeholder) {
        out.append(VALUE);
      } else if (inline instanceof Inline.LineBreak) {
        out.append(' ');
      }
    }
    return out.toString().replace('\u00A0', ' ');
  }
}

package nl.paraaf.writer.text;

import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;

/** Writes what agreements are made of: contents, articles with members, definitions. */
final class HtmlAgreement {
  private final Markup out;
  private final HtmlBlocks blocks;

  /**
   * Writes parts of an agreement.
   *
   * @param blocks writes what stands in members and meanings, one level below their headings
   */
  HtmlAgreement(Markup out, HtmlBlocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  /** The heading of an article, without its element. */
  void title(Block.Article article) {
    out.inline("span", () -> out.text(article.prefix().strip()), "class", "nummer").text(" ");
    blocks.inlines(article.title());
  }

  /** Members as items that show their own number, so that it can be searched and copied. */
  void members(Block.Article article) {
    boolean numbered = article.members().stream().anyMatch(m -> !m.number().isEmpty());
    if (numbered) {
      // Without the role, lists that show no marks are no lists to some readers.
      Runnable items = () -> article.members().forEach(m -> member(m, "li"));
      out.block("ol", items, "class", "leden", "role", "list");
    } else {
      article.members().forEach(m -> member(m, "div"));
    }
  }

  private void member(Block.Article.Member member, String tag) {
    String number = member.number();
    String own = number.isEmpty() ? "" : HtmlNotes.memberId(number);
    String id = member.id().isEmpty() ? own : member.id();
    Runnable content =
        number.isEmpty() ? () -> blocks.all(member.blocks()) : () -> numbered(member);
    out.block(tag, content, "class", "lid", "id", id);
  }

  /** The number and the first paragraph are one paragraph. */
  private void numbered(Block.Article.Member member) {
    List<Block> all = member.blocks();
    boolean text =
        !all.isEmpty()
            && all.get(0) instanceof Block.Paragraph p
            && p.role() == Block.Paragraph.Role.BODY;
    List<Inline> first = text ? ((Block.Paragraph) all.get(0)).content() : List.of();
    Runnable line =
        () -> {
          out.inline("span", () -> out.text(member.number()), "class", "lidnummer").text(" ");
          blocks.inlines(first);
        };
    out.block("p", line, "class", "lidregel");
    blocks.all(all.subList(text ? 1 : 0, all.size()));
  }

  void definitions(Block.Definitions definitions) {
    out.block(
        "dl", () -> definitions.definitions().forEach(this::definition), "class", "begrippen");
  }

  private void definition(Block.Definitions.Definition definition) {
    Runnable term =
        () -> {
          out.inline("dfn", () -> blocks.inlines(definition.term()));
          out.text(":");
        };
    Runnable content =
        () -> {
          out.block("dt", term);
          out.block("dd", () -> blocks.flow(definition.blocks()));
        };
    out.block("div", content, "id", definition.id());
  }

  void entries(Block.Contents contents) {
    if (!contents.entries().isEmpty()) {
      out.block("ol", () -> contents.entries().forEach(this::entry), "role", "list");
    }
  }

  private void entry(Block.Contents.Entry entry) {
    Runnable text =
        () -> {
          out.inline("span", () -> out.text(entry.text()));
          if (entry.page() > 0) {
            out.text(" ").inline("span", () -> page(entry.page()), "class", "blad");
          }
        };
    Runnable link = () -> out.inline("a", text, "href", "#" + entry.target());
    out.block("li", link);
  }

  /** The page in print; who hears the page instead of seeing it is told what the number is. */
  private void page(int page) {
    out.inline("span", () -> out.text("pagina "), "class", "onzichtbaar");
    out.text(Integer.toString(page));
  }
}

package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.pt;

import java.util.List;
import nl.paraaf.document.Block;

/**
 * What agreements have besides other documents: a table of contents, articles, definitions.
 *
 * <p>Members are tagged as the items of a list with their numbers as labels, because that is what
 * they are: parts of equal rank, which the law counts and refers to by number. A definition is a
 * list item too, with the term as its label (ISO 32000-1, table 336).
 */
final class AgreementFo {
  /** Where the text of members stands, in points from the edge; room for a number as 12.10. */
  private static final double MEMBER_INDENT = 31;

  /** How far the second line of an entry stands in, in points. */
  private static final double ENTRY_INDENT = 12;

  /** At the right of the words of an entry, so that they stay away from the page numbers. */
  private static final double ENTRY_MARGIN = 28;

  private final Looks looks;
  private final TagPlan tags;
  private final Destinations destinations;
  private final Fo fo;
  private final BlocksFo blocks;

  /** Between members, definitions and the blocks of one, in points. */
  private final double between;

  AgreementFo(Manuscript manuscript, BlocksFo blocks) {
    this.looks = manuscript.looks();
    this.tags = manuscript.tags();
    this.destinations = manuscript.destinations();
    this.fo = manuscript.fo();
    this.blocks = blocks;
    this.between = looks.blankLine() / 2;
  }

  /**
   * @param after room after the article, in points
   */
  void article(Block.Article article, double after) {
    boolean numbered = article.members().stream().anyMatch(m -> !m.number().isEmpty());
    fo.block(
        Props.role("Sect"),
        () -> {
          blocks.heading(article, article.prefix(), article.title());
          if (numbered) {
            members(article.members(), after);
          } else {
            article.members().forEach(member -> onlyMember(member, after));
          }
        });
  }

  private void members(List<Block.Article.Member> members, double after) {
    tags.list("Decimal");
    fo.element(
        "list-block",
        looks.list(pt(MEMBER_INDENT)).with(Looks.after(after)),
        () ->
            blocks.indented(
                MEMBER_INDENT,
                () -> {
                  for (int i = 0; i < members.size(); i++) {
                    member(members.get(i), i == 0 ? Props.NONE : Looks.before(between));
                  }
                }));
  }

  private void member(Block.Article.Member member, Props room) {
    Props props = destinations.named(room, member.id());
    fo.item(props, member.number(), Props.NONE, () -> blocks.write(member.blocks(), between, 0));
  }

  private void onlyMember(Block.Article.Member member, double after) {
    Props props = Props.role(Fo.GROUP).with("margin-left", pt(MEMBER_INDENT));
    fo.block(
        destinations.named(props, member.id()),
        () -> blocks.indented(MEMBER_INDENT, () -> blocks.write(member.blocks(), between, after)));
  }

  /**
   * @param after room after the definitions, in points
   */
  void definitions(Block.Definitions definitions, double after) {
    tags.list("None");
    fo.block(
        Props.role("L").with(Looks.after(after)),
        () -> definitions.definitions().forEach(this::definition));
  }

  private void definition(Block.Definitions.Definition definition) {
    Block.Paragraph first = (Block.Paragraph) definition.blocks().get(0);
    List<Block> more = definition.blocks().subList(1, definition.blocks().size());
    boolean announces = !more.isEmpty() && BlocksFo.announces(first, more.get(0));
    Props keep = announces ? Looks.keepWithNext() : Props.NONE;
    Props line = Props.role(Fo.GROUP).with(keep).with(Looks.after(announces ? 0 : between));
    fo.block(
        destinations.named(Props.role("LI").with(Looks.before(between)), definition.id()),
        () -> {
          fo.from(first.span(), () -> fo.block(line, () -> line(definition, first)));
          if (!more.isEmpty()) {
            fo.block(Props.role("LBody"), () -> blocks.write(more, between, 0));
          }
        });
  }

  /** The term, and what it means in the same line. */
  private void line(Block.Definitions.Definition definition, Block.Paragraph meaning) {
    InlinesFo inlines = blocks.inlines();
    fo.inline(
        Props.role("Lbl"),
        () -> {
          fo.inline(Looks.bold(), () -> inlines.write(definition.term()));
          fo.text(": ");
        });
    fo.inline(
        Props.role("LBody"),
        () -> fo.inline(Props.role("P"), () -> inlines.write(meaning.content())));
  }

  /**
   * The pages come from the layout itself, not from the entries.
   *
   * @param after room after the table of contents, in points
   */
  void contents(Block.Contents contents, double after) {
    blocks.heading(contents, "", contents.title());
    fo.block(
        Props.role("TOC").with(Looks.after(after)), () -> contents.entries().forEach(this::entry));
  }

  private void entry(Block.Contents.Entry entry) {
    Props props =
        Props.role("TOCI")
            .with("text-align-last", "justify")
            .with("word-spacing", "0pt")
            .with("start-indent", pt(ENTRY_INDENT))
            .with("text-indent", pt(-ENTRY_INDENT))
            .with("end-indent", pt(ENTRY_MARGIN))
            .with("last-line-end-indent", pt(-ENTRY_MARGIN))
            .with("hyphenate", "false")
            .with(Looks.keepTogether());
    Props link = destinations.linkTo(entry.target(), entry.text());
    fo.block(
        props,
        () ->
            fo.inline(
                Props.role("Reference"),
                () ->
                    fo.element(
                        "basic-link",
                        link,
                        () -> {
                          fo.text(entry.text());
                          fo.element("leader", looks.dots());
                          fo.text("\u00a0");
                          Props page = Props.of("ref-id", Destinations.idOf(entry.target()));
                          fo.element("page-number-citation", page.with(Props.role("Span")));
                        })));
  }
}

package nl.paraaf.writer.pdf;

import java.util.List;
import nl.paraaf.document.Document;
import nl.paraaf.document.Part;

/**
 * Says a document in XSL-FO: its bookmarks, its pages and what flows over them.
 *
 * <p>Tags come from roles; an object that only lays out has the role {@link Fo#GROUP}, or becomes a
 * Div, and is taken out of the tags afterwards.
 */
final class FoEmitter {
  private final Manuscript manuscript;
  private final Document document;
  private final Fo fo;
  private final BlocksFo blocks;

  FoEmitter(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.document = manuscript.document();
    this.fo = manuscript.fo();
    this.blocks = new BlocksFo(manuscript);
  }

  /** Writes the whole document, and gives what its tags must say besides. */
  TagPlan emit() {
    Looks looks = manuscript.looks();
    PageFurniture furniture = new PageFurniture(document, manuscript.style(), looks, fo);
    Props root = looks.root(document.info().language()).with("linefeed-treatment", "preserve");
    fo.document(
        root,
        () -> {
          furniture.masters();
          bookmarks();
          for (int i = 0; i < document.parts().size(); i++) {
            part(i, furniture);
          }
          manuscript.destinations().write(fo);
        });
    return manuscript.tags();
  }

  private void bookmarks() {
    List<Outline.Entry> entries = manuscript.outline().entries();
    if (!entries.isEmpty()) {
      fo.element("bookmark-tree", Props.NONE, () -> bookmarks(entries));
    }
  }

  private void bookmarks(List<Outline.Entry> entries) {
    for (Outline.Entry entry : entries) {
      fo.element(
          "bookmark",
          Props.of("internal-destination", entry.id()),
          () -> {
            fo.element("bookmark-title", Props.NONE, () -> fo.text(entry.title()));
            bookmarks(entry.entries());
          });
    }
  }

  private void part(int index, PageFurniture furniture) {
    Part part = document.parts().get(index);
    Sheet sheet = Sheet.of(part.layout(), manuscript.style().pagina());
    blocks.onPagesOf(sheet);
    Props sequence = Props.of("master-reference", PageFurniture.masterOf(sheet, index == 0));
    boolean last = index == document.parts().size() - 1;
    fo.element(
        "page-sequence",
        last ? sequence.with("id", PageFurniture.LAST) : sequence,
        () -> {
          furniture.contents(sheet);
          fo.element(
              "flow", Props.of("flow-name", "xsl-region-body"), () -> flow(part, index == 0));
        });
  }

  private void flow(Part part, boolean first) {
    if (first) {
      letterhead();
    }
    if (part.blocks().isEmpty()) {
      fo.block(Props.role(Fo.GROUP), () -> {});
    }
    blocks.write(part.blocks(), manuscript.looks().blankLine(), 0);
  }

  private void letterhead() {
    document
        .letterhead()
        .ifPresent(
            head -> {
              InlinesFo inlines = blocks.inlines();
              LetterheadFo letterhead =
                  new LetterheadFo(
                      head, manuscript.style(), manuscript.looks(), fo, inlines::write);
              inlines.atFixedPlace(letterhead::fixed);
              letterhead.reference();
            });
  }
}

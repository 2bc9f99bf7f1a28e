package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.style.HouseStyle.Pagina;

/**
 * The head of a letter: framed paragraphs, each in its place on the page, in the order in which
 * they are read.
 */
final class LetterheadEmitter {
  /** Room for the labels Datum and Betreft, in mm. */
  static final double LABEL_WIDTH = 22;

  private final Story story;
  private final InlineEmitter inlines;
  private final Pagina page;

  LetterheadEmitter(Manuscript manuscript, Story story) {
    this.story = story.framed();
    this.inlines = new InlineEmitter(manuscript, this.story);
    this.page = manuscript.house().pagina();
  }

  void write(Letterhead head) {
    double width = page.breedte() - page.links() - page.rechtsBrief();
    ParagraphShape.Frame sender = frame(page.links(), page.afzenderBoven(), width, 0, "around");
    line(StyleId.SENDER, sender, head.sender());
    ParagraphShape.Frame address = frame(page.links(), page.adresBoven(), width, 0, "around");
    line(StyleId.RETURN, address, head.returnAddress());
    head.addressee().forEach(line -> line(StyleId.ADDRESSEE, address, line));
    colophon(head.colophon());
    double height = page.tekstBoven() - page.kenmerkBoven();
    ParagraphShape.Frame reference =
        frame(page.links(), page.kenmerkBoven(), width, height, "notBeside");
    for (Letterhead.Entry entry : head.reference()) {
      reference(ParagraphShape.of(StyleId.REFERENCE).frame(reference), entry);
    }
    // A subject of many lines pushes the text down; this line keeps them apart.
    paragraph(ParagraphShape.of(StyleId.REFERENCE).frame(reference), List.of());
  }

  private static ParagraphShape.Frame frame(
      double x, double y, double width, double height, String wrap) {
    return new ParagraphShape.Frame(
        "page", Measure.mm(x), Measure.mm(y), Measure.mm(width), Measure.mm(height), wrap);
  }

  private void line(String style, ParagraphShape.Frame frame, Line line) {
    paragraph(ParagraphShape.of(style).frame(frame), line.content());
  }

  private void paragraph(ParagraphShape shape, List<Inline> content) {
    shape.start(story.xml());
    inlines.all(content);
    story.xml().end("p");
  }

  private void colophon(List<Letterhead.Entry> entries) {
    ParagraphShape.Frame column =
        frame(page.kolomLinks(), page.kolomBoven(), page.kolomBreedte(), 0, "around");
    boolean first = true;
    for (Letterhead.Entry entry : entries) {
      if (!entry.label().isEmpty()) {
        ParagraphShape label = ParagraphShape.of(StyleId.COLOPHON_LABEL).frame(column);
        paragraph(first ? label.before(0) : label, Line.of(entry.label()).content());
      }
      first = false;
      entry.lines().forEach(line -> line(StyleId.COLOPHON, column, line));
    }
  }

  private void reference(ParagraphShape shape, Letterhead.Entry entry) {
    shape.start(story.xml());
    inlines.plain(entry.label() + "\t");
    for (int i = 0; i < entry.lines().size(); i++) {
      if (i > 0) {
        inlines.lineBreak(new Inline.LineBreak());
      }
      inlines.all(entry.lines().get(i).content());
    }
    story.xml().end("p");
  }
}

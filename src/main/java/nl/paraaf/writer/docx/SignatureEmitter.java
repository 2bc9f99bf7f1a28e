package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Block.Signatures.Signature;
import nl.paraaf.document.Line;

/**
 * Signature blocks: one in the flow of the text; two side by side in frames, which keep the order
 * name, office, name, office for those who do not see the page.
 */
final class SignatureEmitter {
  /** Lines left free to sign on. */
  private static final int ROOM = 4;

  private final Manuscript manuscript;
  private final Place place;
  private final WordXml xml;

  SignatureEmitter(Manuscript manuscript, Place place) {
    this.manuscript = manuscript;
    this.place = place;
    this.xml = place.story().xml();
  }

  void write(List<Signature> signatures) {
    for (int i = 0; i < signatures.size(); i += 2) {
      if (i + 1 < signatures.size()) {
        pair(signatures.get(i), signatures.get(i + 1));
      } else {
        block(
            signatures.get(i),
            place.story(),
            ParagraphShape.of(StyleId.SIGNATURE),
            ParagraphShape.of(StyleId.OFFICE));
      }
    }
  }

  private void pair(Signature left, Signature right) {
    int half = place.width() / 2;
    framed(left, 0, half - manuscript.line());
    framed(right, half, place.width() - half);
    ParagraphShape.of(StyleId.NORMAL).start(xml);
    manuscript.comments().release(xml, () -> {});
    xml.end("p");
  }

  private void framed(Signature signature, int x, int width) {
    ParagraphShape.Frame frame = new ParagraphShape.Frame("text", x, 1, width, 0, "around");
    block(
        signature,
        place.story().framed(),
        ParagraphShape.of(StyleId.SIGNATURE).frame(frame),
        ParagraphShape.of(StyleId.OFFICE).frame(frame).keepNext(true));
  }

  private void block(Signature signature, Story story, ParagraphShape name, ParagraphShape office) {
    line(story, name.before(ROOM * manuscript.line()), signature.name());
    line(story, office, signature.office());
  }

  private void line(Story story, ParagraphShape shape, Line line) {
    shape.start(xml);
    new InlineEmitter(manuscript, story).all(line.content());
    xml.end("p");
  }
}

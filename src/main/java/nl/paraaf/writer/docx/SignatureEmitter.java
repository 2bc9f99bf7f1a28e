package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Block.Signatures.Signature;
import nl.paraaf.document.Line;
import nl.paraaf.document.TextPrinter;

/**
 * Signature blocks: one in the flow of the text; of two side by side the left one in a frame beside
 * the other. So their order is name, office, name, office also for those who do not see the page.
 */
final class SignatureEmitter {
  /** Lines left free to sign on. */
  static final int ROOM = 5;

  /** Characters that surely fit on a line of half the text width, for the height of the frame. */
  private static final int SHORT_LINE = 26;

  private final Manuscript manuscript;
  private final Place place;
  private final WordXml xml;

  SignatureEmitter(Manuscript manuscript, Place place) {
    this.manuscript = manuscript;
    this.place = place;
    this.xml = place.story().xml();
  }

  /** Writes them two by two; the room above the first is left by the paragraph before. */
  void write(List<Signature> signatures) {
    for (int i = 0; i < signatures.size(); i += 2) {
      Signature last = signatures.get(i);
      if (i + 1 < signatures.size()) {
        left(signatures.get(i), signatures.get(i + 1));
        last = signatures.get(i + 1);
      }
      ParagraphShape office = ParagraphShape.of(StyleId.OFFICE);
      if (i + 2 < signatures.size()) {
        office.after(ROOM * manuscript.line());
      }
      line(place.story(), ParagraphShape.of(StyleId.SIGNATURE), last.name());
      line(place.story(), office, last.office());
    }
  }

  private void left(Signature signature, Signature right) {
    int lines = Math.max(lines(signature), lines(right));
    ParagraphShape.Frame frame =
        new ParagraphShape.Frame(
            "text", 0, 1, place.width() / 2, lines * manuscript.line(), "around");
    Story framed = place.story().framed();
    line(framed, ParagraphShape.of(StyleId.SIGNATURE).frame(frame), signature.name());
    ParagraphShape office = ParagraphShape.of(StyleId.OFFICE).frame(frame);
    line(framed, office.keepNext(true), signature.office());
  }

  /** As many lines as a block may take: text that is longer than the frame would run under it. */
  private static int lines(Signature signature) {
    return 2
        + TextPrinter.plain(signature.name().content()).length() / SHORT_LINE
        + TextPrinter.plain(signature.office().content()).length() / SHORT_LINE;
  }

  private void line(Story story, ParagraphShape shape, Line line) {
    shape.start(xml);
    if (story.kind() == Story.Kind.MAIN) {
      manuscript.comments().release(xml, () -> {});
    }
    new InlineEmitter(manuscript, story).all(line.content());
    xml.end("p");
  }
}

package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block.Signatures.Signature;
import nl.paraaf.document.Line;
import nl.paraaf.document.TextPrinter;

/**
 * Signature blocks: one in the flow of the text; of two side by side the left one in a frame beside
 * the other. So each is read as a whole, also by those who do not see the page. In a letter there
 * is room to sign above the name, in an agreement under the party.
 */
final class SignatureEmitter {
  /** Lines left free to sign on. */
  static final int ROOM = 5;

  /** Lines left free between rows of an agreement, where the room to sign is inside. */
  private static final int GAP = 2;

  /** Characters that surely fit on a line of half the text width, for the height of the frame. */
  private static final int SHORT_LINE = 26;

  /**
   * The same for the wider column of an agreement. Not less than that: a frame that is higher than
   * its text pushes a last signature aside that stands alone under it.
   */
  private static final int LONG_LINE = 42;

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
      List<Row> rows = rows(last);
      boolean another = i + 2 < signatures.size();
      for (int row = 0; row < rows.size(); row++) {
        boolean end = row == rows.size() - 1;
        ParagraphShape shape = ParagraphShape.of(rows.get(row).style());
        shape.keepNext(!end || another && !isAgreement(last));
        line(place.story(), shape, rows.get(row).line());
      }
      if (another) {
        gap(last);
      }
    }
  }

  private record Row(String style, Line line) {}

  private static List<Row> rows(Signature signature) {
    List<Row> rows = new ArrayList<>();
    boolean agreement = isAgreement(signature);
    if (agreement) {
      rows.add(new Row(StyleId.PARTY, signature.party()));
    }
    rows.add(new Row(agreement ? StyleId.SIGNING : StyleId.SIGNATURE, signature.name()));
    rows.add(new Row(agreement ? StyleId.SIGNING : StyleId.OFFICE, signature.office()));
    signature.lines().forEach(line -> rows.add(new Row(StyleId.SIGNING, line)));
    return rows;
  }

  private static boolean isAgreement(Signature signature) {
    return !signature.party().content().isEmpty();
  }

  /**
   * Room between a row of signatures and the next: empty lines, because LibreOffice sets a frame
   * over the text where the paragraph before it brings the room.
   */
  private void gap(Signature last) {
    boolean agreement = isAgreement(last);
    for (int i = 0; i < (agreement ? GAP : ROOM); i++) {
      String style = agreement ? StyleId.SIGNING : StyleId.OFFICE;
      line(place.story(), ParagraphShape.of(style).keepNext(!agreement), Line.of());
    }
  }

  private void left(Signature signature, Signature right) {
    int lines = Math.max(lines(signature), lines(right));
    ParagraphShape.Frame frame =
        new ParagraphShape.Frame(
            "text", 0, 1, place.width() / 2, lines * manuscript.line(), "around");
    Story framed = place.story().framed();
    for (Row row : rows(signature)) {
      line(framed, ParagraphShape.of(row.style()).frame(frame).keepNext(true), row.line());
    }
  }

  /** As many lines as a block may take: text that is longer than the frame would run under it. */
  private static int lines(Signature signature) {
    int room = isAgreement(signature) ? ROOM : 0;
    int fits = isAgreement(signature) ? LONG_LINE : SHORT_LINE;
    return room
        + rows(signature).stream()
            .mapToInt(row -> 1 + TextPrinter.plain(row.line().content()).length() / fits)
            .sum();
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

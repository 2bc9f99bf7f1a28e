package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.paraaf.document.Inline;
import nl.paraaf.language.Formulas;
import nl.paraaf.language.Piece;
import nl.paraaf.language.Typography;

/**
 * The text of one paragraph while it is made: white space is folded and typography is polished over
 * the whole run, across the borders of fields and emphasis.
 */
final class TextRun {
  /** Stands in the run for a thing that is no text, such as a footnote. */
  private static final String SOLID = "\uFFFC";

  private static final Pattern GOES_ON = Pattern.compile("[ \u00A0](?:$|[^(\\p{Pd}])");

  private final List<Slot> slots = new ArrayList<>();
  private boolean afterSpace = true;
  private List<List<Piece>> polished = List.of();

  /** A part of the run, before its text is final. */
  sealed interface Part {}

  /** Text. */
  static final class Slot implements Part {
    private final int index;
    private String text;
    private final Inline solid;

    private Slot(int index, String text, Inline solid) {
      this.index = index;
      this.text = text;
      this.solid = solid;
    }
  }

  /** Pieces inside an element. */
  record Group(List<Part> parts, Function<List<Inline>, Inline> make) implements Part {}

  /** Text as it stands in the markup; white space is folded. */
  Part text(String raw) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        out.append(c);
      } else if (!afterSpace) {
        out.append(' ');
      }
      afterSpace = space;
    }
    return slot(out.toString(), null);
  }

  /** Something that is no text and no space. */
  Part solid(Inline inline) {
    afterSpace = false;
    // A footnote mark stands between words without being part of the sentence.
    return slot(inline instanceof Inline.Footnote ? "" : SOLID, inline);
  }

  /** Whether what comes next begins a sentence. */
  boolean atSentenceStart() {
    StringBuilder before = new StringBuilder();
    slots.forEach(s -> before.append(s.text));
    String text = before.toString().strip();
    return text.isEmpty() || (afterSpace && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  Part lineBreak() {
    stripEnd();
    afterSpace = true;
    return slot("\n", new Inline.LineBreak());
  }

  private Slot slot(String text, Inline solid) {
    Slot slot = new Slot(slots.size(), text, solid);
    slots.add(slot);
    return slot;
  }

  private void stripEnd() {
    for (int i = slots.size() - 1; i >= 0; i--) {
      Slot slot = slots.get(i);
      if (slot.text.endsWith(" ")) {
        slot.text = slot.text.substring(0, slot.text.length() - 1);
        return;
      }
      if (!slot.text.isEmpty()) {
        return;
      }
    }
  }

  /**
   * A reference of several parts is closed with a comma where its sentence goes on: {@code artikel
   * 34, tweede lid, bepaalt}.
   */
  private void closeReferences() {
    for (int i = 0; i + 1 < slots.size(); i++) {
      Slot next = slots.get(i + 1);
      if (slots.get(i).solid instanceof Inline.Reference reference
          && reference.text().contains(", ")
          && GOES_ON.matcher(next.text).lookingAt()) {
        next.text = "," + next.text;
      }
    }
  }

  /** No more pieces will come. */
  void finish() {
    stripEnd();
    closeReferences();
    polished = Formulas.pieces(Typography.polish(slots.stream().map(s -> s.text).toList()));
  }

  /** The inline content of pieces of this run. */
  List<Inline> build(List<Part> parts) {
    List<Inline> out = new ArrayList<>();
    for (Part piece : parts) {
      if (piece instanceof Group group) {
        out.add(group.make().apply(build(group.parts())));
      } else if (piece instanceof Slot slot && slot.solid != null) {
        out.add(slot.solid);
      } else if (piece instanceof Slot slot) {
        text(polished.get(slot.index), out);
      }
    }
    return out;
  }

  private static void text(List<Piece> pieces, List<Inline> out) {
    for (Piece piece : pieces) {
      out.add(
          piece.subscript()
              ? new Inline.Script(Inline.Script.Kind.SUB, piece.text())
              : new Inline.Text(piece.text()));
    }
  }
}

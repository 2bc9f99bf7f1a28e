package nl.paraaf.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Inline;
import nl.paraaf.manuscript.Passage.NoteMark;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;

/**
 * The text of inline content, with what is not plain prose in it. Digits below and above the line
 * are the characters for them, so that a real subscript differs from a digit on the line.
 *
 * @param footnotes in order of their marks
 */
public record InlineText(
    String text, List<NoteMark> marks, List<Stretch> stretches, List<Inline.Footnote> footnotes) {
  public InlineText {
    marks = List.copyOf(marks);
    stretches = List.copyOf(stretches);
    footnotes = List.copyOf(footnotes);
  }

  static InlineText of(List<Inline> content) {
    Reading reading = new Reading();
    content.forEach(inline -> inline.accept(reading));
    return new InlineText(
        reading.out.toString(), reading.marks, reading.stretches, reading.footnotes);
  }

  private static final String SHIFTABLE = "0123456789x";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ₓ";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹ˣ";

  private static final class Reading implements Inline.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private final List<NoteMark> marks = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Inline.Footnote> footnotes = new ArrayList<>();

    private Void stretch(StretchKind kind, String path, List<Inline> content) {
      int from = out.length();
      int place = stretches.size();
      content.forEach(inline -> inline.accept(this));
      stretches.add(place, new Stretch(kind, from, out.length(), path));
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(text.value());
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      emphasis.content().forEach(inline -> inline.accept(this));
      return null;
    }

    @Override
    public Void script(Inline.Script script) {
      String plain = script.kind() == Inline.Script.Kind.SUB ? LOW : HIGH;
      script.value().chars().forEach(c -> out.append(shifted((char) c, plain)));
      return null;
    }

    private static char shifted(char c, String shifted) {
      int at = SHIFTABLE.indexOf(c);
      return at < 0 ? c : shifted.charAt(at);
    }

    @Override
    public Void link(Inline.Link link) {
      return stretch(StretchKind.LINK, link.target(), link.content());
    }

    @Override
    public Void field(Inline.Field field) {
      return stretch(StretchKind.FIELD, field.path().toString(), field.content());
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      marks.add(new NoteMark(out.length(), String.valueOf(footnote.number())));
      footnotes.add(footnote);
      return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
      Inline text = new Inline.Text(reference.text());
      return stretch(StretchKind.REFERENCE, reference.target(), List.of(text));
    }

    @Override
    public Void placeholder(Inline.Placeholder placeholder) {
      Inline text = new Inline.Text(placeholder.text());
      return stretch(StretchKind.PLACEHOLDER, placeholder.path().toString(), List.of(text));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      out.append('\n');
      return null;
    }
  }
}

package nl.paraaf.intake.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads the words of one block, each character with its place in the file. */
final class InlineReader {
  /** What stands for something that is no words: code, a picture, a value that is filled in. */
  private static final char OBJECT = '\ufffc';

  private static final String DIGITS = "0123456789x";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ₓ";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹ˣ";

  /**
   * The mark of a note.
   *
   * @param label by which the note is found; empty for a note that stands at its mark
   * @param note where it stands at its mark; null elsewhere
   */
  record Mark(int offset, String label, Node note) {}

  private final String[] source;
  private final StringBuilder out = new StringBuilder();
  private int[] lineOf = new int[64];
  private int[] columnOf = new int[64];
  private final List<Mark> marks = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private String shifted = DIGITS;
  private int line;
  private int column;

  InlineReader(String[] source) {
    this.source = source;
  }

  String text() {
    return out.toString();
  }

  List<Mark> marks() {
    return marks;
  }

  /** In order of place. */
  List<Stretch> stretches() {
    stretches.sort(Comparator.comparingInt(Stretch::from).thenComparing(s -> -s.to()));
    return stretches;
  }

  /** The place of a part of the text. */
  Span span(String file, int from, int to) {
    int first = Math.max(0, Math.min(from, out.length() - 1));
    int last = Math.max(first, Math.min(to - 1, out.length() - 1));
    return new Span(
        file,
        new Position(lineOf[first] + 1, columnOf[first] + 1),
        new Position(lineOf[last] + 1, columnOf[last] + 2));
  }

  void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      line = node.getSourceSpans().get(0).getLineIndex();
      column = node.getSourceSpans().get(0).getColumnIndex();
    }
    if (node instanceof Text text) {
      words(text);
    } else if (node instanceof SoftLineBreak) {
      put(' ');
    } else if (node instanceof HardLineBreak) {
      put('\n');
    } else if (node instanceof FootnoteReference reference) {
      marks.add(new Mark(out.length(), reference.getLabel(), null));
    } else if (node instanceof InlineFootnote) {
      marks.add(new Mark(out.length(), "", node));
    } else if (node instanceof Interpolation interpolation) {
      object(StretchKind.FIELD, interpolation.source());
    } else if (node instanceof Bracketed bracketed) {
      bracketed(bracketed);
    } else if (node instanceof Link link) {
      int from = out.length();
      read(link);
      stretches.add(new Stretch(StretchKind.LINK, from, out.length(), link.getDestination()));
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral());
    } else if (node instanceof Code || node instanceof Image) {
      put(OBJECT);
    } else {
      read(node);
    }
  }

  private void object(StretchKind kind, String path) {
    stretches.add(new Stretch(kind, out.length(), out.length() + 1, path));
    put(OBJECT);
  }

  /** A citation becomes a note or words of its own; an open place stays open. */
  private void bracketed(Bracketed bracketed) {
    switch (bracketed.kind()) {
      case CITATION -> object(StretchKind.REFERENCE, bracketed.text());
      case PLACEHOLDER -> object(StretchKind.PLACEHOLDER, bracketed.text());
      case UNDEFINED_FOOTNOTE -> marks.add(new Mark(out.length(), bracketed.text(), null));
    }
  }

  private void html(String tag) {
    switch (tag) {
      case "<sub>" -> shifted = LOW;
      case "<sup>" -> shifted = HIGH;
      case "</sub>", "</sup>" -> shifted = DIGITS;
      case "<br>", "<br/>", "<br />" -> put('\n');
      default -> {}
    }
  }

  /** Escapes and entities make a text differ from its source: each character is looked up. */
  private void words(Text node) {
    String literal = node.getLiteral();
    int start = column;
    SourceSpan span = node.getSourceSpans().isEmpty() ? null : node.getSourceSpans().get(0);
    String written = span == null ? literal : written(span);
    int at = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      int found = written.indexOf(c, at);
      boolean near = found >= 0 && found - at <= 12;
      column = start + (near ? found : Math.min(at, Math.max(0, written.length() - 1)));
      at = near ? found + 1 : at;
      i += letter(literal, i);
    }
  }

  private String written(SourceSpan span) {
    String whole = span.getLineIndex() < source.length ? source[span.getLineIndex()] : "";
    int from = Math.min(span.getColumnIndex(), whole.length());
    return whole.substring(from, Math.min(whole.length(), from + span.getLength()));
  }

  /**
   * Adds a character; pandoc's {@code ~2~} is a digit below the line.
   *
   * @return how many characters more it took
   */
  private int letter(String literal, int i) {
    char c = literal.charAt(i);
    boolean pandoc =
        i + 2 < literal.length() && (c == '~' || c == '^') && literal.charAt(i + 2) == c;
    int digit = pandoc ? DIGITS.indexOf(literal.charAt(i + 1)) : -1;
    if (digit >= 0) {
      put((c == '~' ? LOW : HIGH).charAt(digit));
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    put(plain < 0 ? c : shifted.charAt(plain));
    return 0;
  }

  private void put(char c) {
    int i = out.length();
    if (i == lineOf.length) {
      lineOf = Arrays.copyOf(lineOf, i * 2);
      columnOf = Arrays.copyOf(columnOf, i * 2);
    }
    lineOf[i] = line;
    columnOf[i] = column;
    out.append(c);
  }
}

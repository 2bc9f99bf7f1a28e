package nl.paraaf.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.markdown.SourceBlock.Kind;
import nl.paraaf.intake.markdown.SourceBlock.Piece;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds the runs of words of a Markdown file, so that some of them can be replaced. */
public final class SourceBlocks {
  private static final Pattern NAME = Pattern.compile("\\s*\\{#[^{}]*}\\s*$");
  private static final String CAPTION = "Tabel:";
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String file;
  private final String text;
  private final int indent;
  private final List<SourceBlock> blocks = new ArrayList<>();

  private SourceBlocks(String file, String text, int indent) {
    this.file = file;
    this.text = text;
    this.indent = indent;
  }

  /**
   * The runs of words, in the order of the file.
   *
   * @param text in which every line stands where it stands in the file
   * @param indent how many columns stand before each line in the file
   */
  public static List<SourceBlock> of(String file, String text, int indent) {
    SourceBlocks reader = new SourceBlocks(file, text, indent);
    Faults faults = new Faults(file, text, indent, new Diagnostics());
    reader.children(MarkdownReader.tree(file, text, faults));
    return List.copyOf(reader.blocks);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (node instanceof Heading) {
        add(Kind.HEADING, node, node, "");
      } else if (node instanceof BoxBlock.Title) {
        add(Kind.TITLE, node, node, "");
      } else if (node instanceof TableBlock table) {
        table(table);
      } else {
        children(node);
      }
    }
  }

  private void paragraph(Paragraph node) {
    boolean first = node.getPrevious() == null;
    if (node.getParent() instanceof FootnoteDefinition note && first) {
      add(Kind.NOTE, node, note, note.getLabel());
    } else if (node.getParent() instanceof ListItem item && first) {
      add(Kind.ITEM, node, item, "");
    } else if (node.getFirstChild() instanceof Text t && t.getLiteral().startsWith(CAPTION)) {
      add(Kind.CAPTION, node, node, "");
    } else {
      add(Kind.PARAGRAPH, node, node, "");
    }
  }

  private void add(Kind kind, Node words, Node whole, String label) {
    List<Piece> pieces = pieces(words, kind);
    blocks.add(new SourceBlock(kind, extent(whole), pieces, Span.nowhere(), 0, 0, label));
  }

  private void table(TableBlock table) {
    Span place = extent(table);
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
        row += part instanceof TableHead ? 0 : 1;
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell) {
            List<Piece> pieces = pieces(cell, Kind.CELL);
            blocks.add(new SourceBlock(Kind.CELL, extent(line), pieces, place, row, ++column, ""));
          }
        }
      }
    }
  }

  private Span extent(Node node) {
    List<SourceSpan> spans = spans(node);
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(file, position(spans.get(0), 0), position(last, last.getLength()));
  }

  /** Without the line that closes a box, which the parser counts to the text before it. */
  private List<SourceSpan> spans(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int size = spans.size();
    boolean closes = size > 1 && source(spans.get(size - 1)).strip().equals(":::");
    return closes ? spans.subList(0, size - 1) : spans;
  }

  private Position position(SourceSpan span, int within) {
    return new Position(span.getLineIndex() + 1, span.getColumnIndex() + indent + within + 1);
  }

  private List<Piece> pieces(Node words, Kind kind) {
    List<Piece> pieces = new ArrayList<>();
    leaves(words, pieces);
    List<Piece> all = between(words, pieces);
    if (kind == Kind.CAPTION) {
      hide(all, 0, Math.min(all.size(), CAPTION.length()));
    }
    hideName(all);
    return all;
  }

  /** A name for references at the end is a sign. */
  private static void hideName(List<Piece> pieces) {
    StringBuilder end = new StringBuilder();
    int from = pieces.size();
    while (from > 0 && isWord(pieces.get(from - 1))) {
      from--;
    }
    pieces.subList(from, pieces.size()).forEach(p -> end.append(p.text().charAt(0)));
    Matcher name = NAME.matcher(end);
    if (name.find()) {
      hide(pieces, from + name.start(), pieces.size());
    }
  }

  private static boolean isWord(Piece piece) {
    boolean word = piece.kind() == PieceKind.LETTER || piece.kind() == PieceKind.SPACE;
    return word && piece.text().length() == 1;
  }

  private static void hide(List<Piece> pieces, int from, int to) {
    for (int i = from; i < to; i++) {
      pieces.set(i, new Piece(PieceKind.SIGN, pieces.get(i).text(), pieces.get(i).span()));
    }
  }

  private void leaves(Node parent, List<Piece> pieces) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text literal) {
        words(literal, pieces);
      } else if (node instanceof Interpolation) {
        whole(PieceKind.EXPRESSION, node, pieces, source(node));
      } else if (node instanceof FootnoteReference note) {
        whole(PieceKind.NOTE, node, pieces, note.getLabel());
      } else if (node instanceof InlineFootnote) {
        whole(PieceKind.NOTE, node, pieces, "");
      } else if (node instanceof Bracketed bracketed) {
        boolean open = bracketed.kind() == Bracketed.Kind.PLACEHOLDER;
        whole(open ? PieceKind.PLACEHOLDER : PieceKind.CITATION, node, pieces, source(node));
      } else if (node instanceof Link link && link.getFirstChild() == null) {
        whole(PieceKind.REFERENCE, node, pieces, source(node));
      } else {
        leaves(node, pieces);
      }
    }
  }

  private String source(Node node) {
    StringBuilder out = new StringBuilder();
    node.getSourceSpans().forEach(s -> out.append(source(s)));
    return out.toString();
  }

  private String source(SourceSpan span) {
    return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private void whole(PieceKind kind, Node node, List<Piece> pieces, String words) {
    for (int i = 0; i < node.getSourceSpans().size(); i++) {
      SourceSpan span = node.getSourceSpans().get(i);
      // What goes on over a line end is one thing; its later lines are seen with the first.
      PieceKind as = i == 0 ? kind : PieceKind.SIGN;
      pieces.add(piece(as, i == 0 ? words : source(span), span, 0, span.getLength()));
    }
  }

  private Piece piece(PieceKind kind, String words, SourceSpan span, int from, int to) {
    return new Piece(kind, words, new Span(file, position(span, from), position(span, to)));
  }

  /** Character by character; the parser leaves out the stroke before an escaped sign. */
  private void words(Text node, List<Piece> pieces) {
    List<Piece> read = new ArrayList<>();
    StringBuilder decoded = new StringBuilder();
    for (SourceSpan span : node.getSourceSpans()) {
      String source = source(span);
      int at = 0;
      while (at < source.length()) {
        char c = source.charAt(at);
        boolean escaped =
            c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
        int to = at + (escaped ? 2 : 1);
        char shown = source.charAt(to - 1);
        decoded.append(shown);
        PieceKind kind = shown == ' ' || shown == '\t' ? PieceKind.SPACE : PieceKind.LETTER;
        read.add(piece(kind, String.valueOf(shown), span, at, to));
        at = to;
      }
    }
    if (decoded.toString().equals(node.getLiteral())) {
      pieces.addAll(read);
    } else {
      whole(PieceKind.OTHER, node, pieces, node.getLiteral());
    }
  }

  /** With the signs between the pieces, and the white space between lines. */
  private List<Piece> between(Node words, List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!all.isEmpty()) {
        gap(all.get(all.size() - 1).span().end(), piece.span().start(), all);
      }
      all.add(piece);
    }
    if (!all.isEmpty() && words instanceof Paragraph) {
      // A closing sign at the end of the last line.
      List<SourceSpan> spans = spans(words);
      SourceSpan last = spans.get(spans.size() - 1);
      gap(all.get(all.size() - 1).span().end(), position(last, last.getLength()), all);
    }
    if (!pieces.isEmpty() && words instanceof Paragraph) {
      Position start = position(words.getSourceSpans().get(0), 0);
      List<Piece> before = new ArrayList<>();
      gap(start, pieces.get(0).span().start(), before);
      all.addAll(0, before);
    }
    return all;
  }

  private void gap(Position from, Position to, List<Piece> all) {
    if (from.compareTo(to) < 0) {
      boolean lines = from.line() < to.line();
      all.add(new Piece(lines ? PieceKind.SPACE : PieceKind.SIGN, "", new Span(file, from, to)));
    }
  }
}

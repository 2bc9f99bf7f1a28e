package nl.paraaf.intake.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses a {@link BoxBlock}. */
final class BoxParser extends AbstractBlockParser {
  private static final String FENCE = ":::";

  private final BoxBlock box;
  private final SourceLine title;

  private BoxParser(String kind, SourceLine title) {
    this.box = new BoxBlock(kind);
    this.title = title;
  }

  @Override
  public Block getBlock() {
    return box;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (box.kind().isEmpty()) {
      return BlockContinue.none();
    }
    if (rest(state).equals(FENCE)) {
      box.close();
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void parseInlines(InlineParser parser) {
    BoxBlock.Title node = new BoxBlock.Title();
    node.addSourceSpan(title.getSourceSpan());
    parser.parse(SourceLines.of(title), node);
    box.prependChild(node);
  }

  private static String rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString().strip();
  }

  /** Starts a box at a line with three colons. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4 || !rest(state).startsWith(FENCE)) {
        return BlockStart.none();
      }
      SourceLine line = state.getLine();
      String text = line.getContent().toString();
      int kindStart = skipSpaces(text, state.getNextNonSpaceIndex() + FENCE.length());
      int kindEnd = kindStart;
      while (kindEnd < text.length() && !Character.isWhitespace(text.charAt(kindEnd))) {
        kindEnd++;
      }
      SourceLine title = line.substring(skipSpaces(text, kindEnd), text.length());
      return BlockStart.of(new BoxParser(text.substring(kindStart, kindEnd), title))
          .atIndex(text.length());
    }

    private static int skipSpaces(String text, int from) {
      int at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}

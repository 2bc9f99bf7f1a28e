package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Kind;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.MarkdownText;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.TextLines;

/** New paragraphs: where in the prose they come, and how they are typed there. */
final class Insertions {
  private static final Pattern MARKER = Pattern.compile("(\\s*)(?:([-*+])|(\\d+)([.)]))(\\s+)");

  private final ReadBack all;
  private final Map<String, Integer> items = new HashMap<>();

  Insertions(ReadBack all) {
    this.all = all;
  }

  /**
   * A paragraph that nobody made.
   *
   * @param before the run of words before it; empty when that stands in no prose
   * @param after the run of words after it
   * @param source the run of words that was moved here; empty for new words
   */
  void paragraph(
      Block.Paragraph paragraph,
      Optional<Target> before,
      Optional<Target> after,
      Optional<Target> source) {
    Words words = Words.of(paragraph.content());
    if (words.isEmpty()) {
      return;
    }
    Optional<Target> anchor = before.or(() -> after);
    Finding finding =
        Finding.of(
            Finding.Kind.ALINEA,
            anchor.map(a -> (before.isPresent() ? "na " : "voor ") + place(a)).orElse(""),
            anchor.map(Target::place).orElse(Span.nowhere()),
            "",
            words.text());
    if (anchor.isEmpty()) {
      all.tell(
          finding.with(
              false, "op deze plaats staat geen tekst uit een bestand; kies zelf waar dit hoort"));
      return;
    }
    Target at = anchor.get();
    NewText writer = new NewText(all, at, words);
    boolean sameFile = source.isPresent() && source.get().file().equals(at.file());
    String text = sameFile ? typed(source.get()) : writer.words(0, words.text().length());
    List<Splice> splices = new ArrayList<>();
    splices.add(before.isPresent() ? after(at, paragraph, text) : before(at, paragraph, text));
    splices.addAll(writer.definitions());
    boolean done = all.sources().change(at.file(), splices);
    String moved = source.isPresent() ? "verplaatst" : "";
    all.tell(finding.with(done, done ? moved : "een andere wijziging raakt dezelfde regels"));
  }

  private static String place(Target target) {
    return target.place().toString();
  }

  /** A run of words as it is typed. */
  private static String typed(Target source) {
    TextLines lines = new TextLines(source.text());
    SourceBlock block = source.block();
    int from = lines.offset(block.place().start());
    int last = block.pieces().size() - 1;
    int to = lines.offset(block.pieces().get(last).span().end());
    return source.text().substring(from, to);
  }

  private Splice after(Target at, Block.Paragraph paragraph, String text) {
    TextLines lines = new TextLines(at.text());
    String newline = Lines.newline(at.text());
    SourceBlock block = at.block();
    int last = last(at);
    int end = lines.end(last);
    if (isItem(paragraph) && block.kind() == Kind.ITEM) {
      return new Splice(end, end, newline + nextMarker(at) + MarkdownText.paragraph(text));
    }
    String gap = block.kind() == Kind.TITLE ? newline : newline + newline;
    String tail = block.kind() == Kind.TITLE ? newline : "";
    return new Splice(end, end, gap + indent(at) + opening(paragraph, at, text) + tail);
  }

  private Splice before(Target at, Block.Paragraph paragraph, String text) {
    TextLines lines = new TextLines(at.text());
    String newline = Lines.newline(at.text());
    int start = lines.start(at.block().extent().start().line());
    String markdown = indent(at) + opening(paragraph, at, text) + newline;
    boolean beside = isItem(paragraph) && at.block().kind() == Kind.ITEM;
    return new Splice(start, start, markdown + (beside ? "" : newline));
  }

  /** The last line of what an anchor stands in: of a cell, its table. */
  private int last(Target at) {
    if (at.block().kind() != Kind.CELL) {
      return at.block().extent().end().line();
    }
    return all.sources().blocks(at.file(), at.place().start().line()).stream()
        .filter(b -> b.kind() == Kind.CELL && b.table().equals(at.block().table()))
        .mapToInt(b -> b.extent().end().line())
        .max()
        .orElseThrow();
  }

  private static boolean isItem(Block.Paragraph paragraph) {
    return paragraph.heading() == 0 && !paragraph.number().isEmpty();
  }

  private String opening(Block.Paragraph paragraph, Target at, String text) {
    if (paragraph.heading() > 0) {
      int level = Math.max(1, paragraph.heading() - all.headingShift(at.file()));
      return "#".repeat(Math.min(6, level)) + " " + text;
    }
    String mark = paragraph.number().matches(".*[0-9a-zA-Z].*") ? "1. " : "- ";
    return (isItem(paragraph) ? mark : "") + MarkdownText.paragraph(text);
  }

  private static String indent(Target at) {
    boolean item = at.block().kind() == Kind.ITEM;
    int column = item ? at.block().extent().start().column() : at.block().place().start().column();
    boolean flush = at.block().kind() == Kind.PARAGRAPH || item;
    return flush ? " ".repeat(column - 1) : "";
  }

  /** The marker of the item after an item: the next number, or the same sign. */
  private String nextMarker(Target at) {
    TextLines lines = new TextLines(at.text());
    int line = at.block().place().start().line();
    String start = at.text().substring(lines.start(line), lines.offset(at.block().place().start()));
    Matcher marker = MARKER.matcher(start);
    if (!marker.matches()) {
      return indent(at) + "- ";
    }
    if (marker.group(3) == null) {
      return start;
    }
    int more = items.merge(at.place().toString(), 1, Integer::sum);
    int number = Integer.parseInt(marker.group(3)) + more;
    return marker.group(1) + number + marker.group(4) + marker.group(5);
  }
}

package nl.paraaf.readback;

import java.util.List;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Kind;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.TextLines;

/** Whole lines of prose that come or go. */
final class Lines {
  private Lines() {}

  /** Takes a paragraph, item, row or note away, with the empty line that set it apart. */
  static Splice removal(Target target) {
    TextLines lines = new TextLines(target.text());
    SourceBlock block = target.block();
    int first = block.extent().start().line();
    int last = block.extent().end().line();
    int from = lines.start(first);
    int to = lines.start(last + 1);
    boolean apart = block.kind() != Kind.CELL && isEmpty(target.text(), lines, first - 1);
    if (apart && to < target.text().length() && isEmpty(target.text(), lines, last + 1)) {
      to = lines.start(last + 2);
    } else if (apart && to >= target.text().length()) {
      from = lines.end(first - 2);
      to = target.text().endsWith("\n") ? target.text().length() - 1 : target.text().length();
    }
    return new Splice(from, to, "");
  }

  private static boolean isEmpty(String text, TextLines lines, int number) {
    return number >= 1 && text.substring(lines.start(number), lines.end(number)).isBlank();
  }

  /** The definition of a new note, at the end of the text. */
  static Splice definition(Target target, Sources sources, String label, List<String> said) {
    TextLines lines = new TextLines(target.text());
    boolean embedded = target.file().endsWith(".yaml");
    List<SourceBlock> blocks =
        sources.blocks(target.file(), target.block().extent().start().line());
    SourceBlock last = blocks.get(blocks.size() - 1);
    String pad = embedded ? indent(target) : "";
    int at = embedded ? lines.end(last.extent().end().line()) : target.text().length();
    StringBuilder out = new StringBuilder();
    boolean ended = !embedded && target.text().endsWith("\n");
    String newline = newline(target.text());
    out.append(ended ? newline : newline + newline);
    out.append(pad).append("[^").append(label).append("]: ");
    out.append(String.join(newline + newline + pad + "    ", said));
    return new Splice(at, at, out.append(embedded ? "" : newline).toString());
  }

  private static String indent(Target target) {
    int column = target.block().extent().start().column();
    return " ".repeat(column - 1);
  }

  static String newline(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}

package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.paraaf.intake.ProseText;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Kind;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.Splices;

/** The files of content as they stand, what is in them, and what changes in them. */
final class Sources {
  private final Function<String, Optional<String>> texts;
  private final Map<String, Optional<String>> read = new HashMap<>();
  private final Map<String, List<SourceBlock>> blocks = new HashMap<>();
  private final Map<String, List<Splice>> splices = new java.util.TreeMap<>();

  /**
   * @param texts the text of a file by its name as the user knows it
   */
  Sources(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** A run of words in a file. */
  record Target(String file, String text, SourceBlock block) {
    Span place() {
      return block.place();
    }
  }

  Optional<String> text(String file) {
    return read.computeIfAbsent(file, texts);
  }

  /** All runs of words of the part of a file in which a line stands. */
  List<SourceBlock> blocks(String file, int line) {
    String key = file.endsWith(".yaml") ? file + ":" + line : file;
    return blocks.computeIfAbsent(
        key, k -> text(file).map(t -> ProseText.blocks(file, t, line)).orElse(List.of()));
  }

  /** The run of words at a home; empty when it is not in a file of content. */
  Optional<Target> target(Home home) {
    if (!home.isProse()) {
      return Optional.empty();
    }
    String file = home.span().file();
    List<SourceBlock> all = blocks(file, home.span().start().line());
    for (int i = 0; i < all.size(); i++) {
      if (isAt(home, all, i)) {
        return Optional.of(new Target(file, text(file).orElseThrow(), all.get(i)));
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Home home, List<SourceBlock> all, int i) {
    SourceBlock block = all.get(i);
    Span span = home.span();
    boolean sameStart = block.extent().start().equals(span.start());
    return switch (home.part()) {
      case HEADING -> block.kind() == Kind.HEADING && sameStart;
      case TITLE ->
          block.kind() == Kind.TITLE && block.extent().start().line() == span.start().line();
      case CAPTION -> block.kind() == Kind.CAPTION && isAbove(span, all, i);
      case CELL ->
          block.kind() == Kind.CELL
              && block.table().start().equals(span.start())
              && block.row() == home.row()
              && block.column() == home.column();
      case WORDS ->
          (block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM)
              && (block.place().start().equals(span.start()) || sameStart);
    };
  }

  private static boolean isAbove(Span table, List<SourceBlock> all, int i) {
    return i + 1 < all.size()
        && all.get(i + 1).kind() == Kind.CELL
        && all.get(i + 1).table().start().equals(table.start());
  }

  /** The definition of a note in the part of a file in which a line stands. */
  Optional<Target> note(String file, int line, String label) {
    return blocks(file, line).stream()
        .filter(b -> b.kind() == Kind.NOTE && b.label().equalsIgnoreCase(label))
        .findFirst()
        .map(b -> new Target(file, text(file).orElseThrow(), b));
  }

  /** Takes changes of a file; all of them, or none when one touches what another changes. */
  boolean change(String file, List<Splice> more) {
    List<Splice> now = new ArrayList<>(splices.getOrDefault(file, List.of()));
    for (Splice splice : more) {
      boolean insertion = splice.from() == splice.to();
      if (!insertion && Splices.overlap(now, splice)) {
        return false;
      }
      boolean inside = now.stream().anyMatch(s -> s.from() < splice.from() && splice.to() < s.to());
      if (inside) {
        return false;
      }
      now.add(splice);
    }
    splices.put(file, now);
    return true;
  }

  /** All changes, by file. */
  Map<String, List<Splice>> changes() {
    Map<String, List<Splice>> made = new java.util.TreeMap<>();
    splices.forEach((file, list) -> made.put(file, List.copyOf(list)));
    return made;
  }
}

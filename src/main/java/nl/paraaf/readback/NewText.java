package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.readback.Words.Value;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.writeback.MarkdownText;
import nl.paraaf.writeback.ShownWords;
import nl.paraaf.writeback.Splice;

/** New words as Markdown for one file: values that came along stay values, notes get a name. */
final class NewText {
  private final ReadBack all;
  private final Target file;
  private final Words words;
  private final List<Splice> definitions = new ArrayList<>();

  /**
   * @param file where the words go
   * @param words that they are taken from
   */
  NewText(ReadBack all, Target file, Words words) {
    this.all = all;
    this.file = file;
    this.words = words;
  }

  /** A stretch of the words. */
  String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    while (at < to) {
      int here = at;
      Optional<Value> value =
          words.values().stream()
              .filter(v -> v.from() == here && v.to() <= to && v.from() < v.to())
              .findFirst();
      Optional<String> expression = value.flatMap(v -> all.expression(v.path(), words.of(v)));
      if (expression.isPresent()) {
        out.append(expression.get());
        at = value.get().to();
        continue;
      }
      if (words.text().charAt(at) == ShownWords.NOTE) {
        out.append(words.noteAt(at).map(this::note).orElse(""));
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && words.text().charAt(end) != ShownWords.NOTE && !begins(end)) {
        end++;
      }
      out.append(MarkdownText.words(words.text().substring(at, end), isCurly()));
      at = end;
    }
    return out.toString();
  }

  private boolean begins(int at) {
    return words.values().stream().anyMatch(v -> v.from() == at);
  }

  private boolean isCurly() {
    return file.text().indexOf('’') >= 0 || file.text().indexOf('\'') < 0;
  }

  /** The mark of a new note; its words become a definition. */
  private String note(Words.Note note) {
    List<Block.Paragraph> paragraphs = new ArrayList<>();
    Paragraphs.collect(note.note().blocks(), paragraphs);
    List<String> said = new ArrayList<>();
    for (Block.Paragraph paragraph : paragraphs) {
      Words inside = Words.of(paragraph.content());
      if (!inside.isEmpty()) {
        said.add(new NewText(all, file, inside).words(0, inside.text().length()));
      }
    }
    String label = all.freeLabel(file);
    definitions.add(Lines.definition(file, all.sources(), label, said));
    return "[^" + label + "]";
  }

  /** The definitions of the notes in the words so far. */
  List<Splice> definitions() {
    return List.copyOf(definitions);
  }
}

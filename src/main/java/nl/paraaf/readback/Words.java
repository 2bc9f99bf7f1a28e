package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.reading.tree.Inline;
import nl.paraaf.source.DataPath;
import nl.paraaf.writeback.ShownWords;

/**
 * The words of one paragraph of a file, with what is in them. White space is single, and each note
 * is one {@link ShownWords#NOTE}.
 */
record Words(String text, List<Value> values, List<Note> notes) {
  Words {
    values = List.copyOf(values);
    notes = List.copyOf(notes);
  }

  /** A merged value, from an offset up to another. */
  record Value(DataPath path, int from, int to) {
    boolean holds(int start, int end) {
      return from <= start && end <= to;
    }
  }

  /** A note at its mark. */
  record Note(int at, Inline.Note note) {}

  static Words of(List<Inline> content) {
    return new Reader().read(content);
  }

  String of(Value value) {
    return text.substring(value.from(), value.to());
  }

  /** The values that stand wholly in a stretch. */
  List<Value> valuesIn(int from, int to) {
    return values.stream().filter(v -> from <= v.from() && v.to() <= to).toList();
  }

  Optional<Note> noteAt(int offset) {
    return notes.stream().filter(n -> n.at() == offset).findFirst();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static final class Reader {
    private final StringBuilder out = new StringBuilder();
    private final List<Value> values = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Words read(List<Inline> content) {
      all(content);
      int end = out.length();
      if (end > 0 && out.charAt(end - 1) == ' ') {
        out.setLength(--end);
      }
      int last = end;
      values.replaceAll(v -> new Value(v.path(), Math.min(v.from(), last), Math.min(v.to(), last)));
      return new Words(out.toString(), values, notes);
    }

    private void all(List<Inline> content) {
      content.forEach(this::one);
    }

    private void one(Inline inline) {
      if (inline instanceof Inline.Text text) {
        add(text.text());
      } else if (inline instanceof Inline.Field field) {
        add(field.result());
      } else if (inline instanceof Inline.Link link) {
        all(link.content());
      } else if (inline instanceof Inline.Note note) {
        notes.add(new Note(out.length(), note));
        out.append(ShownWords.NOTE);
      } else if (inline instanceof Inline.Control control) {
        int from = out.length();
        int index = values.size();
        all(control.content());
        int to = out.length();
        control.path().ifPresent(path -> values.add(index, new Value(path, from, to)));
      }
    }

    /** Spaces that may and may not break are kept apart, because the writers mean them. */
    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        boolean after = out.length() == 0 || ShownWords.plain(out.charAt(out.length() - 1)) == ' ';
        if (c == '\u00ad'
            || c == '\u200b'
            || c == '\ufeff'
            || (after && (space || c == '\u00a0'))) {
          continue;
        }
        out.append(space ? ' ' : c);
      }
    }
  }
}

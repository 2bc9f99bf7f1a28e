package nl.paraaf.reading.tree;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.DataPath;

/** What stands inside a paragraph. */
public sealed interface Inline {
  /** The character that stands for a note, a field or a picture in flat text. */
  char ATOM = '\uFFFC';

  /** How text stands in a file with pending changes. */
  enum Tracked {
    NO,
    INSERTED,
    DELETED
  }

  /**
   * Text in one look; tabs, line breaks and special hyphens are characters.
   *
   * @param look equal for text that looks equal; empty for that of the paragraph
   */
  record Text(String text, String look, Tracked tracked) implements Inline {}

  /**
   * A content control.
   *
   * @param tag as it stands in the file; programs may drop it
   * @param path of the merged value that it holds, by tag, binding or alias
   */
  record Control(String tag, Optional<DataPath> path, List<Inline> content) implements Inline {
    public Control {
      content = List.copyOf(content);
    }
  }

  /**
   * A link.
   *
   * @param target an address outside, or {@code #} and the name of a bookmark
   */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * What Word computes.
   *
   * @param code such as {@code REF artikel_2 \h}
   * @param result as it stands in the file
   */
  record Field(String code, String result, Tracked tracked) implements Inline {
    /** The first word of the code. */
    public String name() {
      return code.strip().split("\\s+", 2)[0];
    }

    /** Whether its result depends on the layout of pages, and says nothing. */
    public boolean isLayout() {
      return List.of("PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES").contains(name());
    }
  }

  /**
   * A footnote or endnote, at its mark.
   *
   * @param end whether it is an endnote
   * @param id as it stands in the file
   * @param number by the order of marks, from 1, each kind apart
   */
  record Note(boolean end, String id, int number, List<Block> blocks, Tracked tracked)
      implements Inline {
    public Note {
      blocks = List.copyOf(blocks);
    }

    public String text() {
      return String.join("\n", blocks.stream().map(Block::text).toList()).strip();
    }
  }

  /**
   * A picture, chart, drawing or formula.
   *
   * @param kind the element of WordprocessingML, such as {@code w:drawing}
   * @param hash equal for what looks equal
   * @param description the words for those who do not see it
   * @param boxes blocks of text inside it
   */
  record Picture(
      String kind, String hash, String description, List<Block> boxes, Tracked tracked)
      implements Inline {
    public Picture {
      boxes = List.copyOf(boxes);
    }
  }

  /** Text in which each note, field and picture is one {@link #ATOM}. */
  static String flat(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> append(inline, true, out));
    return out.toString();
  }

  /** What a reader sees on the line: results of fields, no notes, no pictures. */
  static String text(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> append(inline, false, out));
    return out.toString();
  }

  private static void append(Inline inline, boolean flat, StringBuilder out) {
    if (inline instanceof Text text) {
      out.append(text.text());
    } else if (inline instanceof Control control) {
      control.content().forEach(c -> append(c, flat, out));
    } else if (inline instanceof Link link) {
      link.content().forEach(c -> append(c, flat, out));
    } else if (inline instanceof Field field && !flat) {
      out.append(field.result());
    } else if (flat) {
      out.append(ATOM);
    }
  }
}

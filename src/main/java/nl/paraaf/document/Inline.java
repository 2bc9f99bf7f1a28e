package nl.paraaf.document;

import java.util.List;
import nl.paraaf.source.DataPath;

/** Content that stands in a line of text. */
public sealed interface Inline {

  <R> R accept(Visitor<R> visitor);

  /** A case for every inline; no defaults, for the same reason as in {@link Block.Visitor}. */
  interface Visitor<R> {
    R text(Text text);

    R emphasis(Emphasis emphasis);

    R script(Script script);

    R link(Link link);

    R field(Field field);

    R footnote(Footnote footnote);

    R reference(Reference reference);

    R placeholder(Placeholder placeholder);

    R lineBreak(LineBreak lineBreak);
  }

  /** Plain text; white space is as it must be printed. */
  record Text(String value) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Text that stands out. */
  record Emphasis(Kind kind, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }

    /** How much. */
    public enum Kind {
      /** Italic in print. */
      EMPHASIS,
      /** Bold in print. */
      STRONG
    }
  }

  /** Text below or above the line, such as the 2 of CO₂. */
  record Script(Kind kind, String value) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.script(this);
    }

    /** Which side of the line. */
    public enum Kind {
      SUB,
      SUPER
    }
  }

  /**
   * A link out of the document.
   *
   * @param target an absolute {@code https} or {@code mailto} address
   */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A value that was merged from the records.
   *
   * @param path where it came from
   */
  record Field(DataPath path, List<Inline> content) implements Inline {
    public Field {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /**
   * A footnote, at the place of its mark.
   *
   * @param number the mark, from 1, counted through the document
   */
  record Footnote(int number, List<Block> blocks) implements Inline {
    public Footnote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnote(this);
    }
  }

  /**
   * A reference to a section, table or box of this document.
   *
   * @param target the id of that block, which exists
   * @param text the reference as printed, such as {@code tabel 2}
   */
  record Reference(String target, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * Something still open: shown in square brackets in a concept, and no final version can have it.
   *
   * @param name what is missing, as printed between the brackets
   * @param need what is needed to fill it, and from whom; one sentence
   */
  record Placeholder(String name, String need, DataPath path) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.placeholder(this);
    }

    /** As printed. */
    public String text() {
      return "[" + name + "]";
    }
  }

  /** A forced new line in a paragraph. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }
}

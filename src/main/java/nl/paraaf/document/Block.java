package nl.paraaf.document;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.Span;

/**
 * Content that stands on its own: everything between two lines. Each knows the place in the
 * template or the prose that wrote it.
 */
public sealed interface Block {

  /** Where it was written; {@link Span#nowhere()} for what was computed. */
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** A case for every block; no defaults, so that a new block stops every writer that forgot it. */
  interface Visitor<R> {
    R section(Section section);

    R paragraph(Paragraph paragraph);

    R list(ListBlock list);

    R table(Table table);

    R figure(Figure figure);

    R box(Box box);

    R signatures(Signatures signatures);

    R article(Article article);

    R definitions(Definitions definitions);

    R contents(Contents contents);
  }

  /**
   * A heading with what stands under it.
   *
   * @param id a name for references, unique in the document; empty for none
   * @param level 1 for the highest; one more than that of the section around it
   * @param number the number as printed, such as {@code 2} or {@code 2.1}; empty where sections are
   *     not numbered
   */
  record Section(
      String id, int level, String number, List<Inline> heading, List<Block> blocks, Span span)
      implements Block {
    public Section {
      heading = List.copyOf(heading);
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.section(this);
    }
  }

  /** A paragraph of text. */
  record Paragraph(Role role, List<Inline> content, Span span) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }

    /** What the paragraph is for. */
    public enum Role {
      /** Running text. */
      BODY,
      /** Salutation of a letter. */
      SALUTATION,
      /** Closing formula of a letter. */
      CLOSING,
      /** Title of a document that has no letterhead. */
      TITLE,
      /** The line under a title. */
      SUBTITLE,
      /** The line under a company's name: phase and date. */
      STANDING,
      /** Small print: sources, remarks under a table. */
      NOTE
    }
  }

  /** A list. */
  record ListBlock(Style style, List<Item> items, Span span) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    /** How items are marked. */
    public enum Style {
      /** A dash or bullet. */
      BULLET,
      /** 1. 2. 3. */
      DECIMAL,
      /** a. b. c. */
      ALPHA,
      /** i. ii. iii. */
      ROMAN,
      /** (a) (b) (c), the recitals of an agreement. */
      RECITAL;

      /** The mark of an item as printed. */
      public String mark(int index) {
        return switch (this) {
          case BULLET -> "–";
          case DECIMAL -> index + ".";
          case ALPHA -> Counting.letters(index) + ".";
          case ROMAN -> Counting.roman(index) + ".";
          case RECITAL -> "(" + Counting.letters(index) + ")";
        };
      }
    }

    /**
     * One item; its first block is a paragraph.
     *
     * @param id a name for references, unique in the document; empty for none
     */
    public record Item(String id, List<Block> blocks) {
      public Item {
        blocks = List.copyOf(blocks);
      }

      public Item(List<Block> blocks) {
        this("", blocks);
      }
    }
  }

  /**
   * A table.
   *
   * @param id a name for references, unique in the document; empty for none
   * @param caption the caption with its number; empty for tables that need none
   * @param summary what the table shows, for readers who cannot see it; never empty
   * @param header rows that are repeated on each page; may be empty
   * @param rowHeaders whether the first cell of each body row is the header of that row
   */
  record Table(
      String id,
      Optional<Caption> caption,
      String summary,
      List<Column> columns,
      List<Row> header,
      List<Row> body,
      boolean rowHeaders,
      Span span)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      header = List.copyOf(header);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }

    /**
     * A caption: {@code Tabel 3. Doelen per bedrijf}.
     *
     * @param label the word before the number, such as {@code Tabel}
     * @param number from 1, counted through the document for each label
     */
    public record Caption(String label, int number, List<Inline> text) {
      public Caption {
        text = List.copyOf(text);
      }

      /** Label and number as printed before the text, with a space that never breaks between. */
      public String prefix() {
        return label + "\u00a0" + number + ". ";
      }
    }

    /**
     * A column.
     *
     * @param width share of the table's width, relative to the other columns
     */
    public record Column(int width, Align align) {}

    /** How the cells of a column are set. */
    public enum Align {
      LEFT,
      RIGHT,
      CENTER,
      /** Figures with their decimal commas in line. */
      DECIMAL
    }

    /**
     * A row.
     *
     * @param key what the row is about, to pair rows of two versions; empty for none
     */
    public record Row(String key, List<Cell> cells) {
      public Row {
        cells = List.copyOf(cells);
      }
    }

    /**
     * A cell.
     *
     * @param columns how many columns it covers, from 1
     */
    public record Cell(int columns, List<Block> blocks) {
      public Cell {
        blocks = List.copyOf(blocks);
      }
    }
  }

  /**
   * A chart with its caption, and the same data as a table.
   *
   * @param id a name for references, unique in the document; empty for none
   * @param caption with the label {@code Figuur} and its number
   * @param alt what the picture shows, for readers who cannot see it; never empty
   * @param data a table without id and caption, made from the numbers and dates of the chart
   */
  record Figure(String id, Table.Caption caption, String alt, Chart chart, Table data, Span span)
      implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * A text box: real text in the flow, set apart.
   *
   * @param number from 1, counted through the document; 0 for a box without a number
   */
  record Box(String id, int number, List<Inline> title, List<Block> blocks, Span span)
      implements Block {
    public Box {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }

    /** Label and number as printed before the title; empty for a box without a number. */
    public String prefix() {
      return number == 0 ? "" : "Tekstbox\u00a0" + number + ". ";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.box(this);
    }
  }

  /** The signature blocks at the end of a letter, the first signatory first. */
  record Signatures(List<Signature> signatures, Span span) implements Block {
    public Signatures {
      signatures = List.copyOf(signatures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatures(this);
    }

    /**
     * One signatory: for whom, room to sign, name, office, and lines to fill in.
     *
     * @param party the party that is bound; without content in a letter
     * @param lines place and date, in an agreement; empty in a letter
     */
    public record Signature(Line party, Line name, Line office, List<Line> lines) {
      public Signature {
        lines = List.copyOf(lines);
      }

      public Signature(Line name, Line office) {
        this(Line.of(), name, office, List.of());
      }
    }
  }

  /**
   * An article of an agreement.
   *
   * @param id a name for references, unique in the document; empty for none
   * @param number from 1, counted through the document
   * @param members its members in order; one without a number when the article has no members
   */
  record Article(String id, int number, List<Inline> title, List<Member> members, Span span)
      implements Block {
    public Article {
      title = List.copyOf(title);
      members = List.copyOf(members);
    }

    /** Label and number as printed before the title. */
    public String prefix() {
      return "Artikel\u00a0" + number + ". ";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.article(this);
    }

    /**
     * A member (lid).
     *
     * @param id a name for references, unique in the document; empty for none
     * @param number as printed, such as {@code 7.2}; empty for the only member of an article
     */
    public record Member(String id, String number, List<Block> blocks) {
      public Member {
        blocks = List.copyOf(blocks);
      }
    }
  }

  /** Definitions, in order of their terms: a list with each term set apart. */
  record Definitions(List<Definition> definitions, Span span) implements Block {
    public Definitions {
      definitions = List.copyOf(definitions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.definitions(this);
    }

    /**
     * One definition.
     *
     * @param id a name for references, unique in the document; empty for none
     * @param blocks the meaning; its first block is a paragraph that goes on after the term and a
     *     colon
     */
    public record Definition(String id, List<Inline> term, List<Block> blocks) {
      public Definition {
        term = List.copyOf(term);
        blocks = List.copyOf(blocks);
      }
    }
  }

  /**
   * A table of contents of the articles and of the sections of the first level.
   *
   * @param entries in order of the document
   */
  record Contents(List<Inline> title, List<Entry> entries, Span span) implements Block {
    public Contents {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contents(this);
    }

    /**
     * One line.
     *
     * @param target the id of the article or section
     * @param text as printed, with its number
     * @param page in the printed document, from 1; 0 before it is known
     */
    public record Entry(String target, String text, int page) {}
  }
}

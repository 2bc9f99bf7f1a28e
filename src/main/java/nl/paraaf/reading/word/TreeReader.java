package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Comment;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.tree.Inline;
import nl.paraaf.reading.tree.Margin;
import nl.paraaf.reading.tree.MergedValue;
import nl.paraaf.reading.tree.Place;

/** Reads the parts of a package as a neutral tree. */
public final class TreeReader {
  private static final Set<String> DEEPER =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:customXml", "w:smartTag");

  private final WordFile file;
  private final StyleTable styles;
  private final NumberMarks numbers;
  private final Map<String, MergedValue> values;
  private final Map<String, Xml> footnotes;
  private final Map<String, Xml> endnotes;
  private final String footnotePart;
  private final String endnotePart;
  private final CommentReader comments;
  private final List<Xml> elements = new ArrayList<>();
  private int footnoteCount;
  private int endnoteCount;

  private TreeReader(WordFile file) throws UnreadableException {
    this.file = file;
    String main = file.main();
    this.styles = new StyleTable(optional("styles"));
    this.numbers = new NumberMarks(optional("numbering"), styles);
    this.values = ValueReader.read(file);
    this.footnotePart = file.related(main, "footnotes").orElse("");
    this.endnotePart = file.related(main, "endnotes").orElse("");
    this.footnotes = notes(footnotePart, "w:footnote");
    this.endnotes = notes(endnotePart, "w:endnote");
    this.comments = new CommentReader(optional("comments"));
  }

  /**
   * What a reading gave.
   *
   * @param elements those that the places of the tree lead to
   */
  public record Result(DocumentTree tree, List<Xml> elements) {
    public Result {
      elements = List.copyOf(elements);
    }

    /** The element of a node. */
    public Xml element(Place place) {
      return elements.get(place.number());
    }
  }

  /**
   * Reads a package. Runs that hold more than one kind of content are split in its trees.
   *
   * @param view how pending changes are read; other views than {@link View#AS_IS} change the
   *     package
   * @throws UnreadableException with the words for the user, when a part cannot be read
   */
  public static Result read(WordFile file, View view) throws UnreadableException {
    boolean tracked = TrackedChanges.has(file);
    if (tracked && view != View.AS_IS) {
      TrackedChanges.resolve(file, view == View.ACCEPTED);
    }
    return new TreeReader(file).read(tracked);
  }

  private Result read(boolean tracked) throws UnreadableException {
    Xml body = file.tree(file.main()).child("w:body").orElseThrow();
    List<Block> blocks = blocks(body, file.main());
    String last = body.child("w:sectPr").map(TreeReader::shape).orElse("");
    List<Margin> margins = new MarginReader(file, this).read(body);
    List<Comment> found = comments.found();
    DocumentTree tree = new DocumentTree(blocks, last, margins, found, values, tracked);
    return new Result(tree, elements);
  }

  private Xml optional(String kind) throws UnreadableException {
    String part = file.related(file.main(), kind).orElse("");
    return part.isEmpty() ? Xml.element("none") : file.tree(part);
  }

  private Map<String, Xml> notes(String part, String name) throws UnreadableException {
    Map<String, Xml> notes = new HashMap<>();
    if (!part.isEmpty()) {
      file.tree(part).all(name).forEach(n -> notes.putIfAbsent(n.attribute("w:id"), n));
    }
    return notes;
  }

  /** The blocks in an element of a part. */
  List<Block> blocks(Xml parent, String part) throws UnreadableException {
    List<Block> blocks = new ArrayList<>();
    addBlocks(parent, part, blocks);
    return blocks;
  }

  private void addBlocks(Xml parent, String part, List<Block> blocks) throws UnreadableException {
    for (Xml child : parent.children()) {
      if (child.is("w:p")) {
        blocks.add(paragraph(child, part));
      } else if (child.is("w:tbl")) {
        blocks.add(table(child, part));
      } else if (child.is("w:sdt")) {
        for (Xml content : child.all("w:sdtContent").toList()) {
          addBlocks(content, part, blocks);
        }
      } else if (DEEPER.contains(child.name())) {
        addBlocks(child, part, blocks);
      }
    }
  }

  private Place place(Xml element, String part) {
    elements.add(element);
    return new Place(part, elements.size() - 1);
  }

  private Block.Paragraph paragraph(Xml paragraph, String part) throws UnreadableException {
    Place place = place(paragraph, part);
    Xml properties = paragraph.child("w:pPr").orElseGet(() -> Xml.element("w:pPr"));
    String style = styles.ofParagraph(properties);
    String number = numbers.next(properties, style);
    List<Piece> pieces = Pieces.of(paragraph);
    comments.read(pieces, place);
    String section = properties.child("w:sectPr").map(TreeReader::shape).orElse("");
    return new Block.Paragraph(
        place,
        style,
        number,
        styles.heading(properties, style),
        section,
        new InlineBuilder(this, file, part).build(pieces));
  }

  /** What is before a change of a section stays with the pages: only paper and columns are told. */
  private static String shape(Xml section) {
    Xml size = section.child("w:pgSz").orElseGet(() -> Xml.element("w:pgSz"));
    boolean wide = size.attribute("w:orient").equals("landscape");
    return (wide ? "liggend" : "staand")
        + (section.value("w:type").equals("continuous") ? " doorlopend" : "");
  }

  private Block.Table table(Xml table, String part) throws UnreadableException {
    Place place = place(table, part);
    List<Block.Row> rows = new ArrayList<>();
    addRows(table, part, rows);
    String style = table.child("w:tblPr").map(p -> p.value("w:tblStyle")).orElse("");
    return new Block.Table(place, style, rows);
  }

  private void addRows(Xml parent, String part, List<Block.Row> rows) throws UnreadableException {
    for (Xml child : parent.children()) {
      if (child.is("w:tr")) {
        Place place = place(child, part);
        boolean header = child.child("w:trPr").map(p -> p.flag("w:tblHeader")).orElse(false);
        List<Block.Cell> cells = new ArrayList<>();
        addCells(child, part, cells);
        rows.add(new Block.Row(place, header, cells));
      } else if (child.is("w:sdt")) {
        for (Xml content : child.all("w:sdtContent").toList()) {
          addRows(content, part, rows);
        }
      } else if (DEEPER.contains(child.name())) {
        addRows(child, part, rows);
      }
    }
  }

  private void addCells(Xml parent, String part, List<Block.Cell> cells)
      throws UnreadableException {
    for (Xml child : parent.children()) {
      if (child.is("w:tc")) {
        Place place = place(child, part);
        Xml properties = child.child("w:tcPr").orElseGet(() -> Xml.element("w:tcPr"));
        String span = properties.value("w:gridSpan");
        boolean merged =
            properties.has("w:vMerge") && !properties.value("w:vMerge").equals("restart");
        int columns = span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
        cells.add(new Block.Cell(place, columns, merged, blocks(child, part)));
      } else if (child.is("w:sdt")) {
        for (Xml content : child.all("w:sdtContent").toList()) {
          addCells(content, part, cells);
        }
      } else if (DEEPER.contains(child.name())) {
        addCells(child, part, cells);
      }
    }
  }

  Map<String, MergedValue> values() {
    return values;
  }

  /** A note that is marked here, with its number; its blocks are read at its first mark only. */
  Inline.Note note(Xml reference, Inline.Tracked tracked) throws UnreadableException {
    boolean end = reference.is("w:endnoteReference");
    String id = reference.attribute("w:id");
    Xml note = (end ? endnotes : footnotes).remove(id);
    int number = end ? ++endnoteCount : ++footnoteCount;
    List<Block> blocks = note == null ? List.of() : blocks(note, end ? endnotePart : footnotePart);
    return new Inline.Note(end, id, number, blocks, tracked);
  }
}

package nl.paraaf.reading.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.source.Span;

/** Reads the blocks of a document: paragraphs, tables, text boxes and notes. */
final class Body {
  /** A bullet or number that was typed. */
  private static final Pattern TYPED_ITEM =
      Pattern.compile("(?:[•●▪■◦○‣·–-][\\t \u00a0]+|(?:\\d{1,2}[.)]|[a-z][.)]|o)\\t)(?=\\S)");

  private static final Pattern CONTENTS = Pattern.compile("(toc|contents) .*|table of figures");
  private static final Pattern INDENTED = Pattern.compile(".*(list paragraph|list continue).*");

  private final String file;
  private final Styles styles;
  private final RunReader runs;
  private final Leftovers leftovers;
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int groups;
  private int paragraphs;
  private int tables;

  /** The text so far of a paragraph whose end was deleted: it goes on in the next one. */
  private ParagraphText carried;

  Body(String file, Styles styles, RunReader runs, Leftovers leftovers) {
    this.file = file;
    this.leftovers = leftovers;
    this.styles = styles;
    this.runs = runs;
  }

  /**
   * Where blocks stand.
   *
   * @param kind of paragraphs that are nothing more special
   * @param name of all paragraphs here; empty for numbers
   */
  private record Spot(Kind kind, int group, int index, String name, Lists lists) {}

  void read(Element body) {
    blocks(body, new Spot(Kind.PARAGRAPH, 0, 0, "", new Lists(() -> ++groups)));
  }

  List<Passage> passages() {
    return passages;
  }

  /** The texts of the passages, as they are shown with a message. */
  List<String> texts() {
    return texts;
  }

  List<String> names() {
    return names;
  }

  private void blocks(Element parent, Spot spot) {
    for (Element child : parent.children()) {
      switch (child.name()) {
        case "w:p" -> paragraph(child, spot);
        case "w:tbl" -> table(child, spot);
        case "w:sdt" -> blocks(child.child("w:sdtContent"), spot);
        case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> blocks(child, spot);
        case "mc:AlternateContent" -> blocks(child.chosen(), spot);
        default -> {}
      }
    }
  }

  private void table(Element table, Spot spot) {
    spot.lists().end();
    List<Element> rows = rows(table);
    if (rows.size() == 1 && rows.get(0).all("w:tc").count() == 1) {
      // A box of text: a frame around paragraphs.
      blocks(rows.get(0).child("w:tc"), spot);
      return;
    }
    int group = ++groups;
    String name = "tabel " + ++tables;
    int index = 0;
    int number = 0;
    for (Element row : rows) {
      boolean head = row.child("w:trPr").flag("w:tblHeader").orElse(false);
      index += head ? 0 : 1;
      number++;
      for (Element cell : cells(row)) {
        blocks(
            cell,
            new Spot(
                Kind.CELL,
                group,
                head ? 0 : index,
                name + ", rij " + number,
                new Lists(() -> ++groups)));
      }
    }
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.name()) {
        case "w:tr" -> {
          if (!child.child("w:trPr").child("w:del").exists()) {
            rows.add(child);
          }
        }
        case "w:sdt" -> rows.addAll(rows(child.child("w:sdtContent")));
        case "w:customXml", "w:ins" -> rows.addAll(rows(child));
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      switch (child.name()) {
        case "w:tc" -> cells.add(child);
        case "w:sdt" -> cells.addAll(cells(child.child("w:sdtContent")));
        case "w:customXml" -> cells.addAll(cells(child));
        default -> {}
      }
    }
    return cells;
  }

  private void paragraph(Element paragraph, Spot spot) {
    Element properties = paragraph.child("w:pPr");
    String style = styles.ofParagraph(properties);
    ParagraphText text = carried == null ? new ParagraphText() : carried;
    leftovers.in(texts.size() + 1);
    runs.read(paragraph, style, text);
    Element mark = properties.child("w:rPr");
    carried = mark.child("w:del").exists() || mark.child("w:moveFrom").exists() ? text : null;
    if (carried != null) {
      return;
    }
    if (!runs.wasContents() && !CONTENTS.matcher(styles.name(style)).matches()) {
      text.slices().forEach(slice -> add(slice, properties, style, text.page(), spot));
    }
    for (Element box : text.boxes()) {
      blocks(box, new Spot(Kind.PARAGRAPH, 0, 0, "", new Lists(() -> ++groups)));
    }
  }

  private void add(
      ParagraphText.Slice slice, Element properties, String style, int page, Spot spot) {
    Optional<Integer> heading = styles.heading(properties, style);
    Optional<ListPlace> place = heading.isPresent() ? Optional.empty() : place(properties, style);
    Matcher typed = TYPED_ITEM.matcher(slice.text());
    int skip = 0;
    if (heading.isEmpty() && place.isEmpty() && spot.kind() != Kind.NOTE && typed.lookingAt()) {
      skip = typed.end();
      place = Optional.of(new ListPlace("typed", 1));
    }
    Kind kind = spot.kind();
    if (heading.isPresent() && kind == Kind.PARAGRAPH) {
      spot.lists().end();
      put(slice, 0, Kind.HEADING, 0, 0, heading.get(), page, spot);
    } else if (place.isPresent() && kind != Kind.NOTE) {
      spot.lists().item(place.get());
      Lists lists = spot.lists();
      put(slice, skip, Kind.ITEM, lists.group(), lists.index(), lists.depth(), page, spot);
    } else if (spot.lists().isOpen() && isIndented(properties, style)) {
      Lists lists = spot.lists();
      put(slice, 0, Kind.PARAGRAPH, lists.group(), lists.index(), lists.depth(), page, spot);
    } else {
      spot.lists().end();
      boolean caption = kind == Kind.PARAGRAPH && styles.name(style).equals("caption");
      put(slice, 0, caption ? Kind.CAPTION : kind, spot.group(), spot.index(), 0, page, spot);
    }
  }

  private Optional<ListPlace> place(Element properties, String style) {
    Element own = properties.child("w:numPr");
    Optional<String> list =
        number(own).or(() -> styles.find(style, s -> number(s.child("w:pPr").child("w:numPr"))));
    Optional<Integer> level =
        own.number("w:ilvl")
            .or(() -> styles.find(style, s -> s.child("w:pPr").child("w:numPr").number("w:ilvl")));
    return list.filter(id -> !id.equals("0"))
        .map(id -> new ListPlace(id, Math.max(0, Math.min(8, level.orElse(0))) + 1));
  }

  private static Optional<String> number(Element numPr) {
    return Optional.of(numPr.value("w:numId")).filter(id -> !id.isEmpty());
  }

  private boolean isIndented(Element properties, String style) {
    Element indent = properties.child("w:ind");
    String left = indent.attribute("w:left").isEmpty() ? "w:start" : "w:left";
    return Element.parse(indent.attribute(left)).orElse(0) > 0
        || INDENTED.matcher(styles.name(style)).matches();
  }

  private void put(
      ParagraphText.Slice slice,
      int skip,
      Kind kind,
      int group,
      int index,
      int level,
      int page,
      Spot spot) {
    if (!slice.text().isEmpty()) {
      int line = texts.size() + 1;
      names.add(name(spot, page));
      texts.add(slice.text().substring(skip).replace('\n', ' '));
      passages.add(
          new Passage(
              kind,
              slice.text().substring(skip),
              group,
              index,
              level,
              slice.marks().stream()
                  .map(m -> new Passage.NoteMark(Math.max(0, m.offset() - skip), m.mark()))
                  .toList(),
              slice.stretches().stream()
                  .filter(s -> s.to() > skip)
                  .map(
                      s ->
                          new Passage.Stretch(
                              s.kind(), Math.max(0, s.from() - skip), s.to() - skip, s.path()))
                  .toList(),
              (from, to) -> Span.on(file, line, from + 1, to - from)));
    }
    for (ParagraphText.Note note : slice.notes()) {
      int number = Element.parse(note.mark()).orElse(0);
      Spot inNote =
          new Spot(Kind.NOTE, 0, number, note.label() + page(page), new Lists(() -> ++groups));
      ParagraphText before = carried;
      carried = null;
      blocks(note.body(), inNote);
      carried = before;
    }
  }

  private String name(Spot spot, int page) {
    if (spot.kind() == Kind.NOTE) {
      return spot.name();
    }
    return (spot.name().isEmpty() ? "alinea " + ++paragraphs : spot.name()) + page(page);
  }

  private static String page(int page) {
    return page == 0 ? "" : " (blz. " + page + ")";
  }
}

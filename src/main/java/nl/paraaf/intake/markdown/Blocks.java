package nl.paraaf.intake.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.source.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Writes what stands on its own: everything between two lines. */
final class Blocks {
  private static final String CAPTION = "Tabel:";

  private final MarkupWriter out;
  private final Faults faults;
  private final Inlines inlines;
  private final Tables tables;
  private final Form form;
  private final Deque<Integer> sections = new ArrayDeque<>();

  Blocks(MarkupWriter out, Faults faults, Footnotes footnotes, CitationKeys keys, Form form) {
    this.out = out;
    this.form = form;
    this.faults = faults;
    this.inlines = new Inlines(out, faults, footnotes, keys, this, form);
    this.tables = new Tables(out, faults, inlines);
  }

  /** Writes a whole file. */
  void document(Node document) {
    children(document);
    closeSections(1);
  }

  /** Writes what a footnote says: one paragraph as it stands, else blocks. */
  void note(FootnoteDefinition note) {
    Node only = note.getFirstChild();
    if (only == null) {
      faults.add(
          "voetnoot-leeg",
          "de voetnoot [^" + note.getLabel() + "] heeft geen tekst",
          note,
          "zet de tekst achter de dubbele punt");
    } else if (only instanceof Paragraph && only.getNext() == null) {
      inlines.children(only);
    } else {
      children(note);
    }
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof TableBlock table) {
      tables.write(table, "", List.of());
    } else if (node instanceof BoxBlock box) {
      box(box);
    }
  }

  private void heading(Heading heading) {
    int level = heading.getLevel();
    closeSections(level);
    int above = sections.isEmpty() ? 0 : sections.peek();
    if (level > above + 1) {
      faults.add(
          "kopniveau-overgeslagen",
          above == 0
              ? "de eerste kop is van niveau " + level
              : "na een kop van niveau " + above + " volgt een kop van niveau " + level,
          heading,
          "begin de kop met " + "#".repeat(above + 1));
    }
    sections.push(level);
    String id = IdSuffix.take(heading, faults);
    if (heading.getFirstChild() == null) {
      faults.add("lege-kop", "de kop heeft geen tekst", heading, "schrijf tekst achter de #");
    }
    start(heading, "sectie", "id", id);
    out.newLine().open("kop");
    inlines.children(heading);
    out.close("kop").newLine();
  }

  private void closeSections(int level) {
    while (!sections.isEmpty() && sections.peek() >= level) {
      sections.pop();
      out.close("sectie").newLine();
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Text first && first.getLiteral().startsWith(CAPTION)) {
      caption(paragraph, first);
      return;
    }
    start(paragraph, "alinea");
    inlines.children(paragraph);
    out.close("alinea").newLine();
  }

  /** Takes the table that follows out of the text and writes it with its caption. */
  private void caption(Paragraph paragraph, Text first) {
    if (!(paragraph.getNext() instanceof TableBlock table)) {
      faults.add(
          "bijschrift-zonder-tabel",
          "dit bijschrift staat niet direct boven een tabel",
          paragraph,
          "zet de tabel eronder, of begin de alinea met een ander woord dan ‘Tabel:’");
      return;
    }
    table.unlink();
    first.setLiteral(first.getLiteral().substring(CAPTION.length()).stripLeading());
    String id = IdSuffix.take(paragraph, faults);
    List<Node> caption = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      caption.add(node);
    }
    tables.write(table, id, caption);
  }

  private void list(ListBlock list) {
    start(list, "lijst", "soort", list instanceof OrderedList ordered ? mark(ordered) : "punten");
    checkStart(list);
    out.newLine();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      checkItem(item);
      String id = form.isClause() ? form.id(anchorOf(item)) : "";
      out.open("punt", "id", id).newLine();
      children(item);
      out.close("punt").newLine();
    }
    out.close("lijst").newLine();
  }

  /** How the items of a numbered list are marked, by the numbered lists around it. */
  private String mark(OrderedList list) {
    List<String> marks = form.marks();
    if (marks.isEmpty()) {
      return "cijfers";
    }
    int depth = 0;
    boolean inMembers = false;
    for (Node at = list.getParent(); at != null; at = at.getParent()) {
      boolean members = at.getParent() instanceof Document && form.kind() == ClausuleSoort.ARTIKEL;
      inMembers |= members && at instanceof OrderedList && at.getPrevious() == null;
      depth += at instanceof OrderedList ? 1 : 0;
    }
    int level = inMembers ? depth - 1 : depth;
    if (level >= marks.size()) {
      faults.add(
          "lijst-te-diep",
          "een lijst in deze clausule kan niet zo diep in een andere staan",
          list,
          "verdeel de tekst over meer leden");
      return marks.get(marks.size() - 1);
    }
    return marks.get(level);
  }

  /** Takes the name off the first line of an item; empty when there is none. */
  String anchorOf(Node item) {
    return item.getFirstChild() instanceof Paragraph first ? IdSuffix.take(first, faults) : "";
  }

  void checkStart(ListBlock list) {
    if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1) {
      faults.add(
          "lijst-begint-niet-bij-1",
          "een genummerde lijst begint bij 1",
          list,
          "begin met 1., of zet \\ voor de punt als dit geen lijst is");
    }
  }

  void checkItem(Node item) {
    if (item.getFirstChild() == null) {
      faults.add(
          "leeg-onderdeel", "dit onderdeel van de lijst is leeg", item, "schrijf er tekst achter");
    }
  }

  private void box(BoxBlock box) {
    Span span = faults.span(box);
    Span fence = Span.on(span.file(), span.start().line(), span.start().column(), 3);
    if (!box.kind().equals("kader")) {
      faults.add(
          "onbekend-blok",
          box.kind().isEmpty()
              ? "hier sluit ::: iets wat niet open is"
              : "een blok van de soort ‘" + box.kind() + "’ bestaat niet",
          fence,
          "open een tekstbox met ::: kader Titel, en sluit haar met :::");
    } else if (!box.closed()) {
      faults.add(
          "kader-open",
          "de tekstbox die hier begint, wordt niet gesloten",
          fence,
          "zet ::: op een eigen regel onder de tekst van de tekstbox");
    } else if (!(box.getParent() instanceof Document)) {
      faults.add(
          "kader-in-blok",
          "een tekstbox kan niet in een lijst, voetnoot of andere tekstbox staan",
          fence,
          "sluit eerst het blok eromheen");
    }
    Node title = box.getFirstChild();
    String id = IdSuffix.take(title, faults);
    if (box.kind().equals("kader") && title.getFirstChild() == null) {
      faults.add(
          "kader-zonder-titel", "de tekstbox heeft geen titel", fence, "schrijf ::: kader Titel");
    }
    start(box, "kader", "id", id);
    out.newLine().open("titel");
    inlines.children(title);
    out.close("titel").newLine();
    children(box);
    out.close("kader").newLine();
  }

  /** Opens an element that tells where it came from. */
  void start(Node node, String element, String name, String value) {
    Span span = faults.span(node);
    out.anchor(span);
    out.open(element, name, value, "plaats", span.toString());
  }

  private void start(Node node, String element) {
    start(node, element, "id", "");
  }
}

package nl.paraaf.intake.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes the text of a clause: an article as its members, other kinds as blocks. */
final class ClauseBlocks {
  /** What the template puts at the end of a party, recital or definition. */
  private static final String END = "${leesteken}";

  private final MarkupWriter out;
  private final Faults faults;
  private final Blocks blocks;
  private final Form form;

  ClauseBlocks(MarkupWriter out, Faults faults, Blocks blocks, Form form) {
    this.out = out;
    this.faults = faults;
    this.blocks = blocks;
    this.form = form;
  }

  void document(Node document) {
    switch (form.kind()) {
      case ARTIKEL -> article(document);
      case BIJLAGE -> blocks.document(document);
      default -> {
        noHeadings(document);
        if (form.endsOpen()) {
          leaveOpen(document);
        }
        blocks.document(document);
      }
    }
  }

  private void article(Node document) {
    noHeadings(document);
    Node first = document.getFirstChild();
    if (first instanceof OrderedList list) {
      if (list.getNext() != null) {
        faults.add(
            "tekst-na-leden",
            "na de leden van een artikel kan geen andere tekst staan",
            list.getNext(),
            "maak er een lid van, of laat de tekst inspringen onder het lid waar hij bij hoort");
      }
      blocks.checkStart(list);
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        member(item);
      }
    } else if (first != null) {
      member(document);
    }
  }

  private void member(Node holder) {
    blocks.checkItem(holder);
    String anchor = blocks.anchorOf(holder);
    blocks.start(holder, "lid", "id", form.id(anchor));
    out.newLine();
    blocks.children(holder);
    out.close("lid").newLine();
  }

  private void noHeadings(Node document) {
    Node next;
    for (Node node = document.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Heading) {
        faults.add(
            "kop-in-clausule",
            "de tekst van een clausule heeft geen koppen",
            node,
            "de kop van een artikel is de titel bovenaan het bestand");
        node.unlink();
      }
    }
  }

  /** Puts the interpolation of the closing sign at the end of the last line of text. */
  private void leaveOpen(Node document) {
    Node last = document;
    while (last.getLastChild() != null && !(last instanceof Paragraph)) {
      last = last.getLastChild();
    }
    if (last instanceof Paragraph) {
      checkEnd(last);
      last.appendChild(new Interpolation(END, true));
    } else if (!(last instanceof BlockQuote)) {
      faults.add(
          "einde-geen-tekst",
          "deze clausule eindigt niet met tekst",
          last,
          "eindig met een alinea of een lijst");
    }
  }

  private void checkEnd(Node paragraph) {
    if (paragraph.getLastChild() instanceof org.commonmark.node.Text text) {
      String end = text.getLiteral().stripTrailing();
      if (end.endsWith(".") || end.endsWith(";")) {
        faults.add(
            "leesteken-aan-einde",
            "een " + form.kind().label() + " eindigt zonder punt of puntkomma",
            paragraph,
            "haal het leesteken weg; het programma zet het juiste");
      }
    }
  }
}

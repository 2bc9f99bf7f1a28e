package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.reading.word.Piece;
import nl.paraaf.reading.word.Xml;
import nl.paraaf.redline.Entry.State;

/** Writes entries as the content of a paragraph: runs inside changes inside links and controls. */
final class Runs {
  private final Stamp stamp;

  Runs(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The content of a paragraph, without its properties. */
  List<Xml> write(List<Entry> entries) {
    return write(entries, 0);
  }

  private List<Xml> write(List<Entry> entries, int depth) {
    List<Xml> out = new ArrayList<>();
    for (int i = 0; i < entries.size(); ) {
      Entry entry = entries.get(i);
      int end = i + 1;
      if (entry.around().size() > depth) {
        Xml around = entry.around().get(depth);
        while (end < entries.size() && stands(entries.get(end), depth, around)) {
          end++;
        }
        List<Entry> inside = entries.subList(i, end);
        wrapped(around, inside, write(inside, depth + 1)).forEach(xml -> put(xml, out));
      } else {
        while (end < entries.size()
            && entries.get(end).around().size() <= depth
            && isOneChange(entry, entries.get(end))) {
          end++;
        }
        changed(entries.subList(i, end)).forEach(xml -> put(xml, out));
      }
      i = end;
    }
    return out;
  }

  /** Adds an element; a change that goes on is one. */
  private static void put(Xml xml, List<Xml> out) {
    Xml last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean goesOn =
        last != null
            && xml.is(last.name())
            && !xml.attribute("w:author").isEmpty()
            && xml.attribute("w:date").equals(last.attribute("w:date"));
    if (goesOn) {
      last.addAll(xml.children());
    } else {
      out.add(xml);
    }
  }

  private static boolean stands(Entry entry, int depth, Xml around) {
    return entry.around().size() > depth && entry.around().get(depth) == around;
  }

  private static boolean isOneChange(Entry a, Entry b) {
    return a.state() == b.state() && (a.piece().kind() == Piece.Kind.MARK) == isMark(b);
  }

  private static boolean isMark(Entry entry) {
    return entry.piece().kind() == Piece.Kind.MARK;
  }

  private List<Xml> changed(List<Entry> entries) {
    State state = entries.get(0).state();
    List<Xml> nodes = new ArrayList<>();
    entries.forEach(entry -> nodes.addAll(entry.piece().nodes()));
    if (state == State.KEPT || isMark(entries.get(0))) {
      return nodes;
    }
    return tracked(nodes, state);
  }

  /** Puts runs in a change; what cannot stand in one gets the change inside. */
  private List<Xml> tracked(List<Xml> nodes, State state) {
    List<Xml> out = new ArrayList<>();
    Xml open = null;
    for (Xml node : Fields.spelledOut(nodes)) {
      if (node.is("w:r") || node.name().startsWith("m:")) {
        if (open == null) {
          open = stamp.element(state.element());
          out.add(open);
        }
        open.add(state == State.DELETED ? deleted(node) : node);
      } else {
        open = null;
        Xml inside = node.is("w:sdt") ? node.child("w:sdtContent").orElse(node) : node;
        List<Xml> content = tracked(List.copyOf(inside.children()), state);
        inside.children().clear();
        inside.children().addAll(content);
        out.add(node);
      }
    }
    return out;
  }

  private static Xml deleted(Xml run) {
    for (Xml child : run.children()) {
      if (child.is("w:t")) {
        child.rename("w:delText");
        child.attributes().put("xml:space", "preserve");
      } else if (child.is("w:instrText")) {
        child.rename("w:delInstrText");
      }
    }
    return run;
  }

  private List<Xml> wrapped(Xml around, List<Entry> entries, List<Xml> content) {
    if (!around.is("w:sdt")) {
      Xml copy = around.shell();
      copy.children().addAll(content);
      return List.of(copy);
    }
    // What changed stands in no control any more: Word would put the value from the custom XML in
    // its place, LibreOffice loses changes in controls, and both leave empty ones behind.
    if (entries.stream().anyMatch(e -> e.state() != State.KEPT)) {
      return content;
    }
    Xml control = around.shell();
    for (Xml child : around.children()) {
      control.add(
          child.is("w:sdtContent") ? Xml.element("w:sdtContent").addAll(content) : child.copy());
    }
    return List.of(control);
  }
}

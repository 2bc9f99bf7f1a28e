package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.reading.word.Xml;

/** Fields in the form that can be tracked: as runs. */
final class Fields {
  private Fields() {}

  static List<Xml> spelledOut(List<Xml> nodes) {
    List<Xml> out = new ArrayList<>();
    for (Xml node : nodes) {
      if (node.is("w:fldSimple")) {
        out.add(mark("begin"));
        Xml code = Xml.element("w:instrText", "xml:space", "preserve");
        out.add(Xml.element("w:r").add(code.add(Xml.text(node.attribute("w:instr")))));
        out.add(mark("separate"));
        out.addAll(node.children());
        out.add(mark("end"));
      } else {
        out.add(node);
      }
    }
    return out;
  }

  private static Xml mark(String type) {
    return Xml.element("w:r").add(Xml.element("w:fldChar", "w:fldCharType", type));
  }
}

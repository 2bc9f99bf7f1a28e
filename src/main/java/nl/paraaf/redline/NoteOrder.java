package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/**
 * Puts notes in the order of their marks, with ids that count up: LibreOffice finds the text of a
 * note by its place, whatever the ids say.
 */
final class NoteOrder {
  private NoteOrder() {}

  static void settle(WordFile file) throws UnreadableException {
    settle(file, "footnote");
    settle(file, "endnote");
  }

  private static void settle(WordFile file, String kind) throws UnreadableException {
    Optional<String> part = file.related(file.main(), kind + "s");
    if (part.isEmpty()) {
      return;
    }
    Xml notes = file.tree(part.get());
    Map<String, Xml> byId = new LinkedHashMap<>();
    List<Xml> ordered = new ArrayList<>();
    for (Xml note : notes.all("w:" + kind).toList()) {
      if (note.attribute("w:type").isEmpty() || note.attribute("w:type").equals("normal")) {
        byId.put(note.attribute("w:id"), note);
      } else {
        ordered.add(note);
      }
    }
    int id = 0;
    List<Xml> marks =
        file.tree(file.main()).everything().filter(x -> x.is("w:" + kind + "Reference")).toList();
    for (Xml mark : marks) {
      Xml note = byId.remove(mark.attribute("w:id"));
      if (note != null) {
        id++;
        note.attributes().put("w:id", "" + id);
        mark.attributes().put("w:id", "" + id);
        ordered.add(note);
      }
    }
    notes.children().clear();
    notes.addAll(ordered);
  }
}

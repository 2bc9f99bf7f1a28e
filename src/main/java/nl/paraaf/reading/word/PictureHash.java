package nl.paraaf.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.reading.docx.UnreadableException;

/** A word for a picture: equal for drawings and charts that are equal but for their ids. */
final class PictureHash {
  private static final Set<String> IDS =
      Set.of("id", "name", "o:spid", "o:gfxdata", "w14:anchorId", "wp14:anchorId", "wp14:editId");

  private PictureHash() {}

  static String of(Xml drawn, WordFile file, String part) throws UnreadableException {
    Xml copy = drawn.copy();
    // What is written in it is compared as text.
    copy.removeBelow(x -> x.is("w:txbxContent"));
    for (Xml xml : copy.everything().toList()) {
      for (String key : xml.attributes().keySet().toArray(String[]::new)) {
        if (key.startsWith("r:")) {
          xml.attributes().put(key, target(xml.attribute(key), file, part));
        } else if (IDS.contains(key) || xml.is("v:shape") && key.equals("type")) {
          xml.attributes().remove(key);
        }
      }
    }
    return WordFile.hash(XmlWriter.fragment(copy).getBytes(StandardCharsets.UTF_8));
  }

  private static String target(String id, WordFile file, String part) throws UnreadableException {
    Optional<WordFile.Relation> relation = file.relation(part, id);
    if (relation.isEmpty()) {
      return "";
    }
    byte[] content = relation.get().external() ? null : file.bytes(relation.get().target());
    return content == null ? relation.get().target() : WordFile.hash(content);
  }
}

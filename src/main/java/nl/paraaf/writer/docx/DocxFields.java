package nl.paraaf.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import nl.paraaf.source.DataPath;

/** Finds the merged values of a DOCX again, also after a program dropped the tags on saving. */
public final class DocxFields {
  /** More than any document of ours, far less than what fills the memory. */
  private static final int LARGEST_PART = 256 << 20;

  private static final Pattern CUSTOM_XML = Pattern.compile("customXml/item[0-9]+\\.xml");
  private static final List<String> STORIES = List.of("word/document.xml", "word/footnotes.xml");

  private DocxFields() {}

  /**
   * The values in reading order, those in footnotes last. A value whose control was removed is not
   * among them; a control that was copied is there twice.
   *
   * @throws IOException when the bytes are no DOCX
   */
  public static List<FieldValue> read(byte[] docx) throws IOException {
    Map<String, byte[]> parts = parts(docx);
    if (!parts.containsKey(STORIES.get(0))) {
      throw new IOException("no DOCX: it has no " + STORIES.get(0));
    }
    try {
      Map<String, DataPath> paths = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (CUSTOM_XML.matcher(part.getKey()).matches()) {
          paths.putAll(ControlReader.paths(part.getValue()));
        }
      }
      List<FieldValue> values = new ArrayList<>();
      for (String story : STORIES) {
        if (parts.containsKey(story)) {
          values.addAll(ControlReader.controls(parts.get(story), paths));
        }
      }
      return List.copyOf(values);
    } catch (XMLStreamException e) {
      throw new IOException("no DOCX: a part is not well-formed", e);
    }
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (STORIES.contains(name) || CUSTOM_XML.matcher(name).matches()) {
          byte[] bytes = zip.readNBytes(LARGEST_PART);
          if (bytes.length == LARGEST_PART) {
            throw new IOException("part is too large: " + name);
          }
          parts.put(name, bytes);
        }
      }
    }
    return parts;
  }
}

package nl.paraaf.reading.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips parts into the same bytes every time: one order, one time for all. */
final class ZipWriter {
  /** The first of January would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Content types and package relationships first, as readers expect. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.startsWith("_rels/"))
          .thenComparing(Comparator.naturalOrder());

  private ZipWriter() {}

  static byte[] write(Map<String, byte[]> parts) {
    Map<String, byte[]> ordered = new TreeMap<>(ORDER);
    ordered.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package nl.paraaf.reading.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of a package, by name; everything is bounded, and nothing else is kept. */
final class Archive {
  private static final int MAX_ENTRIES = 5_000;

  /** Of the XML parts together, unpacked. */
  private static final long MAX_XML = 64L << 20;

  /** Of everything together, unpacked. */
  private static final long MAX_ALL = 512L << 20;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private boolean macros;

  private Archive() {}

  static Archive open(byte[] bytes) throws UnreadableException {
    Archive archive = new Archive();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      archive.read(zip);
    } catch (IOException | IllegalArgumentException e) {
      // The second is how the JDK tells of names in no known characters.
      throw UnreadableException.damaged();
    }
    return archive;
  }

  private void read(ZipInputStream zip) throws IOException, UnreadableException {
    long all = 0;
    long xml = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
      macros |= name.endsWith("vbaproject.bin");
      boolean wanted = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      long size = copy(zip, wanted ? kept : null, wanted ? MAX_XML - xml : MAX_ALL - all);
      all += size;
      xml += wanted ? size : 0;
      if (++entries > MAX_ENTRIES) {
        throw UnreadableException.tooLarge();
      }
      if (wanted) {
        parts.putIfAbsent(name.startsWith("/") ? name.substring(1) : name, kept.toByteArray());
      }
    }
  }

  /** Never unpacks more than the limit, whatever the entry says of its size. */
  private static long copy(InputStream in, ByteArrayOutputStream out, long limit)
      throws IOException, UnreadableException {
    byte[] buffer = new byte[16 * 1024];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > limit) {
        throw UnreadableException.tooLarge();
      }
      if (out != null) {
        out.write(buffer, 0, n);
      }
    }
    return size;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean hasMacros() {
    return macros;
  }

  boolean has(String part) {
    return parts.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /** Whether any part stands below a folder. */
  boolean hasFolder(String folder) {
    return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /** A part as it stands in the package. */
  byte[] part(String name) {
    return parts.get(name.toLowerCase(Locale.ROOT));
  }

  /** A part as a tree; an empty one when it is not there. */
  Element tree(String name) throws UnreadableException {
    byte[] bytes = part(name);
    return bytes == null ? Element.NONE : XmlTree.read(bytes);
  }
}

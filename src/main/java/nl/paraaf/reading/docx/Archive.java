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

/**
 * The parts of a package, by name, everything bounded: of a file that is only read the XML parts, by
 * names in small letters; of one from which another is made all of them, by their own names.
 */
public final class Archive {
  private static final int MAX_ENTRIES = 5_000;

  /** Of the XML parts together, unpacked. */
  private static final long MAX_XML = 64L << 20;

  /** Of everything together, unpacked. */
  private static final long MAX_ALL = 512L << 20;

  /** Of everything together, when all of it is kept. */
  private static final long MAX_KEPT = 192L << 20;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final boolean whole;
  private boolean macros;

  private Archive(boolean whole) {
    this.whole = whole;
  }

  static Archive open(byte[] bytes) throws UnreadableException {
    return open(bytes, false);
  }

  /**
   * All parts of a package of Word, by their own names.
   *
   * @throws UnreadableException for what is damaged, too large, no package of Word, or has macros
   */
  public static Map<String, byte[]> parts(byte[] bytes) throws UnreadableException {
    Archive archive = open(bytes, true);
    Archive names = open(bytes, false);
    names.refuseOthers();
    return archive.parts;
  }

  private static Archive open(byte[] bytes, boolean whole) throws UnreadableException {
    Archive archive = new Archive(whole);
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
      String own = entry.getName().replace('\\', '/');
      String name = own.toLowerCase(Locale.ROOT);
      macros |= name.endsWith("vbaproject.bin");
      boolean text = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
      boolean wanted = text || (whole && !entry.isDirectory());
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      long room = text ? MAX_XML - xml : (whole ? MAX_KEPT : MAX_ALL) - all;
      long size = copy(zip, wanted ? kept : null, room);
      all += size;
      xml += text ? size : 0;
      if (++entries > MAX_ENTRIES) {
        throw UnreadableException.tooLarge();
      }
      if (wanted) {
        String key = whole ? own : name;
        parts.putIfAbsent(key.startsWith("/") ? key.substring(1) : key, kept.toByteArray());
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

  /** Refuses what is no package of Word, or one that is a program as well. */
  void refuseOthers() throws UnreadableException {
    if (isEmpty()) {
      throw UnreadableException.damaged();
    }
    if (has("mimetype")) {
      throw UnreadableException.other(
          "het bestand is van LibreOffice of OpenOffice (ODF), geen Word-bestand",
          "sla het op als DOCX (Bestand, Opslaan als) en controleer dat");
    }
    if (hasFolder("xl/") || hasFolder("ppt/")) {
      throw UnreadableException.other(
          "het bestand is een werkblad of presentatie, geen Word-bestand",
          "geef een DOCX-, Markdown- of tekstbestand");
    }
    if (hasMacros()) {
      throw UnreadableException.macros();
    }
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
